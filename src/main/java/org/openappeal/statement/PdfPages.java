package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes from printed pages what is printed on each of them. */
final class PdfPages {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s]*(page|seite|side|p\\.|стр\\.|página|səhifə)?\\s*\\d{1,4}"
              + "(\\s*(/|of|de|von|av|из|sur)\\s*\\d{1,4})?[-–—\\s]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PdfPages() {}

  static List<PrintedLine> clean(List<PrintedLine> lines) {
    Set<String> running = running(lines);
    List<PrintedLine> clean = new ArrayList<>();
    for (PrintedLine line : lines) {
      boolean isRunning =
          line.isInMargin()
              && (running.contains(key(line)) || NUMBER.matcher(line.text()).matches());
      if (!isRunning) {
        clean.add(line);
      }
    }
    return clean;
  }

  /** What stands in the margin of at least a third of the pages, numbers aside. */
  private static Set<String> running(List<PrintedLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    int last = lines.get(lines.size() - 1).page();
    for (PrintedLine line : lines) {
      if (line.isInMargin()) {
        pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    Set<String> running = new HashSet<>();
    pages.forEach(
        (key, on) -> {
          if (on.size() > 1 && on.size() * 3 >= last) {
            running.add(key);
          }
        });
    return running;
  }

  private static String key(PrintedLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#").strip();
  }

  /** The usual distance between two lines. */
  static float spacing(List<PrintedLine> lines) {
    Map<Integer, Integer> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 2) {
        gaps.merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    return gaps.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() / 2f)
        .orElse(Float.MAX_VALUE / 4);
  }
}
