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

/** Reads the full dates in a text. A date without its year is none. */
final class Dates {
  private static final int NEAR = 40;

  /**
   * A date and where it stands.
   *
   * @param span in the text
   * @param date what it says
   */
  record Dated(Span span, LocalDate date) {}

  private final Pattern pattern;
  private final List<Pattern> months = new ArrayList<>();
  private final Cues cues;

  Dates(Cues cues) {
    this.cues = cues;
    cues.months().forEach(month -> months.add(Pattern.compile(regex(month))));
    String month = "(" + month(cues) + ")";
    pattern =
        Pattern.compile(
            "(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.?º|\\.|°|-?(?:го|е|ci|cu|cü|si))?"
                + "(?: de| of|-| a d)? ?"
                + month
                + ",?(?: de| del)?(?: ano| año)? ?(\\d{4})|"
                + month
                + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|"
                + "(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})|"
                + "(\\d{4})-c[iuü] il(?:in)? (?:(\\d{1,2}) )?"
                + month
                + "(?: (\\d{1,2}))?)(?!\\d)");
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
    String folded = Characters.fold(text);
    for (Dated dated : in(text)) {
      String left =
          folded.substring(Math.max(0, dated.span().start() - NEAR), dated.span().start());
      boolean before =
          cues.of(Cue.DEADLINES).all(left).stream()
              .anyMatch(cue -> Words.count(left.substring(cue.end()).strip()) <= 1);
      String right = folded.substring(dated.span().end());
      boolean after =
          cues.of(Cue.DEADLINES_AFTER)
              .first(right.substring(0, Math.min(right.length(), NEAR)), 0)
              .filter(cue -> Words.count(right.substring(0, cue.start()).strip()) <= 3)
              .isPresent();
      if (before || after) {
        return Optional.of(dated.date());
      }
    }
    return Optional.empty();
  }
}
