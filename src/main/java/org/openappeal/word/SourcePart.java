package org.openappeal.word;

import java.util.List;

/** A part of a template as it was read. */
final class SourcePart {
  private final String name;
  private final String contentType;
  private final byte[] bytes;
  private final List<Relation> relations;

  SourcePart(String name, String contentType, byte[] bytes, List<Relation> relations) {
    this.name = name;
    this.contentType = contentType;
    this.bytes = bytes;
    this.relations = List.copyOf(relations);
  }

  /** Its name in the package, without the leading slash. */
  String name() {
    return name;
  }

  String contentType() {
    return contentType;
  }

  byte[] bytes() {
    return bytes;
  }

  List<Relation> relations() {
    return relations;
  }

  boolean isXml() {
    return contentType.endsWith("+xml") || contentType.endsWith("/xml");
  }
}
