package org.openappeal.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date picture, {@code \@} (ECMA-376 part 1, §17.16.4.1): {@code d M y h H m s} and {@code
 * am/pm}; text in single quotes, and all other characters, are printed as they are.
 */
final class DatePicture {
  private static final Pattern ITEM =
      Pattern.compile(
          "'([^']*)'|am/pm|AM/PM|d{1,4}|M{1,4}|y{1,4}|Y{1,4}|D{1,4}|h{1,2}|H{1,2}|m{1,2}|s{1,2}");

  /** The forms that say which number is the day; 01/02/2019 does not. */
  private static final List<Function<String, TemporalAccessor>> FORMS =
      List.of(
          LocalDate::parse,
          LocalDateTime::parse,
          OffsetDateTime::parse,
          text -> LocalDateTime.parse(text.replace(' ', 'T')));

  private DatePicture() {}

  /** The date a text is, if it is one beyond doubt: that of ISO 8601. */
  static Optional<TemporalAccessor> date(Object value) {
    if (value instanceof TemporalAccessor date) {
      return Optional.of(date);
    }
    for (Function<String, TemporalAccessor> form : FORMS) {
      try {
        return Optional.of(form.apply(value.toString().strip()));
      } catch (DateTimeParseException e) {
        // Another form may be the right one.
      }
    }
    return Optional.empty();
  }

  /** The date as the picture shows it; empty where it asks for an hour and there is none. */
  static Optional<String> format(TemporalAccessor date, String picture, Locale language) {
    StringBuilder pattern = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    Matcher item = ITEM.matcher(picture);
    int from = 0;
    while (item.find()) {
      literal.append(picture, from, item.start());
      if (item.group(1) == null) {
        quote(pattern, literal);
        pattern.append(letters(item.group()));
      } else {
        literal.append(item.group(1));
      }
      from = item.end();
    }
    quote(pattern, literal.append(picture.substring(from)));
    try {
      return Optional.of(DateTimeFormatter.ofPattern(pattern.toString(), language).format(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String letters(String item) {
    return switch (item) {
      case "ddd", "DDD" -> "EEE";
      case "dddd", "DDDD" -> "EEEE";
      case "d", "dd", "D", "DD" -> item.toLowerCase(Locale.ROOT);
      case "y", "yy", "Y", "YY" -> "uu";
      case "yyy", "yyyy", "YYY", "YYYY" -> "uuuu";
      case "am/pm", "AM/PM" -> "a";
      default -> item;
    };
  }

  private static void quote(StringBuilder pattern, StringBuilder literal) {
    if (!literal.isEmpty()) {
      pattern.append('\'').append(literal.toString().replace("'", "''")).append('\'');
      literal.setLength(0);
    }
  }
}
