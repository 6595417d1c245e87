package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Footnotes told from the body: at the foot of their page, in smaller type, the first with a mark.
 *
 * @param body in the order of the lines it was taken from
 * @param notes of all pages
 */
record PdfNotes(List<PrintedLine> body, List<PrintedLine> notes) {
  private static final float SMALLER = 0.93f;
  private static final float MARK_SIZE = 0.75f;
  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡]");
  private static final Pattern MARKED = Pattern.compile("^[\\[(]?(\\d{1,3}|[*†‡])(?!\\d).*");

  static PdfNotes of(List<PrintedLine> lines) {
    float size = bodySize(lines);
    List<PrintedLine> body = new ArrayList<>();
    List<PrintedLine> notes = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
        List<PrintedLine> page = lines.subList(start, i);
        float top = top(page, size);
        for (PrintedLine line : page) {
          if (!isMark(line, size)) {
            (line.y() >= top && line.size() < size * SMALLER ? notes : body).add(line);
          }
        }
        start = i;
      }
    }
    return new PdfNotes(body, notes);
  }

  /** The mark of a note, drawn by itself. */
  private static boolean isMark(PrintedLine line, float size) {
    return line.size() < size * MARK_SIZE && MARK.matcher(line.text()).matches();
  }

  /** The size most characters have. */
  private static float bodySize(List<PrintedLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Where the notes of a page begin. */
  private static float top(List<PrintedLine> page, float size) {
    List<PrintedLine> upwards = new ArrayList<>(page);
    upwards.sort(Comparator.comparingDouble(line -> -line.y()));
    float top = Float.MAX_VALUE;
    for (PrintedLine line : upwards) {
      if (line.size() >= size * SMALLER) {
        break;
      }
      if (MARKED.matcher(line.text()).matches()) {
        top = line.y();
      }
    }
    return top;
  }
}
