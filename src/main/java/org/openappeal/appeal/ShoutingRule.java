package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in capitals, and exclamation marks. An acronym is known if the statement has it; else it is
 * short, and no word of the statement or of the piece.
 */
final class ShoutingRule implements Rule {
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_ACRONYM = 5;
  private static final Pattern BETWEEN = Pattern.compile("\\s+(?:\\p{Lu}{1,3}\\s+){0,3}");
  private static final Pattern MARKS = Pattern.compile("!{2,}");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
  private final Set<String> known;

  /**
   * @param known acronyms, and words of the statement and the campaign, as they stand there
   */
  ShoutingRule(Set<String> known) {
    this.known = known;
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    Matcher marks = MARKS.matcher(prose);
    while (marks.find()) {
      flaws.accept(exclaimed(marks.group()));
    }
    Set<String> small = null;
    List<int[]> capitals = new ArrayList<>();
    Matcher word = Prose.WORD.matcher(prose);
    while (word.find()) {
      if (isCapital(word.group())) {
        small = small == null ? small(prose) : small;
        if (isShouted(word.group(), small)) {
          add(capitals, prose, word.start(), word.end());
        }
      }
    }
    capitals.forEach(run -> flaws.accept(shouted(piece.text().substring(run[0], run[1]))));
  }

  /** How many sentences are exclaimed, runs of marks counted once. */
  static int exclamations(String prose) {
    int count = 0;
    for (int i = 0; i < prose.length(); i++) {
      if (prose.charAt(i) == '!' && (i == 0 || prose.charAt(i - 1) != '!')) {
        count++;
      }
    }
    return count;
  }

  /** The last mark with the word before it. */
  static String last(String text) {
    int end = text.lastIndexOf('!') + 1;
    return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
  }

  static Flaw exclaimed(String excerpt) {
    return new Flaw(
        Flaw.Kind.SHOUTING,
        excerpt,
        "more than one exclamation mark sounds like shouting",
        "End the sentences with a full stop.");
  }

  private static boolean isCapital(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= SHORTEST_WORD;
  }

  private boolean isShouted(String word, Set<String> small) {
    String plain = word.replaceFirst("['’ʼ]\\p{Lu}$", "");
    if (known.contains(plain) || ROMAN.matcher(plain).matches()) {
      return false;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    return plain.length() > LONGEST_ACRONYM || known.contains(lower) || small.contains(lower);
  }

  private static Set<String> small(String prose) {
    Set<String> words = new HashSet<>();
    Matcher word = Prose.WORD.matcher(prose);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Words side by side are one flaw, with the small words in capitals between them. */
  private static void add(List<int[]> runs, String prose, int start, int end) {
    int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && BETWEEN.matcher(prose.substring(last[1], start)).matches()) {
      last[1] = end;
    } else {
      runs.add(new int[] {start, end});
    }
  }

  private static Flaw shouted(String excerpt) {
    return new Flaw(
        Flaw.Kind.SHOUTING,
        excerpt,
        "`" + excerpt + "` is written in capitals, which reads as shouting",
        "Write it in small letters; an acronym the statement has is left alone.");
  }
}
