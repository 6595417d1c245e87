package org.openappeal.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Details;
import org.openappeal.word.PrintRun;
import org.openappeal.word.WordTemplate;

/**
 * Envelopes, one on a page: who writes in the upper left corner, who gets it where post offices
 * look for it. Not thread-safe.
 */
public final class EnvelopePrint implements PostalPrint {
  private static final List<Integer> SIZES = List.of(12, 11, 10, 9, 8);
  private static final List<Integer> SENDER_SIZES = List.of(9, 8, 7);
  private static final double SENDER_WIDTH = 85;

  /** From the edges of the envelope: printers reach no nearer. */
  private static final double EDGE = 10;

  /** Between who writes and who gets it. */
  private static final double APART = 5;

  private final EnvelopeSize size;
  private final AddressFit fit;
  private final AddressFit sender;
  private final WordTemplate template;

  /**
   * Prepares an envelope.
   *
   * @throws ProblemException if there is no room for temporary files
   */
  public EnvelopePrint(EnvelopeSize size, TemplateEngine engine) {
    EnvelopeSize.Box box = size.address();
    this.size = size;
    this.fit =
        new AddressFit("address", SIZES, Measure.twips(box.width()), Measure.twips(box.height()));
    this.sender =
        new AddressFit(
            "sender",
            SENDER_SIZES,
            Measure.twips(SENDER_WIDTH),
            Measure.twips(box.top() - EDGE - APART));
    this.template = draft().compile(engine);
  }

  private DraftDocument draft() {
    DraftDocument draft = new DraftDocument();
    int right = Measure.twips(size.width() - 2 * EDGE - SENDER_WIDTH);
    String indent = "<w:ind w:right=\"" + right + "\"/>";
    for (int points : sender.sizes()) {
      draft.field("<w:pStyle w:val=\"EnvelopeReturn\"/>", indent, "", sender.field(points), points);
    }
    for (int points : fit.sizes()) {
      draft.field(
          "<w:pStyle w:val=\"EnvelopeAddress\"/>" + frame(), "", "", fit.field(points), points);
    }
    return draft
        .nothing()
        .add(
            "<w:sectPr><w:pgSz w:w=\"%1$d\" w:h=\"%2$d\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"%3$d\" w:right=\"%3$d\" w:bottom=\"%4$d\" w:left=\"%3$d\""
                + " w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr>",
            Measure.twips(size.width()),
            Measure.twips(size.height()),
            Measure.twips(EDGE),
            Measure.twips(EDGE / 2));
  }

  /** A place on the page, whatever stands before it. */
  private String frame() {
    EnvelopeSize.Box box = size.address();
    return String.format(
        Locale.ROOT,
        "<w:framePr w:w=\"%d\" w:h=\"%d\" w:hRule=\"exact\" w:wrap=\"around\" w:vAnchor=\"page\""
            + " w:hAnchor=\"page\" w:x=\"%d\" w:y=\"%d\"/>",
        Measure.twips(box.width()),
        Measure.twips(box.height()),
        Measure.twips(box.left()),
        Measure.twips(box.top()));
  }

  @Override
  public int print(
      Iterator<PostalItem> items, Path file, Locale language, Consumer<Problem> problems)
      throws IOException {
    Details details = Details.NONE.in(language).titled("Envelopes");
    try (PrintRun run = template.printRun(file)) {
      while (items.hasNext()) {
        PostalItem item = items.next();
        fit.problem(item, size.label() + " envelopes", "take larger ones").ifPresent(problems);
        Map<String, Object> values = new HashMap<>(fit.values(item.address()));
        values.putAll(sender.values(item.sender()));
        run.add(List.of(values).iterator(), details);
      }
      run.finish();
      return run.letters();
    }
  }

  @Override
  public String label() {
    return size.label();
  }
}
