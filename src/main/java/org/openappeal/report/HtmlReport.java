package org.openappeal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.mailing.Fallback;
import org.openappeal.mailing.Fallbacks;
import org.openappeal.mailing.Workspace;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.ProblemException;

/**
 * {@code out/report.html}: who was asked what, and what became of it. It names recipients by their
 * ids and holds no address. Not thread-safe.
 */
public final class HtmlReport {
  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
          + "color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0}"
          + "th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #ddd;"
          + "vertical-align:top}th{background:#f4f4f2}td.n,th.n{text-align:right}"
          + ".SENT{color:#11643a}.FAILED,.BOUNCED,.IN_DOUBT{color:#9b1c1c;font-weight:600}"
          + ".HELD,.READY,.RETRY{color:#7a5200}@media(prefers-color-scheme:dark){body{color:#eee;"
          + "background:#16181c}th{background:#24272d}th,td{border-color:#3a3f47}"
          + ".SENT{color:#7fd6a4}.FAILED,.BOUNCED,.IN_DOUBT{color:#ff9d9d}"
          + ".HELD,.READY,.RETRY{color:#e8c27a}}";

  private final Workspace workspace;
  private final Campaign campaign;
  private final Map<StateName, Long> states = new EnumMap<>(StateName.class);
  private final Map<String, Map<StateName, Long>> byDemand = new TreeMap<>();
  private final DateTimeFormatter time;

  /** A report on the campaign in {@code workspace}. */
  public HtmlReport(Workspace workspace) {
    this.workspace = workspace;
    this.campaign = workspace.campaign();
    ZoneId zone = campaign.zone();
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  /**
   * Writes the report.
   *
   * @return where it is
   * @throws ProblemException if the outbox cannot be read or the report cannot be written
   */
  public Path write() {
    try (Outbox outbox = workspace.outbox()) {
      count(outbox);
      return workspace.out().write("report.html", out -> page(outbox, out));
    }
  }

  private EntryFilter entries() {
    return EntryFilter.all().ofCampaign(campaign.id());
  }

  private void count(Outbox outbox) {
    try (Stream<Entry> entries = outbox.entries(entries())) {
      entries.forEach(
          entry -> {
            states.merge(entry.state().name(), 1L, Long::sum);
            for (String demand : entry.demands()) {
              byDemand
                  .computeIfAbsent(demand, id -> new EnumMap<>(StateName.class))
                  .merge(entry.state().name(), 1L, Long::sum);
            }
          });
    }
  }

  private void page(Outbox outbox, OutputStream out) throws IOException {
    String language = campaign.languages().get(0);
    String title = campaign.title().in(language, campaign.languages());
    Html html = new Html(out);
    html.open("html", "lang", language).open("head").line();
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title).line().leaf("style", STYLE).line().close().open("body").line();
    html.leaf("h1", title).line();
    html.leaf(
            "p",
            "As of "
                + time.format(workspace.clock().instant())
                + ". “Sent” means that a mail server"
                + " accepted the email, not that anyone has read it.")
        .line();
    stateTable(html);
    demandTable(html);
    fallbackTable(html);
    entryTable(html, outbox);
    html.end();
  }

  private void stateTable(Html html) throws IOException {
    html.leaf("h2", "Emails").line().open("table").line();
    for (Map.Entry<StateName, Long> state : states.entrySet()) {
      String name = state.getKey().name();
      html.open("tr").leaf("th", label(name), "class", name, "scope", "row");
      html.leaf("td", String.valueOf(state.getValue()), "class", "n").close().line();
    }
    html.close().line();
  }

  private void demandTable(Html html) throws IOException {
    html.leaf("h2", "What is asked").line().open("table").line();
    html.open("tr").leaf("th", "Demand").leaf("th", "In the statement").leaf("th", "Status");
    html.leaf("th", "Sent", "class", "n").leaf("th", "Waiting", "class", "n").close().line();
    List<Demand> demands = new ArrayList<>(campaign.demands());
    demands.addAll(campaign.asks());
    for (Demand demand : demands) {
      Map<StateName, Long> counts = byDemand.getOrDefault(demand.id(), Map.of());
      long sent = counts.getOrDefault(StateName.SENT, 0L);
      long waiting =
          Stream.of(StateName.HELD, StateName.READY, StateName.RETRY)
              .mapToLong(state -> counts.getOrDefault(state, 0L))
              .sum();
      String status =
          demand.isOpen(workspace.today())
              ? "open" + (demand.until() == null ? "" : " until " + demand.until())
              : "no longer asked";
      html.open("tr").leaf("th", demand.id(), "scope", "row");
      html.leaf("td", demand.passage().text()).leaf("td", status);
      html.leaf("td", String.valueOf(sent), "class", "n");
      html.leaf("td", String.valueOf(waiting), "class", "n").close().line();
    }
    html.close().line();
  }

  private void fallbackTable(Html html) throws IOException {
    List<Fallback> fallbacks = Fallbacks.of(workspace);
    if (fallbacks.isEmpty()) {
      return;
    }
    html.leaf("h2", "In another language than asked for").line().open("table").line();
    html.open("tr").leaf("th", "Audience").leaf("th", "Asked for").leaf("th", "Written in");
    html.leaf("th", "Why").leaf("th", "Targets", "class", "n").close().line();
    for (Fallback fallback : fallbacks) {
      html.open("tr").leaf("th", fallback.audience(), "scope", "row");
      html.leaf("td", fallback.wanted()).leaf("td", fallback.language());
      html.leaf("td", fallback.why().replace("`", ""));
      html.leaf("td", String.valueOf(fallback.targets()), "class", "n").close().line();
    }
    html.close().line();
  }

  private void entryTable(Html html, Outbox outbox) throws IOException {
    html.leaf("h2", "Who was asked").line().open("table").line();
    html.open("tr").leaf("th", "Recipient").leaf("th", "Audience").leaf("th", "Asked");
    html.leaf("th", "State").leaf("th", "Since").close().line();
    try (Stream<Entry> entries = outbox.entries(entries())) {
      for (Entry entry : (Iterable<Entry>) entries::iterator) {
        String state = entry.state().name().name();
        html.open("tr").leaf("th", entry.recipient(), "scope", "row");
        html.leaf("td", entry.audience()).leaf("td", String.join(", ", entry.demands()));
        html.leaf("td", label(state), "class", state);
        html.leaf("td", time.format(entry.changed())).close().line();
      }
    }
    html.close().line();
  }

  private static String label(String state) {
    String words = state.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
