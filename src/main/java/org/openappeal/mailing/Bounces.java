package org.openappeal.mailing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.bounce.Effect;
import org.openappeal.bounce.Effect.Kind;
import org.openappeal.bounce.Effects;
import org.openappeal.bounce.FileSource;
import org.openappeal.bounce.ImapSource;
import org.openappeal.bounce.Report;
import org.openappeal.bounce.ReportSource;
import org.openappeal.bounce.Verdict;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Noted;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Returns;
import org.openappeal.outbox.Suppressed;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Reads what came back to a campaign, and does what follows: emails that bounced are marked, and
 * whoever cannot be reached, complains or unsubscribes is not written to again. Reading the same
 * again changes nothing. To be run once.
 */
public final class Bounces {
  /** How many reports one transaction writes down. */
  private static final int BATCH = 200;

  private final Path folder;
  private final InstantSource clock;
  private final BounceRequest request;
  private final BounceOutput output;
  private final List<Problem> problems = new ArrayList<>();
  private final Repeated repeated = new Repeated(problems::add);
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final List<Read> waiting = new ArrayList<>();
  private long bounced;
  private long suppressed;
  private long known;

  private record Read(Report report, List<Effect> effects, Runnable done) {}

  /**
   * @param folder of the campaign; for a dry run alone, there need be none
   */
  public Bounces(Path folder, InstantSource clock, BounceRequest request, BounceOutput output) {
    this.folder = folder;
    this.clock = clock;
    this.request = request;
    this.output = output;
  }

  /**
   * Reads, prints and, but for a dry run, writes down.
   *
   * @throws ProblemException if campaign, outbox or source cannot be read; what was read before
   *     that is done
   */
  public BounceSummary run() {
    ReportSource source = source();
    boolean campaign = Files.isRegularFile(folder.resolve(CampaignFile.NAME));
    Workspace workspace = campaign || !request.dryRun() ? Workspace.open(folder, clock) : null;
    if (workspace != null && workspace.hasOutbox()) {
      try (Outbox outbox = workspace.outbox()) {
        Returns returns = outbox.returns();
        read(source, new Effects(returns, workspace.campaign().id()), returns);
      }
    } else {
      read(source, null, null);
    }
    repeated.finish();
    BounceSummary summary = new BounceSummary(verdicts, bounced, suppressed, known, problems);
    output.end(summary, request.dryRun());
    return summary;
  }

  /** Whoever is not written to again because of what came back, oldest first. */
  public static List<Suppressed> suppressed(Workspace workspace) {
    if (!workspace.hasOutbox()) {
      return List.of();
    }
    try (Outbox outbox = workspace.outbox()) {
      return outbox.returns().suppressed();
    }
  }

  /**
   * Allows to write to an address again.
   *
   * @throws ProblemException if it was not suppressed because of what came back
   */
  public static void lift(Workspace workspace, String address) {
    if (workspace.hasOutbox()) {
      try (Outbox outbox = workspace.outbox()) {
        if (outbox.returns().lift(address)) {
          return;
        }
      }
    }
    throw Problem.error(
            Location.of(workspace.outboxFile()),
            "no bounce, complaint or unsubscribe keeps this address from being written to",
            "Look at `appeal bounces --suppressed`, and at recipients/suppressed.csv.")
        .asException();
  }

  private ReportSource source() {
    return ImapSource.isUrl(request.source())
        ? new ImapSource(
            request.source(),
            request.password(),
            request.unseen(),
            request.markSeen() && !request.dryRun())
        : new FileSource(Path.of(request.source()));
  }

  private void read(ReportSource source, @Nullable Effects effects, @Nullable Returns returns) {
    Consumer<Problem> told = repeated;
    source.read(
        new ReportSource.Reader() {
          @Override
          public void take(Report report, Runnable done) {
            List<Effect> follow = effects == null ? List.of() : effects.of(report);
            waiting.add(new Read(report, follow, done));
            if (waiting.size() >= BATCH) {
              settle(returns);
            }
          }

          @Override
          public void end() {
            settle(returns);
          }
        },
        told);
  }

  private void settle(@Nullable Returns returns) {
    Iterator<Noted> noted = note(returns).iterator();
    for (Read one : waiting) {
      verdicts.merge(one.report().verdict(), 1L, Long::sum);
      List<Followed> followed = new ArrayList<>();
      for (Effect effect : one.effects()) {
        Noted result =
            effect.note() == null || request.dryRun() || returns == null
                ? Noted.DONE
                : noted.next();
        followed.add(follow(one.report(), effect, result));
      }
      output.report(one.report(), followed);
      one.done().run();
    }
    waiting.clear();
  }

  private List<Noted> note(@Nullable Returns returns) {
    if (returns == null || request.dryRun()) {
      return List.of();
    }
    return returns.note(
        waiting.stream()
            .flatMap(one -> one.effects().stream())
            .map(Effect::note)
            .filter(Objects::nonNull)
            .toList());
  }

  private Followed follow(Report report, Effect planned, Noted noted) {
    Effect effect =
        noted == Noted.NOT_SENT
            ? new Effect(planned.recipient(), planned.entry(), Kind.NOT_SENT, null)
            : planned;
    Kind kind = effect.kind();
    if (noted == Noted.KNOWN) {
      known++;
      return new Followed(effect, true);
    }
    boolean suppresses = kind == Kind.BOUNCED_SUPPRESSED || kind == Kind.SUPPRESSED;
    suppressed += suppresses ? 1 : 0;
    bounced += effect.note() != null && effect.note().bounced() ? 1 : 0;
    Entry entry = effect.entry();
    if (kind.needsPerson() && entry != null) {
      repeated.accept(
          Problem.warning(
              new Location(request.source().replaceFirst("//.*@", "//"), 0, 0),
              "`"
                  + report.file()
                  + "` is a report on the email to `"
                  + entry.recipient()
                  + "`, which is "
                  + kind.words(),
              remedy(kind)));
    }
    return new Followed(effect, false);
  }

  private static String remedy(Kind kind) {
    return kind == Kind.NOT_SENT
        ? "Look at it with `appeal queue list --state IN_DOUBT`: the report may settle the doubt."
        : "Read it; whoever is not to be written to again goes into recipients/suppressed.csv.";
  }
}
