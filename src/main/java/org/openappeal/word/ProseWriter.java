package org.openappeal.word;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import org.openappeal.template.OutputKind;

/**
 * Writes prose as paragraphs. Where text goes from right to left, each run holds text of one
 * direction, as ECMA-376 part 1, §17.3.2.30 wants it; which is which is found for the paragraph as
 * a whole (UAX #9).
 */
final class ProseWriter {
  private final ProseForm form;
  private final Ids ids;
  private final boolean rightToLeft;
  private final Map<Integer, String> numbers = new HashMap<>();

  /**
   * @param rightToLeft whether the letter is written from right to left
   */
  ProseWriter(ProseForm form, Ids ids, boolean rightToLeft) {
    this.form = form;
    this.ids = ids;
    this.rightToLeft = rightToLeft;
  }

  String paragraph(Prose.Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.runs().forEach(run -> text.append(run.text()));
    boolean turned =
        rightToLeft
            || Direction.of(OutputKind.WORD.escape(text.toString())) == Direction.RIGHT_TO_LEFT;
    StringBuilder out = new StringBuilder("<w:p>");
    out.append(form.opening(paragraph, turned, number(paragraph)));
    if (turned) {
      directed(paragraph, text.toString(), out);
    } else {
      for (Prose.Run run : paragraph.runs()) {
        run(run.text(), form.letters(paragraph, run, null), out);
      }
    }
    return out.append("</w:p>").toString();
  }

  private String number(Prose.Paragraph paragraph) {
    Lists.Restarted list = form.list(paragraph);
    return list == null || paragraph.list() == 0
        ? ""
        : numbers.computeIfAbsent(paragraph.list(), any -> ids.restart(list));
  }

  private void directed(Prose.Paragraph paragraph, String all, StringBuilder out) {
    if (all.isEmpty()) {
      return;
    }
    // A line break within the paragraph does not end it.
    Bidi directions = new Bidi(all.replace('\n', '\u2028'), Bidi.DIRECTION_RIGHT_TO_LEFT);
    int from = 0;
    for (Prose.Run run : paragraph.runs()) {
      int end = from + run.text().length();
      while (from < end) {
        int level = directions.getLevelAt(from);
        int to = from + 1;
        while (to < end && directions.getLevelAt(to) == level) {
          to++;
        }
        run(all.substring(from, to), form.letters(paragraph, run, level % 2 == 1), out);
        from = to;
      }
    }
  }

  private static void run(String text, String properties, StringBuilder out) {
    if (text.equals("\n")) {
      out.append("<w:r><w:br/></w:r>");
    } else if (!text.isEmpty()) {
      out.append("<w:r>").append(properties).append("<w:t xml:space=\"preserve\">");
      out.append(OutputKind.WORD.escape(text)).append("</w:t></w:r>");
    }
  }
}
