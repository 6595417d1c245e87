package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Page numbers, and the running heads beside them, in texts that were printed once. */
final class PageMarks {
  private static final int HEAD = 6;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:page |p\\. ?|[-–] ?)?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3}| ?[-–])?");

  private PageMarks() {}

  /** The lines, page numbers and running heads made blank. */
  static List<Line> without(List<Line> lines) {
    Set<String> heads =
        lines.stream()
            .filter(line -> !line.isBlank())
            .limit(HEAD)
            .map(Line::text)
            .collect(Collectors.toSet());
    List<Line> kept = new ArrayList<>(lines);
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      seen += line.isBlank() ? 0 : 1;
      boolean number = isNumber(line) && isAlone(kept, lines, i, heads);
      boolean head = seen > HEAD && heads.contains(line.text()) && isByNumber(lines, i);
      if (line.style() == Style.TEXT && (number || head)) {
        kept.set(i, Line.blank(line.number()));
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isNumber(Line line) {
    return !line.isBlank() && line.text().length() < 15 && NUMBER.matcher(line.text()).matches();
  }

  /** Nothing but blank lines and running heads beside it. */
  private static boolean isAlone(List<Line> kept, List<Line> lines, int at, Set<String> heads) {
    boolean above = at == 0 || kept.get(at - 1).isBlank();
    boolean below =
        at + 1 == lines.size()
            || lines.get(at + 1).isBlank()
            || heads.contains(lines.get(at + 1).text());
    return above && below;
  }

  private static boolean isByNumber(List<Line> lines, int at) {
    return isNumber(beside(lines, at, -1)) || isNumber(beside(lines, at, 1));
  }

  /** The next line that is not blank, at most two lines away. */
  private static Line beside(List<Line> lines, int at, int step) {
    for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= 2; i += step) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return lines.get(at);
  }
}
