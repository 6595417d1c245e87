package org.openappeal.recipient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates as people and programs write them. Never guesses. Not thread-safe. */
final class DateText {
  private static final int LONGEST = 40;

  /** What a text was found to be. */
  sealed interface Read {

    /**
     * A date.
     *
     * @param iso the date, and the time as it was given, as ISO 8601
     */
    record Known(LocalDate date, String iso) implements Read {}

    /**
     * No certain date.
     *
     * @param why as the end of a sentence
     */
    record Doubtful(String why) implements Read {}
  }

  Read read(String text) {
    if (text.length() > LONGEST) {
      return new Read.Doubtful("is no date");
    }
    try {
      return text.length() == 10 && text.charAt(4) == '-'
          ? known(LocalDate.parse(text), "")
          : split(text);
    } catch (DateTimeException | NumberFormatException e) {
      return new Read.Doubtful("is no date");
    }
  }

  private static Read known(LocalDate date, String time) {
    return new Read.Known(date, date + time);
  }

  /** Parts the date from a time behind it. */
  private Read split(String text) {
    if (text.length() > 15 && text.charAt(4) == '-' && text.charAt(10) == 'T') {
      return known(LocalDate.parse(text.substring(0, 10)), "T" + time(text.substring(11)));
    }
    int colon = text.indexOf(':');
    if (colon < 3) {
      return colon < 0 ? date(text, "") : new Read.Doubtful("is no date");
    }
    int start = colon;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(0, start).strip();
    if (before.endsWith("T") || before.endsWith(",")) {
      before = before.substring(0, before.length() - 1);
    }
    return date(before, "T" + time(text.substring(start).strip()));
  }

  private static String time(String text) {
    int end = 0;
    while (end < text.length() && "0123456789:.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String clock = text.charAt(1) == ':' ? "0" + text.substring(0, end) : text.substring(0, end);
    String zone = text.substring(end).strip();
    LocalTime time = LocalTime.parse(clock);
    if (zone.equalsIgnoreCase("pm") || zone.equalsIgnoreCase("am")) {
      boolean afternoon = zone.equalsIgnoreCase("pm");
      return time.withHour(time.getHour() % 12 + (afternoon ? 12 : 0)).toString();
    }
    String offset = zone.equals("UTC") || zone.equals("GMT") ? "Z" : zone;
    return time + (offset.isEmpty() ? "" : ZoneOffset.of(offset).getId());
  }

  private Read date(String text, String time) {
    List<String> parts = parts(text);
    if (parts.size() != 3) {
      return new Read.Doubtful("is no date");
    }
    int named = named(parts);
    if (named >= 0) {
      int month = month(parts.remove(named));
      String year = parts.get(parts.get(0).length() == 4 ? 0 : 1);
      String day = parts.get(parts.get(0).length() == 4 ? 1 : 0);
      return year.length() == 4
          ? known(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)), time)
          : new Read.Doubtful("has a year of two figures");
    }
    return figures(parts, text.indexOf('.') >= 0, time);
  }

  private static Read figures(List<String> parts, boolean dots, String time) {
    int first = Integer.parseInt(parts.get(0));
    int second = Integer.parseInt(parts.get(1));
    int third = Integer.parseInt(parts.get(2));
    if (parts.get(0).length() == 4) {
      return known(LocalDate.of(first, second, third), time);
    }
    if (parts.get(2).length() != 4) {
      return new Read.Doubtful("has a year of two figures");
    }
    // With full stops the day always comes first; with strokes that depends on the country.
    if (dots || first > 12 || first == second) {
      return known(LocalDate.of(third, second, first), time);
    }
    if (second > 12) {
      return known(LocalDate.of(third, first, second), time);
    }
    return new Read.Doubtful("could be two dates, for day and month may stand in either order");
  }

  private int named(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (month(parts.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private int month(String word) {
    return Character.isDigit(word.charAt(0)) ? 0 : Months.ALL.getOrDefault(word, 0);
  }

  /** Figures and words, without what only leads from one to the other. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : Folding.fold(text).split(" ", -1)) {
      String plain = ordinal(part);
      if (plain != null && !plain.isEmpty()) {
        parts.add(plain);
      }
    }
    return parts;
  }

  private static @Nullable String ordinal(String part) {
    return switch (part) {
      case "de", "of", "the", "г", "года", "il", "ci", "del" -> null;
      default -> {
        boolean figure = !part.isEmpty() && Character.isDigit(part.charAt(0));
        String ending = part.length() > 2 ? part.substring(part.length() - 2) : "";
        boolean ordinal = figure && List.of("st", "nd", "rd", "th", "er").contains(ending);
        yield ordinal ? part.substring(0, part.length() - 2) : part;
      }
    };
  }

  /** Most lists write their dates in figures. */
  private static final class Months {
    private static final Map<String, Integer> ALL = read();
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : Vocabulary.languages()) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          months.putIfAbsent(Folding.fold(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }
}
