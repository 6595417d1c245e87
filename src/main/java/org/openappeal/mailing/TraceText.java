package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.openappeal.campaign.Demand;
import org.openappeal.trace.Trace;
import org.openappeal.trace.Traced;
import org.openappeal.trace.Traced.Evidence;
import org.openappeal.trace.Traced.Source;

/** What each part of an appeal rests on, as text. */
final class TraceText {
  private static final String INDENT = "      ";

  private final PrintWriter out;
  private final Previewed previewed;

  TraceText(PrintWriter out, Previewed previewed) {
    this.out = out;
    this.previewed = previewed;
  }

  void print(Trace trace) {
    for (Traced part : trace.parts()) {
      out.println();
      Wrapped.print(out, part.marker().isEmpty() ? "" : part.marker() + " ", part.text());
      part.demands().forEach(this::demand);
      if (!part.introduces().isEmpty()) {
        String ids = part.introduces().stream().map(Demand::id).collect(Collectors.joining(", "));
        line("introduces", ids);
      }
      for (Evidence evidence : part.evidence()) {
        line(
            previewed.lines(evidence.lines().first(), evidence.lines().last()),
            String.join("; ", evidence.words()));
      }
      for (Source source : part.elsewhere()) {
        line("the " + source.from(), source.words());
      }
      part.nowhere().forEach(words -> line("no line of the statement", words));
    }
  }

  private void demand(Demand demand) {
    Demand.Passage passage = demand.passage();
    line(
        demand.id(),
        previewed.status(demand) + (demand.until() == null ? "" : ", until " + demand.until()));
    line(previewed.lines(passage.firstLine(), passage.lastLine()), "“" + passage.text() + "”");
  }

  private void line(String where, String what) {
    Wrapped.print(out, INDENT + where + ": ", what, INDENT.length() + 2);
  }
}
