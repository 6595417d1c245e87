package org.openappeal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small Word document as tests want it, and the text of one that was made. */
final class WordFile {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile() {}

  /** A document with a paragraph for each text. */
  static WordFile of(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String one : paragraphs) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">" + one + "</w:t></w:r></w:p>");
    }
    return body(body.toString());
  }

  /** A field as Word writes one in short. */
  static String field(String instruction) {
    return "</w:t></w:r><w:fldSimple w:instr=\""
        + instruction.replace("\"", "&quot;")
        + "\"/><w:r><w:t xml:space=\"preserve\">";
  }

  static WordFile body(String body) {
    return new WordFile()
        .type(MAIN)
        .part(
            "_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>")
        .part(
            "word/document.xml",
            "<?xml version=\"1.0\"?><w:document"
                + W
                + "><w:body>"
                + body
                + "</w:body></w:document>");
  }

  /** The same as another type of document. */
  WordFile type(String main) {
    return part(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "\"/></Types>");
  }

  WordFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  WordFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  WordFile without(String name) {
    parts.remove(name);
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** What a reader sees of the body, a paragraph a line. */
  static String text(Path file) throws IOException {
    return part(file, "word/document.xml")
        .replaceAll("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .strip();
  }

  static String part(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no " + name + " in " + file);
  }
}
