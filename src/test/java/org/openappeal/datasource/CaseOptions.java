package org.openappeal.datasource;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;

/** The options of a case, written as on the command line; a value runs to the next option. */
final class CaseOptions {
  private CaseOptions() {}

  static ReadOptions parse(String line) {
    ReadOptions options = ReadOptions.DETECT;
    for (String option : line.split("--", -1)) {
      String name = option.strip().split(" ", 2)[0];
      String value = option.strip().substring(name.length()).strip();
      options =
          switch (name) {
            case "" -> options;
            case "sheet" -> options.withSheet(value);
            case "hidden" ->
                options.withHidden(ReadOptions.Hidden.valueOf(value.toUpperCase(Locale.ROOT)));
            case "headings" ->
                options.withHeadings(
                    ReadOptions.Headings.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
            case "encoding" -> options.withEncoding(Charset.forName(value));
            case "delimiter" -> options.withDelimiter(value.charAt(0));
            case "comments" -> options.withComments(true);
            case "skip-bad" -> options.withSkipBad(true);
            case "as-of" -> options.withAsOf(LocalDate.parse(value));
            default -> throw new IllegalArgumentException(name);
          };
    }
    return options;
  }
}
