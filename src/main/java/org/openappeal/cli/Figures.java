package org.openappeal.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openappeal.mailing.CheckReport;
import org.openappeal.mailing.MergeSummary;
import org.openappeal.mailing.SimilarityFigures;
import org.openappeal.mailing.SupporterFigures;

/** Figures as sentences. */
final class Figures {
  private Figures() {}

  static String of(CheckReport report) {
    return report.targets()
        + " targets: "
        + report.letters()
        + " get a letter, "
        + report.emails()
        + " an email, "
        + report.suppressed()
        + " must not be contacted; "
        + report.demands()
        + " demands and asks are open; "
        + report.supporters().all()
        + " supporters.";
  }

  static String of(SupporterFigures supporters) {
    StringBuilder text = new StringBuilder();
    text.append("Supporters: ").append(supporters.matchedInAll()).append(" write to someone");
    supporters.held().forEach((why, number) -> add(text, number, " held back (" + why + ")"));
    add(text, supporters.withoutTarget(), " without anyone to write to");
    add(text, supporters.overCap(), " over the cap");
    return text.append('.').toString();
  }

  /** How many write to each target, those with the most first. */
  static String perTarget(SupporterFigures supporters) {
    return supporters.matched().entrySet().stream()
        .sorted(Comparator.comparing(target -> -target.getValue()))
        .map(target -> target.getKey() + " " + target.getValue())
        .collect(Collectors.joining(", ", "They write to: ", "."));
  }

  static String of(SimilarityFigures alike) {
    String letters =
        alike.compared() < alike.all()
            ? String.format(Locale.ROOT, "%,d of %,d", alike.compared(), alike.all())
            : String.valueOf(alike.compared());
    return String.format(
        Locale.ROOT,
        "Similarity of %s supporters' letters: largest %.2f, median %.2f (ceiling %.2f).",
        letters,
        alike.largest(),
        alike.median(),
        alike.ceiling());
  }

  static String of(MergeSummary summary) {
    StringBuilder text = new StringBuilder();
    text.append(summary.targets()).append(" targets: ");
    text.append(summary.letters()).append(" letters, ");
    text.append(summary.queued() + summary.replaced()).append(" emails queued");
    add(text, summary.replaced(), " of them in place of an earlier text");
    add(text, summary.approvalLost(), " of which had been approved and need it again");
    add(text, summary.unchanged(), " queued before and unchanged");
    add(text, summary.alreadySent(), " sent an earlier text and not queued");
    add(text, summary.cancelled(), " cancelled, as no longer asked anything");
    add(text, summary.skipped(), " skipped");
    return text.append('.').toString();
  }

  static String count(int number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private static void add(StringBuilder text, long number, String what) {
    if (number > 0) {
      text.append(", ").append(number).append(what);
    }
  }
}
