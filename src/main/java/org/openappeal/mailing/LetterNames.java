package org.openappeal.mailing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;

/**
 * What the file of each letter is called, without its ending: never a path, nor anything that a
 * file system of today refuses. Stateless.
 */
final class LetterNames {
  /** Bytes: 255 is what file systems take, and endings and a temporary name are still to come. */
  private static final int LONGEST = 200;

  private static final int FEWEST = 3;
  private static final String ROW = "row";
  private static final Pattern DOCX = Pattern.compile("(?i)\\.docx$");
  private static final Pattern UNSAFE =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}]+");
  private static final Pattern BOUNDS = Pattern.compile("^[-. ]+|[. ]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private final @Nullable Template expression;
  private final @Nullable String column;
  private final int digits;

  private LetterNames(@Nullable Template expression, @Nullable String column, int digits) {
    this.expression = expression;
    this.column = column;
    this.digits = digits;
  }

  /**
   * @param expression a Velocity text; null for the column {@code id}, or else the row's number
   * @throws ProblemException if it is not Velocity
   */
  static LetterNames of(@Nullable String expression, TemplateEngine engine) {
    if (expression == null) {
      return new LetterNames(null, null, 0);
    }
    Location option = new Location("--name", 1, 1);
    String text = DOCX.matcher(expression).replaceFirst("");
    return new LetterNames(engine.compile(option, text, OutputKind.LINE), null, 0);
  }

  /** The same for a list with these columns. */
  LetterNames columns(List<String> names) {
    String id = names.stream().filter(name -> name.equalsIgnoreCase("id")).findFirst().orElse(null);
    return new LetterNames(expression, expression == null ? id : null, digits);
  }

  /** Whether names hold the number of the row, which takes as many digits as the last one has. */
  boolean isNumbered() {
    return expression == null ? column == null : expression.names(ROW);
  }

  /** The same for so many rows. */
  LetterNames counted(long rows) {
    return new LetterNames(expression, column, Math.max(FEWEST, Long.toString(rows).length()));
  }

  /**
   * The name of a letter.
   *
   * @param number of the row, from 1
   * @param problems is told where the name is not what it was to be
   * @throws ProblemException naming the row, if it has no name
   */
  String of(Map<String, Object> data, long number, Location row, Consumer<Problem> problems) {
    String plain = Long.toString(number);
    String padded = "0".repeat(Math.max(0, digits - plain.length())) + plain;
    if (expression == null && column == null) {
      return padded;
    }
    String wanted =
        expression == null
            ? String.valueOf(data.getOrDefault(column, ""))
            : filled(expression, data, padded, row);
    wanted = Normalizer.normalize(wanted, Normalizer.Form.NFC).strip();
    wanted = DOCX.matcher(wanted).replaceFirst("");
    String safe = safe(wanted);
    if (safe.isEmpty()) {
      throw Problem.error(
              row,
              "the letter of this row has no name" + (wanted.isEmpty() ? "" : ": `" + wanted + "`"),
              column == null
                  ? "Name letters by what every row has, such as --name '$row'."
                  : "Fill in `" + column + "`, or name letters by number: --name '$row'.")
          .asException();
    }
    if (!safe.equals(wanted)) {
      problems.accept(
          Problem.warning(
              row,
              "no file can be called `" + shown(wanted) + "`; the letter is `" + shown(safe) + "`",
              "Nothing, or name letters by another column: --name '$column'."));
    }
    return safe;
  }

  private static String filled(
      Template expression, Map<String, Object> data, String number, Location row) {
    Map<String, Object> values = new LinkedHashMap<>(data);
    values.putIfAbsent(ROW, number);
    try {
      return expression.render(values);
    } catch (ProblemException e) {
      throw new ProblemException(
          e.problems().stream()
              .map(one -> Problem.error(row, one.location() + ": " + one.message(), one.remedy()))
              .toList());
    }
  }

  private static String safe(String wanted) {
    String name = UNSAFE.matcher(wanted).replaceAll("-");
    name = BOUNDS.matcher(name).replaceAll("");
    if (name.replace("-", "").isEmpty()) {
      return "";
    }
    if (RESERVED.matcher(name).matches()) {
      name = "_" + name;
    }
    return BOUNDS.matcher(cut(name)).replaceAll("");
  }

  private static String cut(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int point = name.codePointAt(i);
      bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        return name.substring(0, i);
      }
      i += Character.charCount(point);
    }
    return name;
  }

  private static String shown(String name) {
    String clean = name.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}]", "?");
    return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
  }

  /** The same for two names that one file system or another takes for one. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
