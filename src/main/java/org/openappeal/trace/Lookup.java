package org.openappeal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.statement.Passage;

/** Looks the facts of one sentence up in the statement. Not thread-safe. */
final class Lookup {
  /** Fewer words in common say nothing. */
  private static final int PHRASE = 4;

  private static final int LONG = 5;

  private final StatementWords statement;
  private final boolean sameLanguage;
  private final Locale locale;
  private final DateFinder dates;
  private final Set<List<String>> ignored;
  private final Hits hits = new Hits();
  private final List<String> missing = new ArrayList<>();
  private boolean found;

  /**
   * @param ignored names that stand everywhere and prove nothing
   */
  Lookup(StatementWords statement, Locale locale, List<String> ignored) {
    this.statement = statement;
    this.ignored = ignored.stream().map(name -> folded(Word.in(name))).collect(Collectors.toSet());
    this.locale = locale;
    this.sameLanguage = statement.isIn(locale);
    this.dates = new DateFinder(locale.getLanguage());
  }

  Hits hits() {
    return hits;
  }

  /** The facts that no line holds. */
  List<String> missing() {
    return missing;
  }

  /**
   * Looks up what {@code mask} leaves of a sentence.
   *
   * @return whether the statement holds anything of it
   */
  boolean sentence(String text, Mask mask, int start, int end) {
    found = false;
    String whole = mask.rest(start, end);
    for (DateFinder.Found date : dates.in(whole)) {
      fact(text.substring(start + date.start(), start + date.end()), statement.date(date.key()));
      mask.blank(start + date.start(), start + date.end());
    }
    if (sameLanguage) {
      phrases(text, whole, mask, start);
    }
    String rest = mask.rest(start, end);
    List<Word> words = Word.in(rest);
    for (Word word : words) {
      if (word.isFigure()) {
        fact(rest.substring(word.start(), word.end()), statement.phrase(List.of(word.folded())));
      }
    }
    for (List<Word> name : NameFinder.in(rest, words, locale)) {
      name(rest, name, name.get(0).equals(words.get(0)));
    }
    return found;
  }

  private void fact(String words, List<Passage> places) {
    if (places.isEmpty()) {
      missing.add(words);
    } else {
      hits.add(words, places);
      found = true;
    }
  }

  private void phrases(String text, String sentence, Mask mask, int start) {
    List<Word> words = Word.in(sentence);
    List<String> folded = folded(words);
    int i = 0;
    while (i < words.size()) {
      int length = statement.longest(folded, i);
      int first = i;
      int last = i + length - 1;
      while (first < last && isWeak(folded.get(first))) {
        first++;
      }
      while (last > first && isWeak(folded.get(last))) {
        last--;
      }
      if (length >= PHRASE && isTelling(folded.subList(first, last + 1))) {
        int from = start + words.get(first).start();
        int to = start + words.get(last).end();
        String printed = text.substring(from, to);
        hits.add("“" + printed + "”", statement.phrase(folded.subList(first, last + 1)));
        mask.blank(from, to);
        found = true;
        i = last + 1;
      } else {
        i++;
      }
    }
  }

  private static boolean isTelling(List<String> phrase) {
    return phrase.stream().filter(word -> word.length() >= LONG).count() >= 2;
  }

  /** Of, in, the: a phrase neither begins nor ends with it. */
  private static boolean isWeak(String word) {
    return word.length() < PHRASE && !Character.isDigit(word.charAt(0));
  }

  private void name(String text, List<Word> name, boolean opens) {
    List<Word> rest = opens && name.size() > 1 ? name.subList(1, name.size()) : List.of();
    boolean whole =
        Stream.of(name, rest)
            .filter(words -> !words.isEmpty())
            .anyMatch(words -> known(text, words));
    if (whole) {
      return;
    }
    for (List<Word> part : NameFinder.parts(rest.isEmpty() ? name : rest)) {
      if (!known(text, part) && sameLanguage) {
        missing.add(printed(text, part));
      }
    }
  }

  private boolean known(String text, List<Word> words) {
    List<String> folded = folded(words);
    if (ignored.contains(folded)) {
      return true;
    }
    List<Passage> places = statement.phrase(folded);
    if (places.isEmpty()) {
      return false;
    }
    hits.add(printed(text, words), places);
    found = true;
    return true;
  }

  private static List<String> folded(List<Word> words) {
    return words.stream().map(Word::folded).toList();
  }

  private static String printed(String text, List<Word> words) {
    return text.substring(words.get(0).start(), words.get(words.size() - 1).end());
  }
}
