package org.openappeal.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;

/** The words and dates of a statement, found again by what they say. Immutable. */
final class StatementWords {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。]");

  private final List<String> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, List<Passage>> dates = new HashMap<>();
  private final String language;

  StatementWords(Statement statement) {
    this.language = Locale.forLanguageTag(statement.language()).getLanguage();
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int line = 1; line <= statement.lines().count(); line++) {
      String words = statement.text(new Passage(line, line));
      starts.add(text.length());
      text.append(words).append(' ');
      add(words, starts.size());
    }
    for (DateFinder.Found date : new DateFinder(language).in(text.toString())) {
      Passage passage = new Passage(lineOf(date.start(), starts), lineOf(date.end() - 1, starts));
      for (String key : date.keys()) {
        dates.computeIfAbsent(key, none -> new ArrayList<>()).add(passage);
      }
    }
  }

  private void add(String text, int line) {
    List<Word> all = Word.in(text);
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), line);
      int next = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
      if (SENTENCE_END.matcher(text.substring(all.get(i).end(), next)).find()) {
        stop(line);
      }
    }
    if (all.isEmpty()) {
      stop(line);
    }
  }

  /** No phrase goes on beyond it. */
  private void stop(int line) {
    words.add("");
    lines.add(line);
  }

  private void add(Word word, int line) {
    places.computeIfAbsent(word.folded(), none -> new ArrayList<>()).add(words.size());
    words.add(word.folded());
    lines.add(line);
  }

  private static int lineOf(int offset, List<Integer> starts) {
    int line = 1;
    while (line < starts.size() && starts.get(line) <= offset) {
      line++;
    }
    return line;
  }

  boolean isIn(Locale locale) {
    return language.equals(locale.getLanguage());
  }

  /** Where a date stands, as {@link DateFinder.Found#key} names it. */
  List<Passage> date(String key) {
    return dates.getOrDefault(key, List.of());
  }

  /** Where these words follow each other. */
  List<Passage> phrase(List<String> folded) {
    List<Passage> found = new ArrayList<>();
    for (int at : places.getOrDefault(folded.get(0), List.of())) {
      int end = at + folded.size();
      if (end <= words.size() && words.subList(at, end).equals(folded)) {
        found.add(new Passage(lines.get(at), lines.get(end - 1)));
      }
    }
    return found;
  }

  /** How many of the words from {@code from} on follow each other somewhere, at most. */
  int longest(List<String> folded, int from) {
    int longest = 0;
    for (int at : places.getOrDefault(folded.get(from), List.of())) {
      int same = 0;
      while (from + same < folded.size()
          && at + same < words.size()
          && words.get(at + same).equals(folded.get(from + same))) {
        same++;
      }
      longest = Math.max(longest, same);
    }
    return longest;
  }
}
