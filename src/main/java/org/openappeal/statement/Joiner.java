package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines into running text. A hyphen at a line's end is ambiguous: the other words of the
 * statement decide whether it belongs to the word.
 */
final class Joiner {
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*-\\p{L}+");
  private static final Pattern CUT = Pattern.compile("(\\p{L}+)-$");
  private static final Pattern HEAD = Pattern.compile("^(\\p{Ll}+)");

  private final Set<String> hyphenated;
  private final Set<String> prefixes;

  private Joiner(Set<String> hyphenated, Set<String> prefixes) {
    this.hyphenated = hyphenated;
    this.prefixes = prefixes;
  }

  static Joiner of(List<Line> lines, Cues cues) {
    Set<String> hyphenated = new HashSet<>();
    for (Line line : lines) {
      if (line.text().indexOf('-') > 0) {
        Matcher word = HYPHENATED.matcher(line.text());
        while (word.find()) {
          hyphenated.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Joiner(Set.copyOf(hyphenated), cues.prefixes());
  }

  /** Joins lines that are not blank; markers of list items below the first line are kept. */
  Joined join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        glue(text, line);
      }
      starts.add(text.length());
      if (line.style() == Style.ITEM && starts.size() > 1 && !line.marker().isEmpty()) {
        text.append(line.marker()).append(' ');
      }
      text.append(line.text());
    }
    return new Joined(text.toString(), starts, lines);
  }

  private void glue(StringBuilder text, Line next) {
    int end = text.length() - 1;
    if (text.charAt(end) == '\u00ad') {
      text.setLength(end);
      return;
    }
    if (text.charAt(end) != '-' || next.style() == Style.ITEM) {
      text.append(' ');
      return;
    }
    Matcher cut = CUT.matcher(text.substring(Math.max(0, end - 40)));
    Matcher head = HEAD.matcher(next.text());
    if (!cut.find() || !head.find()) {
      if (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        text.append(' ');
      }
      return;
    }
    String left = cut.group(1).toLowerCase(Locale.ROOT);
    boolean belongs = prefixes.contains(left) || hyphenated.contains(left + "-" + head.group(1));
    if (!belongs) {
      text.setLength(end);
    }
  }
}
