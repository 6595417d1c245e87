package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openappeal.bounce.Effect;
import org.openappeal.bounce.Report;
import org.openappeal.bounce.ReportedRecipient;
import org.openappeal.bounce.Verdict;
import org.openappeal.outbox.Entry;

/** What came back, for people. */
final class BounceText extends BounceOutput {
  private final PrintWriter out;

  BounceText(PrintWriter out) {
    this.out = out;
  }

  @Override
  void report(Report report, List<Followed> effects) {
    if (report.verdict() == Verdict.NOT_A_BOUNCE) {
      return;
    }
    if (effects.isEmpty()) {
      report.recipients().forEach(recipient -> line(report, recipient, ""));
    }
    effects.forEach(one -> line(report, one.effect().recipient(), words(one)));
    if (report.recipients().isEmpty()) {
      out.println(report.file() + ": " + report.verdict().label() + ": it does not say of whom");
    }
  }

  private void line(Report report, ReportedRecipient recipient, String words) {
    out.println(
        report.file() + ": " + recipient.verdict().label() + " (" + recipient + ")" + words);
  }

  private static String words(Followed one) {
    Effect effect = one.effect();
    Entry entry = effect.entry();
    return ": "
        + (entry == null ? "" : "`" + entry.recipient() + "` ")
        + (one.known() ? "read before; nothing is changed" : effect.kind().words());
  }

  @Override
  void end(BounceSummary summary, boolean dryRun) {
    String verdicts =
        summary.verdicts().entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .map((Map.Entry<Verdict, Long> one) -> one.getValue() + " " + one.getKey().label())
            .collect(Collectors.joining(", "));
    long messages = summary.messages();
    out.println(
        (messages == 1 ? "1 message" : messages + " messages")
            + (verdicts.isEmpty() ? "." : ": " + verdicts + "."));
    out.println(
        summary.bounced()
            + " bounced, "
            + summary.suppressed()
            + " not written to again, "
            + summary.known()
            + " read before.");
    if (dryRun) {
      out.println("A dry run: nothing was written down.");
    }
    out.flush();
  }
}
