package org.openappeal.statement;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a reader makes of a file: one text for each line, blank ones left out. */
final class ReadLines {
  private ReadLines() {}

  static List<String> of(Path folder, String name, String text, Charset charset)
      throws IOException {
    return of(Files.writeString(folder.resolve(name), text, charset));
  }

  static List<String> of(Path folder, String name, String text) throws IOException {
    return of(folder, name, text, StandardCharsets.UTF_8);
  }

  static List<String> of(Path path) {
    return lines(path).stream().map(ReadLines::shown).toList();
  }

  static List<Line> lines(Path path) {
    SourceFile file = SourceFile.read(path);
    LineReader reader =
        switch (Format.of(file)) {
          case PDF -> new PdfLines();
          case DOCX -> new DocxLines();
          case HTML -> new HtmlLines();
          case MARKDOWN -> new MarkdownLines();
          case TEXT -> new TextLines();
        };
    return reader.lines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  /** Its style where there is one, its level and marker in a list, and its words. */
  private static String shown(Line line) {
    return switch (line.style()) {
      case TEXT -> line.text();
      case ITEM -> "item " + line.level() + " " + line.marker() + " " + line.text();
      case HEADING -> "heading " + line.level() + " " + line.text();
      case BODY -> "body " + line.level() + " " + line.text();
      case ROW -> "row " + line.text();
      case NOTE -> "note " + line.text();
    };
  }
}
