package org.openappeal.cli;

import org.openappeal.mailing.CheckReport;
import org.openappeal.mailing.MergeSummary;

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
        + report.supporters()
        + " supporters.";
  }

  static String of(MergeSummary summary) {
    StringBuilder text = new StringBuilder();
    text.append(summary.targets()).append(" targets: ");
    text.append(summary.letters()).append(" letters, ");
    text.append(summary.queued() + summary.replaced()).append(" emails queued");
    add(text, summary.replaced(), " of them in place of an earlier text");
    add(text, summary.unchanged(), " queued before and unchanged");
    add(text, summary.alreadySent(), " sent an earlier text and not queued");
    add(text, summary.cancelled(), " cancelled, as no longer asked anything");
    add(text, summary.skipped(), " skipped");
    return text.append('.').toString();
  }

  private static void add(StringBuilder text, int number, String what) {
    if (number > 0) {
      text.append(", ").append(number).append(what);
    }
  }
}
