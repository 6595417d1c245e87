package org.openappeal.statement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file a statement comes in. The first bytes are believed before the name. */
enum Format {
  PDF,
  DOCX,
  HTML,
  MARKDOWN,
  TEXT;

  private static final int HEAD = 1024;

  static Format of(SourceFile file) {
    byte[] bytes = file.bytes();
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    String name = file.name().toLowerCase(Locale.ROOT);
    if (head.contains("%pdf-")) {
      return PDF;
    }
    if (head.startsWith("pk\u0003\u0004") || name.endsWith(".docx")) {
      return DOCX;
    }
    if (bytes.length > 2 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      throw file.refused(
          "this is an old Word file (.doc), or a protected one",
          "Open it in a word processor and save it as .docx without a password.");
    }
    if (head.startsWith("{\\rtf")) {
      throw file.refused(
          "this is an RTF file", "Open it in a word processor and save it as .docx.");
    }
    if (name.endsWith(".pdf")) {
      throw file.refused("the file is named .pdf but is none", "Save the statement as PDF again.");
    }
    if (head.contains("<!doctype html") || head.contains("<html") || name.matches(".*\\.x?html?")) {
      return HTML;
    }
    return name.matches(".*\\.(md|markdown)") ? MARKDOWN : TEXT;
  }
}
