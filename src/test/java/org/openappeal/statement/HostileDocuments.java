package org.openappeal.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents that were built to do harm. */
final class HostileDocuments {
  private static final int MEGABYTE = 1 << 20;

  private HostileDocuments() {}

  /** One space, many million times. */
  static HostileFiles.Maker bomb(int megabytes) {
    return docx("", HostileFiles.repeated(" ".repeat(MEGABYTE), megabytes));
  }

  /** An entity whose text is that of a file beside it. */
  static HostileFiles.Maker outsideEntity() {
    return folder -> {
      Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
      return docx(
              "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
              HostileFiles.text(paragraph("a &x; b")))
          .make(folder);
    };
  }

  /** Entities that each stand for ten of the one before. */
  static HostileFiles.Maker laughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String ten = ("&l" + (i - 1) + ";").repeat(10);
      entities.append("<!ENTITY l").append(i).append(" \"").append(ten).append("\">");
    }
    return docx(entities + "]>", HostileFiles.text(paragraph("&l29;")));
  }

  /** Tables in tables, with noise between them so that they are no bomb. */
  static HostileFiles.Maker nested(int depth) {
    return docx(
        "",
        HostileFiles.varied("<w:tbl><w:tr><w:tc><!-- ", "-->", depth),
        HostileFiles.text(paragraph("x")),
        HostileFiles.varied("<!-- ", "--></w:tc></w:tr></w:tbl>", depth));
  }

  /** Paragraphs that are no bomb. */
  static HostileFiles.Maker large(int megabytes) {
    String head = "<w:p><w:r><w:t>it rained for ";
    String tail = " hours</w:t></w:r></w:p>";
    int each = head.length() + tail.length() + 20;
    return docx("", HostileFiles.varied(head, tail, megabytes * (MEGABYTE / each)));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static HostileFiles.Maker docx(String prolog, HostileFiles.Content... body) {
    return folder -> {
      Path file = folder.resolve("a.docx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        part(zip, "[Content_Types].xml", DocxParts.TYPES);
        part(zip, "_rels/.rels", DocxParts.RELATIONS);
        part(zip, "word/document.xml", DocxParts.HEAD.replace("?>", "?>" + prolog));
        for (HostileFiles.Content content : body) {
          content.write(zip);
        }
        zip.write(DocxParts.TAIL.getBytes(StandardCharsets.UTF_8));
      }
      return file;
    };
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
