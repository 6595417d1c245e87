package org.openappeal.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a field prints its value (ECMA-376 part 1, §17.16.4).
 *
 * @param letters from {@code \*}: {@code upper}, {@code lower}, {@code firstcap}, {@code caps} or
 *     nothing
 * @param date from {@code \@}
 * @param number from {@code \#}
 * @param before from {@code \b}, printed where there is a value
 * @param after from {@code \f}, likewise
 */
record Format(
    String letters, @Nullable String date, @Nullable String number, String before, String after) {
  static final Format NONE = new Format("", null, null, "", "");

  /** A value as it is printed; nothing for none. */
  String apply(@Nullable Object value, Press press, Place place) {
    String text = value == null ? "" : value.toString();
    if (text.isBlank()) {
      return text;
    }
    Locale language = press.language();
    if (date != null) {
      text = dated(text, date, press, place);
    } else if (number != null) {
      text = numbered(text, number, press, place);
    }
    return before + cased(text, language) + after;
  }

  /** A day; without a picture, the short form of the letter's language. */
  String ofDate(LocalDate day, Press press, Place place) {
    if (date != null) {
      return apply(day, press, place);
    }
    Locale language = press.language();
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language).format(day);
  }

  private static String dated(String value, String picture, Press press, Place place) {
    Optional<String> printed =
        DatePicture.date(value)
            .flatMap(date -> DatePicture.format(date, picture, press.language()));
    if (printed.isEmpty()) {
      press.warn(
          place,
          "“" + shortened(value) + "” is not a date that `\\@ \"" + picture + "\"` can print",
          "Write dates as 2019-03-02.");
    }
    return printed.orElse(value);
  }

  private static String numbered(String value, String picture, Press press, Place place) {
    Optional<BigDecimal> number = NumberPicture.number(value);
    if (number.isEmpty()) {
      press.warn(
          place,
          "“" + shortened(value) + "” is not a number that `\\# \"" + picture + "\"` can print",
          "Write numbers as 1250.50.");
    }
    return number
        .map(found -> NumberPicture.format(found, picture, press.language()))
        .orElse(value);
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  private String cased(String text, Locale language) {
    return switch (letters) {
      case "upper" -> text.toUpperCase(language);
      case "lower" -> text.toLowerCase(language);
      case "firstcap" -> capital(text, language);
      case "caps" -> caps(text, language);
      default -> text;
    };
  }

  private static String capital(String text, Locale language) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(language) + text.substring(end);
  }

  private static String caps(String text, Locale language) {
    StringBuilder out = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String letter = Character.toString(point);
      out.append(begins ? letter.toUpperCase(language) : letter);
      begins = Character.isWhitespace(point) || point == '-' || Character.isSpaceChar(point);
      i += Character.charCount(point);
    }
    return out.toString();
  }
}
