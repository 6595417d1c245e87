package org.openappeal.letter;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.openappeal.template.OutputKind;

/**
 * Writes the runs of one paragraph after the other. Where text goes from right to left, each run
 * holds text of one direction, as ECMA-376 part 1, §17.3.2.30 wants it; which is which is found for
 * the paragraph as a whole (UAX #9). Not thread-safe.
 */
final class RunWriter {
  private static final char LINE_BREAK = '\u2028';

  private final boolean rightToLeft;
  private final List<Span> spans = new ArrayList<>();

  private record Span(String text, boolean bold, boolean italic) {}

  RunWriter(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  void text(String text, boolean bold, boolean italic) {
    spans.add(new Span(text, bold, italic));
  }

  void lineBreak() {
    spans.add(new Span(String.valueOf(LINE_BREAK), false, false));
  }

  /** Writes what was collected, and begins the next paragraph. */
  void flush(StringBuilder out) {
    if (rightToLeft) {
      directed(out);
    } else {
      spans.forEach(span -> run(span, span.text(), "", out));
    }
    spans.clear();
  }

  private void directed(StringBuilder out) {
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    if (all.isEmpty()) {
      return;
    }
    Bidi directions = new Bidi(all.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
    int from = 0;
    for (Span span : spans) {
      int end = from + span.text().length();
      while (from < end) {
        int level = directions.getLevelAt(from);
        int to = from + 1;
        while (to < end && directions.getLevelAt(to) == level) {
          to++;
        }
        String text = all.substring(from, to);
        run(span, text, level % 2 == 1 ? "<w:rtl/>" : "<w:rtl w:val=\"0\"/>", out);
        from = to;
      }
    }
  }

  private static void run(Span span, String text, String direction, StringBuilder out) {
    if (text.indexOf(LINE_BREAK) >= 0) {
      out.append("<w:r><w:br/></w:r>");
      return;
    }
    out.append("<w:r>");
    if (span.bold() || span.italic() || !direction.isEmpty()) {
      boolean complex = !direction.isEmpty();
      out.append("<w:rPr>")
          .append(span.bold() ? "<w:b/>" : "")
          .append(span.bold() && complex ? "<w:bCs/>" : "")
          .append(span.italic() ? "<w:i/>" : "")
          .append(span.italic() && complex ? "<w:iCs/>" : "")
          .append(direction)
          .append("</w:rPr>");
    }
    out.append("<w:t xml:space=\"preserve\">")
        .append(OutputKind.WORD.escape(text))
        .append("</w:t></w:r>");
  }
}
