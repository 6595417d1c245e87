package org.openappeal.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates with their month in words, or all in figures. Immutable. */
final class DateFinder {
  /** What may stand between the parts of a date: de, del, of, il, ilin and the like. */
  private static final int SHORT = 4;

  private static final int ENDING = 4;
  private static final int NEAR = 3;
  private static final Pattern FIGURES =
      Pattern.compile(
          "(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})|(\\p{Nd}{1,2})[./](\\p{Nd}{1,2})[./](\\p{Nd}{4})");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|er|e|-?\\p{L}{1,3})?");
  private static final Pattern YEAR = Pattern.compile("((?:1[89]|20)[0-9]{2})(?:-\\p{L}{1,3})?");

  private final Map<String, Month> months = new HashMap<>();
  private final boolean capitals;

  /**
   * @param language ISO 639
   */
  DateFinder(String language) {
    Locale locale = Locale.forLanguageTag(language);
    capitals =
        Character.isUpperCase(Month.MAY.getDisplayName(TextStyle.FULL, locale).codePointAt(0));
    for (Month month : Month.values()) {
      Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
          .map(style -> Word.folded(month.getDisplayName(style, locale)))
          .forEach(name -> months.put(name, month));
    }
  }

  /**
   * A date and where it stands.
   *
   * @param key {@code 2018-12-26}, or {@code 2018-08} where there is no day
   */
  record Found(int start, int end, String key) {

    /** A day also lies in its month. */
    List<String> keys() {
      return key.length() > 7 ? List.of(key, key.substring(0, 7)) : List.of(key);
    }
  }

  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher figures = FIGURES.matcher(text);
    while (figures.find()) {
      inFigures(figures)
          .ifPresent(key -> found.add(new Found(figures.start(), figures.end(), key)));
    }
    List<Word> words = Word.in(text);
    for (int i = 0; i < words.size(); i++) {
      Month month = month(words.get(i).folded());
      // “He may in 2018 …”
      boolean printed = !capitals || Character.isUpperCase(text.codePointAt(words.get(i).start()));
      if (month != null && printed) {
        around(words, i, month).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> inFigures(Matcher match) {
    try {
      boolean iso = match.group(1) != null;
      return Optional.of(
          LocalDate.of(
                  Integer.parseInt(match.group(iso ? 1 : 6)),
                  Integer.parseInt(match.group(iso ? 2 : 5)),
                  Integer.parseInt(match.group(iso ? 3 : 4)))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** In any case: Azerbaijani writes dekabrda. */
  private @Nullable Month month(String word) {
    Month month = months.get(word);
    for (int cut = word.length() - 1;
        month == null && cut >= word.length() - ENDING && cut > SHORT;
        cut--) {
      month = months.get(word.substring(0, cut));
    }
    return month;
  }

  private static Optional<Found> around(List<Word> words, int at, Month month) {
    int year = part(words, at, 1, YEAR);
    year = year < 0 ? part(words, at, -1, YEAR) : year;
    if (year < 0) {
      return Optional.empty();
    }
    int day = next(words, at, -1);
    day = day < 0 ? next(words, at, 1) : day;
    int first = Math.min(at, Math.min(year, day < 0 ? at : day));
    int last = Math.max(at, Math.max(year, day < 0 ? at : day));
    int yearNumber = number(YEAR, words.get(year));
    try {
      String key =
          day < 0
              ? YearMonth.of(yearNumber, month).toString()
              : LocalDate.of(yearNumber, month, number(DAY, words.get(day))).toString();
      return Optional.of(new Found(words.get(first).start(), words.get(last).end(), key));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Pattern pattern, Word word) {
    Matcher match = pattern.matcher(word.folded());
    return match.matches() ? Integer.parseInt(match.group(1)) : 0;
  }

  /** The day stands beside the month, or behind one short word: 3 de marzo. */
  private static int next(List<Word> words, int at, int step) {
    int near = at + step;
    if (near >= 0 && near < words.size() && isShortWord(words.get(near))) {
      near += step;
    }
    boolean there = near >= 0 && near < words.size();
    return there && DAY.matcher(words.get(near).folded()).matches() ? near : -1;
  }

  private static int part(List<Word> words, int at, int step, Pattern pattern) {
    for (int i = at + step, tried = 0;
        i >= 0 && i < words.size() && tried < NEAR;
        i += step, tried++) {
      String word = words.get(i).folded();
      if (pattern.matcher(word).matches()) {
        return i;
      }
      if (!isShortWord(words.get(i)) && !DAY.matcher(word).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isShortWord(Word word) {
    return !word.isFigure() && word.folded().length() <= SHORT;
  }
}
