package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.outbox.Enqueued;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.EntryState;
import org.openappeal.outbox.NewEntry;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import org.openappeal.pdf.PdfConverter;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/**
 * Merges a campaign: a letter for each target with a postal address into {@code out/letters}, an
 * email for each target with an email address into the outbox, where it is held. To be run once.
 */
public final class Merge {
  private static final int BATCH = 100;
  private static final int MOST_AT_ONCE = 10_000;

  private final Workspace workspace;
  private final MergeRequest request;
  private final MergeOutput output;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<String> planned = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private final FirstNames sentBefore = new FirstNames();
  private final List<NewEntry> batch = new ArrayList<>();
  private final Map<Enqueued, Integer> outcomes = new EnumMap<>(Enqueued.class);
  private int targets;
  private int letters;
  private int skipped;

  /** A merge of what {@code request} takes, into letters alone. */
  public Merge(Workspace workspace, MergeRequest request) {
    this(workspace, request, MergeOutput.LETTERS);
  }

  /** A merge of what {@code request} takes. */
  public Merge(Workspace workspace, MergeRequest request, MergeOutput output) {
    this.workspace = workspace;
    this.request = request;
    this.output = output;
  }

  /**
   * Runs the merge.
   *
   * @throws ProblemException if the campaign is broken, with everything that is, or LibreOffice is
   *     needed and not there; nothing is made
   */
  public MergeSummary run() {
    if (!output.pdf()) {
      return run(null);
    }
    try (PdfConverter converter = PdfConverter.start()) {
      return run(converter);
    }
  }

  private MergeSummary run(@Nullable PdfConverter converter) {
    CheckReport check = new CheckCampaign(workspace, request.allowDrafts()).beforeMerge();
    if (check.broken()) {
      throw new ProblemException(check.errors());
    }
    problems.addAll(check.problems());
    workspace.out().folder("letters");
    int cancelled = 0;
    List<String> printRuns = List.of();
    LetterPdfs pdfs = new LetterPdfs(workspace.out(), made);
    try (Outbox outbox = workspace.outbox()) {
      LocalDate today = workspace.today();
      PastEmails past = PastEmails.in(outbox, workspace.campaign(), today);
      TemplateEngine engine = workspace.templates();
      Planner planner = new Planner(workspace, engine, request.drafts(), problem -> {});
      Merging merging = new Merging(workspace, engine);
      PrintRuns runs = new PrintRuns(workspace, planner, merging.stationery());
      try (MailingRecord record = MailingRecord.begin(workspace)) {
        Iterator<Planned> plan =
            planner
                .plan()
                .filter(next -> request.takes(next.audience().id(), next.target()))
                .limit(request.limit())
                .iterator();
        while (plan.hasNext()) {
          merge(plan.next(), merging, outbox, record, runs);
        }
        flush(outbox);
        record.finish();
      }
      outbox.expire(all(), today);
      if (output.single()) {
        printRuns = runs.print();
        made.addAll(printRuns);
      }
      if (converter != null) {
        problems.addAll(pdfs.convert(converter, List.copyOf(made)));
      }
      if (request.everyone()) {
        cancelled = cancelTheRest(outbox);
        new PastLetters(workspace.out()).setAside(made).ifPresent(problems::add);
      }
      past.hold(outbox);
      problems.addAll(past.outcome(outbox));
    }
    sentBefore().ifPresent(problems::add);
    return new MergeSummary(
        targets,
        letters,
        outcomes.getOrDefault(Enqueued.QUEUED, 0),
        outcomes.getOrDefault(Enqueued.UNCHANGED, 0),
        outcomes.getOrDefault(Enqueued.REPLACED, 0)
            + outcomes.getOrDefault(Enqueued.APPROVAL_LOST, 0),
        outcomes.getOrDefault(Enqueued.APPROVAL_LOST, 0),
        (int) sentBefore.count(),
        cancelled,
        skipped,
        workspace.out().resolve("letters"),
        printRuns.stream().map(workspace.out()::resolve).toList(),
        pdfs.count(),
        List.copyOf(problems));
  }

  private void merge(
      Planned next, Merging merging, Outbox outbox, MailingRecord record, PrintRuns runs) {
    targets++;
    Target target = next.target();
    Appeal appeal = next.appeal();
    if (next.suppression() != null) {
      outbox.suppress(target.id(), next.suppression().reason());
      planned.add(target.id());
    }
    if (appeal == null) {
      skipped++;
      return;
    }
    planned.add(target.id());
    byte[] letter = merging.letter(appeal);
    String file = "";
    if (target.address() != null) {
      file = "letters/" + appeal.audience() + "/" + target.id() + ".docx";
      workspace.out().write(file, out -> out.write(letter));
      // An earlier PDF of it shows an earlier text.
      workspace.out().delete(LetterPdfs.name(file));
      runs.add(next.audience(), target);
      made.add(file);
      letters++;
    }
    NewEntry entry = merging.email(appeal, letter);
    if (entry != null) {
      batch.add(entry);
      if (batch.size() == BATCH) {
        flush(outbox);
      }
    }
    record.add(appeal, file, letter, entry);
  }

  private void flush(Outbox outbox) {
    List<Enqueued> results = outbox.enqueue(batch);
    for (int i = 0; i < results.size(); i++) {
      outcomes.merge(results.get(i), 1, Integer::sum);
      if (results.get(i) == Enqueued.ALREADY_SENT) {
        sentBefore.add(batch.get(i).recipient());
      }
    }
    batch.clear();
  }

  private Optional<Problem> sentBefore() {
    return sentBefore.count() == 0
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                Location.NONE,
                "an earlier text has been sent, so the new one is not queued: " + sentBefore,
                "See `appeal queue list`; whether to write again is for a person to say."));
  }

  private EntryFilter all() {
    return EntryFilter.all().ofCampaign(workspace.campaign().id());
  }

  /**
   * Who has left the lists, or has nothing left to be asked, must not be written to by accident.
   */
  private int cancelTheRest(Outbox outbox) {
    EntryFilter waiting = all().in(StateName.HELD, StateName.READY, StateName.RETRY);
    int cancelled = 0;
    List<Long> gone = new ArrayList<>();
    try (Stream<Entry> entries = outbox.entries(waiting)) {
      for (Entry entry : (Iterable<Entry>) entries::iterator) {
        if (!planned.contains(entry.recipient())) {
          gone.add(entry.id());
        }
        if (gone.size() == MOST_AT_ONCE) {
          cancelled += cancel(outbox, waiting, gone);
        }
      }
    }
    return cancelled + cancel(outbox, waiting, gone);
  }

  private static int cancel(Outbox outbox, EntryFilter waiting, List<Long> gone) {
    if (gone.isEmpty()) {
      return 0;
    }
    int cancelled = outbox.cancel(waiting.withIds(gone), EntryState.Cancelled.NOT_ASKED);
    gone.clear();
    return cancelled;
  }
}
