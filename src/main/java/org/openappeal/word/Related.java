package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts that belong to the document, by what they are to it. */
record Related(List<SourcePart> parts, SourcePart document) {
  private static final Set<String> TEXT = Set.of("header", "footer", "footnotes", "endnotes");

  /** The same with one part more. */
  Related with(SourcePart part, Relation relation) {
    List<Relation> relations = new ArrayList<>(document.relations());
    relations.add(relation);
    SourcePart changed =
        new SourcePart(document.name(), document.contentType(), document.bytes(), relations);
    List<SourcePart> all = new ArrayList<>(parts);
    all.set(all.indexOf(document), changed);
    all.add(part);
    return new Related(List.copyOf(all), changed);
  }

  @Nullable SourcePart first(String type) {
    return of(type).findFirst().orElse(null);
  }

  Stream<SourcePart> of(String type) {
    return document.relations().stream()
        .filter(relation -> relation.type().equals(type))
        .flatMap(relation -> parts.stream().filter(part -> part.name().equals(relation.target())));
  }

  List<SourcePart> text() {
    return TEXT.stream().sorted().flatMap(this::of).distinct().toList();
  }

  Optional<Notes.Kind> notes(SourcePart part) {
    return Notes.Kind.of(type(part.name()));
  }

  private String type(String name) {
    return document.relations().stream()
        .filter(relation -> relation.target().equals(name))
        .map(Relation::type)
        .findFirst()
        .orElse("");
  }

  String root(SourcePart part) {
    String type = type(part.name());
    return switch (type) {
      case "header" -> "w:hdr";
      case "footer" -> "w:ftr";
      default -> "w:" + type;
    };
  }

  /** Whether a part stands on pages: a header or a footer. */
  boolean isOnPages(SourcePart part) {
    return List.of("header", "footer").contains(type(part.name()));
  }

  boolean isText(SourcePart part) {
    return part.name().equals(document.name()) || TEXT.contains(type(part.name()));
  }

  /** The document first, then its notes, then the rest, and its lists last. */
  int order(String name) {
    if (name.equals(document.name())) {
      return 0;
    }
    String type = type(name);
    return Notes.Kind.of(type).isPresent() ? 1 : type.equals("numbering") ? 3 : 2;
  }
}
