package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TextChoice;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Demand;
import org.openappeal.email.EmailComposer;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.trace.Trace;

/** Appeals as text. */
final class PreviewText extends PreviewOutput {
  private final PrintWriter out;

  PreviewText(PrintWriter out) {
    this.out = out;
  }

  @Override
  void first(Audience audience, Optional<Previewed> first) {
    if (first.isEmpty()) {
      out.printf("%-26s  no one is written to%n", audience.id());
    } else {
      Appeal appeal = first.get().appeal();
      out.printf(
          "%-26s  %-24s  %-5s  %s%n",
          audience.id(), appeal.target().id(), appeal.text().language(), appeal.subject());
    }
    out.flush();
  }

  @Override
  void show(Previewed previewed) {
    head(previewed);
    Optional<Trace> trace = previewed.trace();
    if (trace.isEmpty()) {
      letter(previewed);
      email(previewed);
    } else {
      if (!trace.get().same()) {
        row("trace", "dates, figures and names; the statement is in " + trace.get().language());
      }
      new TraceText(out, previewed).print(trace.get());
    }
    out.flush();
  }

  private void head(Previewed previewed) {
    Appeal appeal = previewed.appeal();
    Supporter supporter = appeal.supporter();
    row(
        "recipient",
        appeal.target().id()
            + " in "
            + appeal.audience()
            + (supporter == null ? "" : ", written to by " + supporter.id()));
    row("frame", previewed.audience().frame().key() + ", voice " + appeal.voice().key());
    row("language", language(appeal.text()));
    row(
        "text",
        previewed.name(appeal.text().file())
            + (appeal.text().draft() == null ? "" : " (a draft that nobody has approved)"));
    row("asked", list(previewed.demands(), demand -> open(previewed, demand)));
    if (!previewed.past().isEmpty()) {
      row(
          "past",
          list(previewed.past(), demand -> demand.id() + " (" + previewed.status(demand) + ")"));
    }
  }

  private void row(String name, String value) {
    Wrapped.print(out, String.format("%-10s ", name), value);
  }

  private static String list(List<Demand> demands, java.util.function.Function<Demand, String> as) {
    return demands.stream().map(as).collect(Collectors.joining(", "));
  }

  private static String open(Previewed previewed, Demand demand) {
    String until = demand.until() == null ? "" : ", until " + demand.until();
    return demand.id() + " (" + previewed.frame(demand).key() + until + ")";
  }

  private static String language(TextChoice text) {
    var passedOver = text.passedOver();
    return passedOver == null
        ? text.language()
        : text.language()
            + ", as the text in `"
            + text.wanted()
            + "` is "
            + (passedOver.draft() ? "a draft" : "missing");
  }

  private void letter(Previewed previewed) {
    Appeal appeal = previewed.appeal();
    part("letter");
    if (appeal.target().address() == null) {
      out.println("None: the list has no postal address.");
      return;
    }
    if (appeal.supporter() == null) {
      out.println(previewed.field("sender", "organisation"));
    } else {
      out.println(previewed.field("sender", "name"));
    }
    lines(previewed.field("sender", "address"));
    out.println();
    lines(previewed.field("target", "address"));
    out.println();
    out.println(
        Stream.of(previewed.field("sender", "place"), previewed.date())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")));
    out.println();
    out.println(appeal.subject());
    out.println();
    out.print(EmailComposer.plain(appeal));
  }

  private void email(Previewed previewed) {
    Appeal appeal = previewed.appeal();
    part("email");
    EmailAddress to = appeal.target().email();
    if (to == null) {
      out.println("None: the list has no email address.");
      return;
    }
    out.println("From: " + previewed.field("sender", "email"));
    out.println("To: " + to.value());
    out.println("Subject: " + appeal.subject());
    out.println();
    if (appeal.target().address() == null) {
      out.print(EmailComposer.plain(appeal));
    } else {
      out.println("The text of the letter, from the salutation on.");
    }
  }

  private void part(String name) {
    out.println();
    out.println("--- " + name);
  }

  private void lines(String text) {
    text.lines().forEach(out::println);
  }
}
