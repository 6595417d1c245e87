package org.openappeal.datasource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the headings of a table in its first rows, or that there are none. */
final class TableHead {
  /** How many rows are looked at. */
  static final int SAMPLE = 100;

  private static final int TITLES = 5;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*");
  private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto|tel):.*");
  private static final Pattern FIGURES = Pattern.compile("[+(]?[0-9][0-9 ().,:/+-]*");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  private final List<RawRow> sample;
  private final ReadOptions.Headings headings;

  TableHead(List<RawRow> sample, ReadOptions.Headings headings) {
    this.sample = sample;
    this.headings = headings;
  }

  /** How many rows in front are titles: text in one cell above a table of several columns. */
  int titles() {
    if (headings != ReadOptions.Headings.DETECT) {
      return 0;
    }
    int width = usualWidth();
    int titles = 0;
    while (titles < sample.size() && isTitle(sample.get(titles), width)) {
      titles++;
    }
    return titles <= TITLES && titles < sample.size() ? titles : 0;
  }

  /** The number of filled cells that most rows have, leaving out those with one alone. */
  private int usualWidth() {
    Map<Integer, Integer> times = new HashMap<>();
    sample.forEach(row -> times.merge(row.filled(), 1, Integer::sum));
    return times.entrySet().stream()
        .filter(entry -> entry.getKey() > 1)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  private static boolean isTitle(RawRow row, int width) {
    return width > 1
        && (row.filled() == 1 || (row.filled() * 4 <= width && row.count() * 2 <= width));
  }

  /** Whether the row behind the titles names the columns. */
  boolean isNamed(int titles) {
    return switch (headings) {
      case FIRST_ROW -> true;
      case NONE -> false;
      case DETECT -> !looksLikeData(sample.get(titles));
    };
  }

  private static boolean looksLikeData(RawRow row) {
    int figures = 0;
    for (String raw : row.cells()) {
      String cell = raw.strip();
      if (EMAIL.matcher(cell).lookingAt() || WEB.matcher(cell).lookingAt()) {
        return true;
      }
      if (FIGURES.matcher(cell).matches() && !YEAR.matcher(cell).matches()) {
        figures++;
      }
    }
    return figures > 0 && figures * 2 >= row.filled();
  }
}
