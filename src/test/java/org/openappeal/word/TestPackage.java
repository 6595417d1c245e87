package org.openappeal.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word package put together from the XML of its parts, as tests want it. */
final class TestPackage {
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private int ids = 100;

  /** A document with this body. */
  static TestPackage of(String body) {
    TestPackage made = new TestPackage();
    made.part(
        "word/document.xml",
        TYPE + "document.main+xml",
        root("w:document", "<w:body>" + body + "</w:body>"));
    return made;
  }

  static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</"
        + name
        + ">";
  }

  /** Adds or replaces a part as it is. */
  TestPackage part(String name, String type, String content) {
    return part(name, type, content.getBytes(StandardCharsets.UTF_8));
  }

  TestPackage part(String name, String type, byte[] content) {
    entries.put(name, content);
    types.put(name, type);
    return this;
  }

  /**
   * Adds a part that the document relates to under the id that is the part's name: its kind, and a
   * digit.
   */
  TestPackage related(String name, String content) {
    String kind = name.replaceAll("\\d", "");
    String element =
        switch (kind) {
          case "header" -> "w:hdr";
          case "footer" -> "w:ftr";
          default -> "w:" + kind;
        };
    part("word/" + name + ".xml", TYPE + kind + "+xml", root(element, content));
    return relation(name, kind, name + ".xml", false);
  }

  TestPackage relation(String id, String type, String target, boolean external) {
    relations
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(type.startsWith("http") ? type : OFFICE + type)
        .append("\" Target=\"")
        .append(target.replace("&", "&amp;"))
        .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
    return this;
  }

  TestPackage relation(String type, String target, boolean external) {
    return relation("rId" + ids++, type, target, external);
  }

  TestPackage without(String name) {
    entries.remove(name);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
      put(
          zip,
          "_rels/.rels",
          rels("<Relationship Id=\"rId1\" Type=\""
                  + OFFICE
                  + "officeDocument\""
                  + " Target=\"word/document.xml\"/>")
              .getBytes(StandardCharsets.UTF_8));
      put(
          zip,
          "word/_rels/document.xml.rels",
          rels(relations.toString()).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Path writeTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes());
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String rels(String content) {
    return "<?xml version=\"1.0\"?><Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private String contentTypes() {
    StringBuilder out =
        new StringBuilder(
            "<?xml version=\"1.0\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.forEach(
        (name, type) -> {
          if (!name.endsWith(".png")) {
            out.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
          }
        });
    return out.append("</Types>").toString();
  }

  /** What a package holds, by name. */
  static Map<String, byte[]> unzip(byte[] bytes) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static String text(byte[] bytes, String part) {
    byte[] content = unzip(bytes).get(part);
    if (content == null) {
      throw new AssertionError("no " + part + " among " + unzip(bytes).keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }
}
