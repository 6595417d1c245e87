package org.openappeal.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one document with every finder and puts the findings together. */
final class Analyst {
  private static final int LEADS = 4;
  private static final int LEAD_WORDS = 12;

  private final Document document;
  private final Cues cues;
  private final @Nullable LocalDate date;
  private final @Nullable String title;
  private final Dates dates;
  private final AddressBook book;
  private final Readership readership;
  private final HeadFinder head;
  private final List<Section> sections;

  /** By the index of each block of a list. */
  private final Map<Integer, Verdict> verdicts = new HashMap<>();

  private final Findings findings = new Findings();

  Analyst(Document document) {
    this.document = document;
    this.cues = document.cues();
    this.book = AddressBook.of(document.blocks(), cues);
    this.readership = new Readership(cues, book);
    this.head = new HeadFinder(document, book);
    this.date = head.date().orElse(null);
    this.title = head.title();
    this.dates = new Dates(cues, date);
    this.sections = Sections.of(document);
  }

  Statement read(SourceFile file, String language, StatementLines lines) {
    int firstAsked = lists();
    prose(firstAsked);
    List<Found> found = findings.found();
    List<String> subjects = new SubjectFinder(cues).find(document, title);
    Actions actions = new Actions(cues, subjects);
    List<Finding> demands = numbered(found, false, "d", actions);
    List<Finding> asks = numbered(found, true, "a", actions);
    List<Signatory> signatories = new SignatoryFinder(document, book).find(sections, verdicts);
    CountFinder.Place stated = new CountFinder(cues).find(document);
    Remarks remarks = new Remarks(document.file());
    remarks.language(language);
    remarks.demands(demands.isEmpty(), findings.candidates());
    remarks.signatories(stated, signatories, undersigned());
    Optional<LocalDate> deadline = deadline(demands, remarks);
    AddresseeFinder addressees = new AddresseeFinder(document, sections, book, readership);
    return new Statement(
        file.name(),
        file.sha256(),
        title,
        date,
        head.place().orElse(null),
        language,
        head.kind(signatories.size() > 1 || stated.stated().organisations() != null),
        head.references(),
        subjects,
        demands,
        asks,
        findings.candidates(),
        addressees.addressees(findings.found(), findings.candidates()),
        addressees.copies(),
        book.addresses(),
        signatories,
        stated.stated(),
        Counted.of(signatories),
        deadline.orElse(null),
        remarks.problems(),
        lines);
  }

  /** Judges every list; returns the block index of the first that holds demands. */
  private int lists() {
    ListJudge judge = new ListJudge(document, readership, dates);
    ListedDemands taker = new ListedDemands(document, readership);
    TabledDemands tables = new TabledDemands(document, readership, dates, judge);
    int firstAsked = Integer.MAX_VALUE;
    for (ItemList list : document.lists()) {
      Verdict verdict = judge.judge(list, sections.get(list.first()));
      for (int i = list.first(); i <= list.last(); i++) {
        verdicts.put(i, verdict);
      }
      taker.take(list, verdict, findings);
      if (verdict.kind() == Verdict.Kind.DEMANDS) {
        firstAsked = Math.min(firstAsked, list.first());
      }
    }
    int table = tables.take(sections, findings);
    return Math.min(firstAsked, table);
  }

  private void prose(int firstAsked) {
    Set<Integer> stems = document.stems();
    ProseDemands taker = new ProseDemands(cues, readership, findings);
    int lead = firstAsked < Integer.MAX_VALUE ? lead() : -1;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      boolean stem = stems.contains(i) && block.text().endsWith(":");
      boolean ledIn = stems.contains(i) && verdict(i + 1).isAsked();
      boolean heading = block.text().equals(title);
      if (block.isProse() && !stem && !ledIn && !heading && !book.has(i)) {
        taker.take(block, sections.get(i), doubt(i, i == lead && i < firstAsked));
      }
    }
  }

  /** The first paragraph that calls, near the top: where a list follows, it sums it up. */
  private int lead() {
    CallFinder calls = new CallFinder(cues);
    Sentences sentences = new Sentences(cues);
    int seen = 0;
    for (int i = 0; i < document.blocks().size() && seen < LEADS; i++) {
      Block block = document.blocks().get(i);
      if (block.isProse() && block.isClosed() && Words.count(block.text()) > LEAD_WORDS) {
        seen++;
        boolean called =
            sentences.split(block.text()).stream()
                .anyMatch(sentence -> !calls.in(sentence.of(block.text())).isEmpty());
        if (called) {
          return i;
        }
      }
    }
    return -1;
  }

  private Verdict verdict(int index) {
    return Objects.requireNonNullElse(verdicts.get(index), Verdict.of(Verdict.Kind.FACTS));
  }

  private String doubt(int index, boolean beforeList) {
    return switch (sections.get(index)) {
      case ANNEX -> Verdict.ANNEX;
      case END, SIGNATURES -> "it stands behind the end of the statement";
      case BODY -> {
        if (document.blocks().get(index).isCapitalised()) {
          yield "it reads like a heading";
        }
        yield beforeList ? "it stands before the list of demands, perhaps as a summary" : "";
      }
    };
  }

  private List<Finding> numbered(List<Found> found, boolean asks, String letter, Actions actions) {
    List<Finding> numbered = new ArrayList<>();
    for (Found one : found) {
      if (one.ask() == asks) {
        numbered.add(
            new Finding(
                letter + (numbered.size() + 1),
                one.text(),
                one.passage(),
                until(one),
                action(one, actions),
                one.addressee()));
      }
    }
    return numbered;
  }

  private static @Nullable String action(Found one, Actions actions) {
    String addressee = Objects.requireNonNullElse(one.addressee(), "");
    return actions.of(one.text(), addressee, one.completes()).orElse(null);
  }

  private @Nullable LocalDate until(Found found) {
    return dates.deadline(found.text()).orElse(found.until());
  }

  /** The day that readers are given to write, or the first day that any demand names. */
  private Optional<LocalDate> deadline(List<Finding> demands, Remarks remarks) {
    for (Block block : document.blocks()) {
      if (cues.has(Cue.LETTERS, Characters.fold(block.text()))) {
        Optional<Dates.Due> due = dates.due(block.text());
        if (due.isPresent()) {
          remarks.year(due.get(), block.passage().first());
          return due.map(Dates.Due::date);
        }
      }
    }
    demands.forEach(
        demand ->
            dates.due(demand.text()).ifPresent(d -> remarks.year(d, demand.passage().first())));
    return demands.stream()
        .flatMap(demand -> Optional.ofNullable(demand.until()).stream())
        .min(Comparator.naturalOrder());
  }

  private int undersigned() {
    return document.blocks().stream()
        .filter(block -> cues.has(Cue.UNDERSIGNED, Characters.fold(block.text())))
        .mapToInt(block -> block.passage().first())
        .findFirst()
        .orElse(0);
  }
}
