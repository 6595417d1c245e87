package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.delivery.Clearance;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Returns;
import org.openappeal.outbox.StateName;
import org.openappeal.outbox.Suppressed;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Suppression;
import org.openappeal.recipient.SuppressionList;

/**
 * The look at an email just before it goes out: that its demands are still open, its recipient may
 * still be written to, and nobody has edited what says so. Not thread-safe.
 */
final class LastLook implements Clearance {
  private final Workspace workspace;
  private final SuppressionList rules;
  private final Map<Path, String> files;
  private final Returns returns;
  private final Map<String, FirstNames> held = new LinkedHashMap<>();

  private LastLook(
      Workspace workspace, SuppressionList rules, Map<Path, String> files, Returns returns) {
    this.workspace = workspace;
    this.rules = rules;
    this.files = files;
    this.returns = returns;
  }

  /** With the rules as they stand now. */
  static LastLook now(Workspace workspace, Map<Path, String> files, Returns returns) {
    SuppressionList rules = Planner.suppressed(workspace, problem -> {});
    return new LastLook(workspace, rules, files, returns);
  }

  /** The files that decide, and what tells one version of each from the next. */
  static Map<Path, String> files(Campaign campaign) {
    Map<Path, String> files = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(campaign.folder().resolve(CampaignFile.NAME)),
            Stream.ofNullable(campaign.suppressed()))
        .forEach(file -> files.put(file, version(file)));
    return files;
  }

  private static String version(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException e) {
      return "cannot be read";
    }
  }

  @Override
  public Verdict judge(Entry entry) {
    unedited();
    LocalDate today = workspace.today();
    Optional<Suppression> rule = rules.find(entry.recipient(), entry.envelopeTo(), today);
    if (rule.isPresent()) {
      return new TakeBack(StateName.SUPPRESSED, rule.get().reason());
    }
    // Bounces may be read while a sending is under way.
    Optional<Suppressed> bounced = returns.suppressed(entry.envelopeTo());
    if (bounced.isPresent()) {
      return new TakeBack(StateName.SUPPRESSED, bounced.get().reason());
    }
    Set<String> past = new TreeSet<>(entry.demands());
    past.removeAll(PastDemand.open(workspace.campaign(), today));
    LocalDate last = entry.expires();
    boolean lapsed = last != null && last.isBefore(today);
    if (past.isEmpty() && !lapsed) {
      return new Go();
    }
    past.forEach(id -> held.computeIfAbsent(id, none -> new FirstNames()).add(entry.recipient()));
    return lapsed
        ? new TakeBack(StateName.EXPIRED, "")
        : new TakeBack(StateName.HELD, "no longer asked: " + String.join(", ", past));
  }

  private void unedited() {
    files.forEach(
        (file, before) -> {
          if (!version(file).equals(before)) {
            throw Problem.error(
                    Location.of(file),
                    "this was edited after `appeal send` had read it, so nothing more is sent",
                    "Run `appeal check`, then `appeal send` again.")
                .asException();
          }
        });
  }

  /** What was taken back on the way, one for each demand. */
  List<Problem> problems() {
    return PastDemand.among(held.keySet(), workspace.campaign(), workspace.today()).stream()
        .map(
            demand ->
                Problem.warning(
                    demand.location(),
                    demand.told() + ", and was in emails that are not sent: " + names(demand),
                    "Run `appeal merge` for a text without it, then approve that."))
        .toList();
  }

  private FirstNames names(PastDemand demand) {
    return held.getOrDefault(demand.id(), new FirstNames());
  }
}
