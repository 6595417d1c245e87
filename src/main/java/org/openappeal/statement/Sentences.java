package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences. Immutable. */
final class Sentences {
  private static final Pattern STOP =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++(?: »(?=\\s|$))?+[\"”“»«'’)\\]]*+(\\d{1,2})?(?=\\s|\\p{Lu}|$)");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}'.]+)$");

  private static final int LONGEST = 4000;
  private static final int LONGEST_GAP = 50;

  private final Phrases abbreviations;
  private final Phrases beforeNumbers;
  private final Phrases years;
  private final Pattern month;

  Sentences(Cues cues) {
    this.abbreviations = cues.of(Cue.ABBREVIATIONS);
    this.beforeNumbers = cues.of(Cue.NUMBER_ABBREVIATIONS);
    this.years = cues.of(Cue.YEARS);
    this.month = Pattern.compile(Dates.month(cues));
  }

  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher stop = STOP.matcher(text);
    int start = 0;
    while (stop.find()) {
      if (ends(text, stop.start(), stop.end())) {
        start = add(sentences, text, start, stop.end());
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** Whatever runs on without end is no sentence: it is cut, so that time stays linear. */
  private static int add(List<Span> sentences, String text, int from, int end) {
    int start = from;
    while (end - start > LONGEST) {
      int blank = text.lastIndexOf(' ', start + LONGEST);
      int cut = blank > start ? blank : start + LONGEST;
      sentences.add(new Span(start, cut));
      start = cut;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private boolean ends(String text, int stop, int end) {
    if (text.charAt(stop) != '.') {
      return true;
    }
    int next = end;
    int far = Math.min(text.length() - 1, end + LONGEST_GAP);
    while (next < far && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    boolean glued = next < text.length() && next == end;
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, stop - 30), stop));
    if (!word.find()) {
      return true;
    }
    String last = Characters.fold(word.group(1));
    boolean initial = last.length() == 1 && Character.isLetter(last.charAt(0));
    boolean number = next < text.length() && last.matches("\\d{1,2}") && next > end;
    boolean date = number && startsWithMonth(text, next);
    if (initial && years.in(last) && follows(text, stop - 1)) {
      return true;
    }
    boolean dotted = glued && (last.contains(".") || last.length() < 3);
    boolean counted = next < text.length() && Character.isDigit(text.charAt(next));
    boolean cut = abbreviations.in(last) || (counted && beforeNumbers.in(last));
    return !initial && !date && !dotted && !cut;
  }

  private boolean startsWithMonth(String text, int at) {
    String next = Characters.fold(text.substring(at, Math.min(text.length(), at + 20)));
    return month.matcher(next).lookingAt();
  }

  /** Whether the word at {@code at} stands behind a number. */
  private static boolean follows(String text, int at) {
    int digit = at - 1;
    while (digit >= 0 && Character.isSpaceChar(text.charAt(digit))) {
      digit--;
    }
    return digit >= 0 && Character.isDigit(text.charAt(digit));
  }

  /** The last sentence. */
  String last(String text) {
    List<Span> sentences = split(text);
    return sentences.isEmpty() ? text : sentences.get(sentences.size() - 1).of(text);
  }
}
