package org.openappeal.mailing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.campaign.Smtp;
import org.openappeal.delivery.Delivery;
import org.openappeal.delivery.DeliveryListener;
import org.openappeal.delivery.DeliverySummary;
import org.openappeal.delivery.SmtpServer;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Suppression;
import org.openappeal.recipient.SuppressionList;

/**
 * Sends what has been approved. {@link #prepare} says what would go where; nothing leaves before
 * {@link #run}. Not thread-safe.
 */
public final class Send {
  private final Workspace workspace;
  private final SmtpServer server;
  private final Map<Path, String> files;

  private Send(Workspace workspace, SmtpServer server) {
    this.workspace = workspace;
    this.server = server;
    this.files = LastLook.files(workspace.campaign());
  }

  /**
   * A sending to the server in {@code url}, else to the one in {@code campaign.yaml}.
   *
   * @param url such as {@code smtp://host:port}; null to use the campaign's
   * @param password asked for only where the server wants a login
   * @throws ProblemException if there is no server, or mail may not go to it
   */
  public static Send through(
      Workspace workspace, @Nullable String url, Supplier<Optional<String>> password) {
    Campaign campaign = workspace.campaign();
    Smtp smtp = campaign.smtp();
    SmtpServer server;
    if (url != null) {
      server = SmtpServer.parse(url, smtp != null && smtp.tls().equals("none"));
      server = server.user() == null ? server : server.as(server.user(), password);
    } else if (smtp != null) {
      server = server(smtp, password);
    } else {
      throw Problem.error(
              Location.of(campaign.folder().resolve(CampaignFile.NAME)),
              "no mail server is set up, so nothing is sent",
              "Add `smtp:` with host and port, or try `appeal sink` and"
                  + " `appeal send --smtp smtp://127.0.0.1:2525`.")
          .asException();
    }
    if (campaign.asOf() != null && !server.isLoopback()) {
      throw Problem.error(
              Location.of(campaign.folder().resolve(CampaignFile.NAME)),
              "this campaign pretends it is "
                  + campaign.asOf()
                  + ", so nothing leaves this machine",
              "Delete the line `as-of:` from a real campaign, and merge again.")
          .asException();
    }
    return new Send(workspace, server);
  }

  private static SmtpServer server(Smtp smtp, Supplier<Optional<String>> password) {
    String scheme = smtp.tls().equals("smtps") ? "smtps" : "smtp";
    String host = smtp.host().contains(":") ? "[" + smtp.host() + "]" : smtp.host();
    SmtpServer server =
        SmtpServer.parse(scheme + "://" + host + ":" + smtp.port(), smtp.tls().equals("none"));
    return smtp.user().isEmpty() ? server : server.as(smtp.user(), password);
  }

  /**
   * What {@link #run} would do now. Entries that may not go out any more are taken back first.
   *
   * @throws ProblemException if the outbox or the rules cannot be read
   */
  public SendPlan prepare() {
    List<Problem> problems = new ArrayList<>();
    try (Outbox outbox = workspace.outbox()) {
      takeBack(outbox, problems);
      long due = 0;
      String first = "";
      String last = "";
      try (Stream<Entry> entries = outbox.entries(waiting())) {
        for (Entry entry : (Iterable<Entry>) entries::iterator) {
          due++;
          first = first.isEmpty() ? entry.recipient() : first;
          last = entry.recipient();
        }
      }
      if (due > 0) {
        StatementDay.stillToCome(workspace).ifPresent(problems::add);
      }
      return new SendPlan(
          server.name(), workspace.campaign().sender().email(), due, first, last, problems);
    }
  }

  private EntryFilter all() {
    return EntryFilter.all().ofCampaign(workspace.campaign().id());
  }

  private EntryFilter waiting() {
    return all().in(StateName.READY, StateName.RETRY);
  }

  /** The rules and the state of the demands are looked at again: days may lie between. */
  private void takeBack(Outbox outbox, List<Problem> problems) {
    LocalDate today = workspace.today();
    PastEmails past = PastEmails.in(outbox, workspace.campaign(), today);
    outbox.expire(all(), today);
    past.hold(outbox);
    problems.addAll(past.outcome(outbox));
    Repeated suppressed = new Repeated(problems::add);
    SuppressionList rules = Planner.suppressed(workspace, problems::add);
    try (Stream<Entry> entries = outbox.entries(waiting())) {
      entries.forEach(
          entry ->
              rules
                  .find(entry.recipient(), entry.envelopeTo(), today)
                  .ifPresent(
                      rule -> {
                        outbox.suppress(entry.recipient(), rule.reason());
                        suppressed.accept(notWrittenTo(entry, rule));
                      }));
    }
    suppressed.finish();
  }

  private static Problem notWrittenTo(Entry entry, Suppression rule) {
    return Problem.note(
        rule.location(),
        "`" + entry.recipient() + "` is not written to: " + rule.reason(),
        "Nothing to do.");
  }

  /**
   * Sends at most {@code limit} emails of this campaign. Each is looked at once more before it goes
   * out; an edit of {@code campaign.yaml} or of the rules since {@link #through} ends the sending.
   *
   * @throws ProblemException if another sending is under way or the outbox cannot be written
   */
  public DeliverySummary run(int limit, DeliveryListener listener) {
    try (Outbox outbox = workspace.outbox()) {
      LastLook look = LastLook.now(workspace, files, outbox.returns());
      DeliverySummary summary =
          new Delivery(outbox, server, workspace.clock(), listener).run(limit, all(), look);
      return summary.with(look.problems());
    }
  }
}
