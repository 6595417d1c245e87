package org.openappeal.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the full dates in a text. A date without its year is none. */
final class Dates {
  private static final int NEAR = 40;
  private static final int FEW = 3;
  private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.?º|\\.|°|-?(?:го|е|ci|cu|cü|si))";

  /**
   * A date and where it stands.
   *
   * @param span in the text
   * @param date what it says
   */
  record Dated(Span span, LocalDate date) {}

  /**
   * A day by which something must be done.
   *
   * @param date the day
   * @param printed the words it was read from, if they leave the year out; else empty
   */
  record Due(LocalDate date, String printed) {}

  private final Pattern pattern;
  private final Pattern yearless;
  private final List<Pattern> months = new ArrayList<>();
  private final Cues cues;
  private final @Nullable LocalDate today;

  Dates(Cues cues) {
    this(cues, null);
  }

  /**
   * @param today the date of the statement, which tells what lies ahead of it
   */
  Dates(Cues cues, @Nullable LocalDate today) {
    this.cues = cues;
    this.today = today;
    cues.months().forEach(month -> months.add(Pattern.compile(regex(month))));
    String month = "(" + month(cues) + ")";
    pattern =
        Pattern.compile(
            "(?<!\\d)(?:(\\d{1,2})"
                + ORDINAL
                + "?(?: de| of|-| a d)? ?"
                + month
                + ",?(?: de| del)?(?: ano| año)? ?(\\d{4})|"
                + month
                + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|"
                + "(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})|"
                + "(\\d{4})-c[iuü] il(?:in)? (?:(\\d{1,2}) )?"
                + month
                + "(?: (\\d{1,2}))?)(?!\\d)");
    yearless =
        Pattern.compile(
            "(?<![\\d.])(?:(\\d{1,2})"
                + ORDINAL
                + "?(?: de| of)? "
                + month
                + "|"
                + month
                + " (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d]|,? ?(?:de |del )?\\d)");
  }

  /** Matches the names of all months of a language. */
  static String month(Cues cues) {
    return cues.months().stream()
        .map(Dates::regex)
        .collect(Collectors.joining("|"))
        .replace("(", "(?:");
  }

  private static String regex(String month) {
    return Characters.fold(month).replace(".", "\\.");
  }

  List<Dated> in(String text) {
    List<Dated> dates = new ArrayList<>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return dates;
    }
    Matcher matcher = pattern.matcher(Characters.fold(text));
    while (matcher.find()) {
      read(matcher)
          .ifPresent(d -> dates.add(new Dated(new Span(matcher.start(), matcher.end()), d)));
    }
    return dates;
  }

  private Optional<LocalDate> read(MatchResult match) {
    if (match.group(1) != null) {
      return date(match.group(3), month(match.group(2)), match.group(1));
    }
    if (match.group(4) != null) {
      return date(match.group(6), month(match.group(4)), match.group(5));
    }
    if (match.group(13) != null) {
      String day = match.group(14) != null ? match.group(14) : match.group(16);
      return day == null ? Optional.empty() : date(match.group(13), month(match.group(15)), day);
    }
    return match.group(7) != null
        ? date(match.group(9), Integer.parseInt(match.group(8)), match.group(7))
        : date(match.group(10), Integer.parseInt(match.group(11)), match.group(12));
  }

  private int month(String name) {
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).matcher(name).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first date by which the text says that something must be done. */
  Optional<LocalDate> deadline(String text) {
    return due(text).map(Due::date);
  }

  /** The same, with the words it was read from. */
  Optional<Due> due(String text) {
    String folded = Characters.fold(text);
    if (!cues.has(Cue.DEADLINES, folded) && !cues.has(Cue.DEADLINES_AFTER, folded)) {
      return Optional.empty();
    }
    for (Dated dated : in(text)) {
      boolean past = today != null && dated.date().isBefore(today);
      if (!past && isDeadline(folded, dated.span().start(), dated.span().end())) {
        return Optional.of(new Due(dated.date(), ""));
      }
    }
    Matcher matcher = yearless.matcher(folded);
    while (today != null && matcher.find()) {
      Optional<LocalDate> next = next(matcher);
      if (next.isPresent() && isDeadline(folded, matcher.start(), matcher.end())) {
        return Optional.of(new Due(next.get(), text.substring(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  /** The first such day that is not before the statement. */
  private Optional<LocalDate> next(MatchResult match) {
    if (today == null) {
      return Optional.empty();
    }
    boolean dayFirst = match.group(1) != null;
    int month = month(match.group(dayFirst ? 2 : 3));
    String day = match.group(dayFirst ? 1 : 4);
    LocalDate from = today;
    return date(Integer.toString(from.getYear()), month, day)
        .map(date -> date.isBefore(from) ? date.plusYears(1) : date);
  }

  private boolean isDeadline(String folded, int at, int end) {
    String left = folded.substring(Math.max(0, at - NEAR), at);
    String right = folded.substring(end, Math.min(folded.length(), end + NEAR));
    return cues.of(Cue.DEADLINES).all(left).stream()
            .anyMatch(cue -> Words.count(left.substring(cue.end()).strip()) <= 1)
        || cues.of(Cue.DEADLINES_AFTER)
            .first(right, 0)
            .filter(cue -> Words.count(right.substring(0, cue.start()).strip()) <= FEW)
            .isPresent();
  }
}
