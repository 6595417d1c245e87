package org.openappeal.statement;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads statements: PDF, DOCX, HTML, Markdown or plain text. Holds no state and may be used by many
 * threads.
 */
public final class StatementReader {

  /** A reader with the languages this program knows. */
  public StatementReader() {}

  /**
   * Reads a statement and finds what it demands. A statement without demands is returned with an
   * error among its {@linkplain Statement#problems() problems}.
   *
   * @throws org.openappeal.problem.ProblemException if the file is missing, empty, too large,
   *     encrypted, broken, or not a statement at all
   */
  public Statement read(Path path) {
    SourceFile file = SourceFile.read(path);
    try {
      return read(path, file);
    } catch (StackOverflowError e) {
      throw file.refused(
          "the file is nested deeper than any statement", "Save its text, and name that.", e);
    } catch (OutOfMemoryError e) {
      throw file.refused(
          "the file holds more than there is memory for", "Name the statement itself.", e);
    }
  }

  private static Statement read(Path path, SourceFile file) {
    List<Line> lines = reader(Format.of(file)).lines(file);
    if (lines.stream().allMatch(Line::isBlank)) {
      throw file.refused("there is no text in the file", "Name a file that holds the statement.");
    }
    String language = Languages.detect(lines);
    Cues cues = CueFiles.read(language.equals(Languages.UNKNOWN) ? "en" : language);
    Joiner joiner = Joiner.of(lines, cues);
    List<Block> built = BlockBuilder.build(PageMarks.without(lines), joiner);
    List<Block> blocks = new InlineLists(cues).split(built);
    Document document = new Document(path.toString(), blocks, ItemLists.of(blocks), cues);
    return new Analyst(document).read(file, language, StatementLines.of(lines, built, joiner));
  }

  private static LineReader reader(Format format) {
    return switch (format) {
      case PDF -> new PdfLines();
      case DOCX -> new DocxLines();
      case HTML -> new HtmlLines();
      case MARKDOWN -> new MarkdownLines();
      case TEXT -> new TextLines();
    };
  }
}
