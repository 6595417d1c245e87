package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.Markup;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;

/**
 * A Word letterhead, compiled once. Its paragraph {@code $body} is where the appeal is poured in;
 * other references are filled anywhere in body, headers and footers. Not thread-safe.
 */
public final class Letterhead {
  private final List<Part> unchanging;
  private final Map<String, Template> changing;
  private final Template styles;
  private final Template rightToLeftStyles;
  private final Sheets sheets;
  private final Map<String, Part> stylesByLanguage = new HashMap<>();

  Letterhead(
      List<Part> unchanging,
      Map<String, Template> changing,
      Template styles,
      Template rightToLeftStyles,
      Sheets sheets) {
    this.unchanging = List.copyOf(unchanging);
    this.changing = changing;
    this.styles = styles;
    this.rightToLeftStyles = rightToLeftStyles;
    this.sheets = sheets;
  }

  /**
   * Compiles a letterhead.
   *
   * @throws ProblemException if the file is missing, is not a Word document, or lacks the mark
   *     {@code $body} or the style {@code ListNumber}
   */
  public static Letterhead open(Path file, TemplateEngine engine) {
    return new LetterheadCompiler(file, engine).compile();
  }

  /**
   * The letter of one target, as the bytes of a {@code .docx}. The same appeal gives the same
   * bytes.
   *
   * @throws ProblemException if the letterhead names what does not exist
   */
  public byte[] write(Appeal appeal) {
    Map<String, Object> values = values(appeal);
    Template style = appeal.isRightToLeft() ? rightToLeftStyles : styles;
    List<Part> parts = new ArrayList<>(unchanging);
    parts.add(
        stylesByLanguage.computeIfAbsent(
            appeal.locale().toLanguageTag(),
            tag -> part(LetterheadCompiler.STYLES, style, Map.of("wordLanguage", tag))));
    changing.forEach((name, template) -> parts.add(part(name, template, values)));

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Part part : parts) {
        part.writeTo(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * How many pages the letter of one target takes, estimated from the letterhead's page, margins,
   * styles and fonts; no letter is made.
   *
   * @throws ProblemException if the letterhead names what does not exist
   */
  public Extent extent(Appeal appeal) {
    return sheets.extent(values(appeal));
  }

  /** The letterhead's own words, paragraph by paragraph, with references as they are written. */
  public List<String> words() {
    return sheets.words();
  }

  private static Map<String, Object> values(Appeal appeal) {
    boolean rightToLeft = appeal.isRightToLeft();
    Map<String, Object> values =
        rightToLeft ? Directions.marked(appeal.fields()) : new HashMap<>(appeal.fields());
    values.put("body", new Markup(OutputKind.WORD, BodyWriter.write(appeal.body(), rightToLeft)));
    return values;
  }

  private static Part part(String name, Template template, Map<String, Object> values) {
    return Part.of(name, template.render(values).getBytes(StandardCharsets.UTF_8));
  }
}
