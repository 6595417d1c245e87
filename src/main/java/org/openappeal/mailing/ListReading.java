package org.openappeal.mailing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.ReadOptions;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * How a list is read where it should not find out for itself, as a person says it. Immutable.
 *
 * @param sheet of a workbook, by name or number; null to find out
 * @param hidden {@code read} or {@code skip}: hidden rows and columns of a sheet
 * @param headings {@code first-row}, {@code none}, or null to find out
 * @param encoding of a text file; null to find out
 * @param delimiter between the cells of CSV; null to find out
 * @param comments whether lines of CSV that begin with {@code #} are left out
 */
public record ListReading(
    @Nullable String sheet,
    @Nullable String hidden,
    @Nullable String headings,
    @Nullable String encoding,
    @Nullable Character delimiter,
    boolean comments) {

  /** Everything is found out. */
  public static final ListReading DETECT = new ListReading(null, null, null, null, null, false);

  /**
   * Whether it makes sense, whatever is in the list.
   *
   * @throws ProblemException if an option cannot be followed
   */
  public void check() {
    options();
  }

  ReadOptions options() {
    ReadOptions options =
        ReadOptions.DETECT.withSheet(sheet).withComments(comments).withEncoding(charset());
    if (hidden != null) {
      options = options.withHidden(word(hidden, "--hidden", ReadOptions.Hidden.values()));
    }
    if (headings != null) {
      options = options.withHeadings(word(headings, "--headings", ReadOptions.Headings.values()));
    }
    try {
      return options.withDelimiter(delimiter);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE,
              "`" + delimiter + "` cannot stand between cells",
              "Write the character that does, such as --delimiter \";\"."),
          e);
    }
  }

  private static <T extends Enum<T>> T word(String text, String option, T[] words) {
    List<String> names = new ArrayList<>();
    for (T word : words) {
      String name = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text.toLowerCase(Locale.ROOT))) {
        return word;
      }
      names.add(name);
    }
    throw Problem.error(
            Location.NONE,
            option + " cannot be `" + text + "`",
            "Write one of " + String.join(", ", names) + ".")
        .asException();
  }

  private @Nullable Charset charset() {
    try {
      return encoding == null ? null : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE,
              "there is no encoding `" + encoding + "`",
              "Write a name such as utf-8, windows-1252 or utf-16."),
          e);
    }
  }
}
