package org.openappeal.datasource;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to read a list where it should not find out for itself. The option of a command that says the
 * same is in brackets; problems name it.
 *
 * @param sheet the sheet of a workbook, by name or by its number from 1 ({@code --sheet})
 * @param hidden what becomes of hidden rows and columns of a sheet ({@code --hidden read|skip})
 * @param headings whether the first row names the columns ({@code --headings first-row|none})
 * @param encoding of a text file ({@code --encoding})
 * @param delimiter between the cells of CSV ({@code --delimiter})
 * @param comments whether lines of CSV that begin with {@code #} are left out ({@code --comments})
 * @param skipBad whether a list that breaks off is used as far as it goes ({@code --skip-bad})
 * @param asOf the day on which the memberships of a Popolo file have to last; without it, those
 *     with any end are taken to have ended
 * @param nested whether objects of JSON keep the lists, objects, numbers and truth values in them,
 *     and are the rows whatever they hold, Popolo too; see {@link Row#values()}
 */
public record ReadOptions(
    @Nullable String sheet,
    Hidden hidden,
    Headings headings,
    @Nullable Charset encoding,
    @Nullable Character delimiter,
    boolean comments,
    boolean skipBad,
    @Nullable LocalDate asOf,
    boolean nested) {

  /** What becomes of hidden rows and columns; either way a problem tells of them. */
  public enum Hidden {
    /** They are read as if they were seen. */
    READ,
    /** They are left out. */
    SKIP
  }

  /** Whether the first row names the columns. */
  public enum Headings {
    /** As it looks: a row with an email address in it, or mostly of figures, names no columns. */
    DETECT,
    /** It does, whatever it looks like. */
    FIRST_ROW,
    /** It does not. */
    NONE
  }

  /** Everything found out by the reader. */
  public static final ReadOptions DETECT =
      new ReadOptions(null, Hidden.READ, Headings.DETECT, null, null, false, false, null, false);

  /**
   * @throws IllegalArgumentException if {@code delimiter} is a letter, a digit, a space, a
   *     quotation mark, {@code #} or the end of a line
   */
  public ReadOptions {
    if (delimiter != null && !canDelimit(delimiter)) {
      throw new IllegalArgumentException("`" + delimiter + "` cannot stand between cells");
    }
  }

  static boolean canDelimit(char c) {
    return !Character.isLetterOrDigit(c) && " \"#\r\n".indexOf(c) < 0;
  }

  /** The same with another {@link #sheet}. */
  public ReadOptions withSheet(@Nullable String other) {
    return new ReadOptions(
        other, hidden, headings, encoding, delimiter, comments, skipBad, asOf, nested);
  }

  /** The same with another {@link #hidden}. */
  public ReadOptions withHidden(Hidden other) {
    return new ReadOptions(
        sheet, other, headings, encoding, delimiter, comments, skipBad, asOf, nested);
  }

  /** The same with another {@link #headings}. */
  public ReadOptions withHeadings(Headings other) {
    return new ReadOptions(
        sheet, hidden, other, encoding, delimiter, comments, skipBad, asOf, nested);
  }

  /** The same with another {@link #encoding}. */
  public ReadOptions withEncoding(@Nullable Charset other) {
    return new ReadOptions(
        sheet, hidden, headings, other, delimiter, comments, skipBad, asOf, nested);
  }

  /** The same with another {@link #delimiter}. */
  public ReadOptions withDelimiter(@Nullable Character other) {
    return new ReadOptions(
        sheet, hidden, headings, encoding, other, comments, skipBad, asOf, nested);
  }

  /** The same with another {@link #comments}. */
  public ReadOptions withComments(boolean other) {
    return new ReadOptions(
        sheet, hidden, headings, encoding, delimiter, other, skipBad, asOf, nested);
  }

  /** The same with another {@link #skipBad}. */
  public ReadOptions withSkipBad(boolean other) {
    return new ReadOptions(
        sheet, hidden, headings, encoding, delimiter, comments, other, asOf, nested);
  }

  /** The same with another {@link #asOf}. */
  public ReadOptions withAsOf(@Nullable LocalDate other) {
    return new ReadOptions(
        sheet, hidden, headings, encoding, delimiter, comments, skipBad, other, nested);
  }

  /** The same with another {@link #nested}. */
  public ReadOptions withNested(boolean other) {
    return new ReadOptions(
        sheet, hidden, headings, encoding, delimiter, comments, skipBad, asOf, other);
  }
}
