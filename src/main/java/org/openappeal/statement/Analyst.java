package org.openappeal.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one document with every finder and puts the findings together. */
final class Analyst {
  private final Document document;
  private final Cues cues;
  private final Dates dates;
  private final List<Section> sections;

  /** By the index of each block of a list. */
  private final Map<Integer, Verdict> verdicts = new HashMap<>();

  private final Findings findings = new Findings();

  Analyst(Document document) {
    this.document = document;
    this.cues = document.cues();
    this.dates = new Dates(cues);
    this.sections = Sections.of(document);
  }

  Statement read(SourceFile file, String language, StatementLines lines) {
    int firstAsked = lists();
    prose(firstAsked);
    HeadFinder head = new HeadFinder(document);
    List<Found> found = findings.found();
    List<Finding> demands = numbered(found, false, "d");
    List<Finding> asks = numbered(found, true, "a");
    List<Signatory> signatories = new SignatoryFinder(document).find(sections, verdicts);
    CountFinder.Place stated = new CountFinder(cues).find(document);
    Remarks remarks = new Remarks(document.file());
    remarks.language(language);
    remarks.demands(demands.isEmpty(), findings.candidates());
    remarks.signatories(stated, signatories, undersigned());
    String title = head.title();
    AddresseeFinder addressees = new AddresseeFinder(document);
    return new Statement(
        file.name(),
        file.sha256(),
        title,
        head.date().orElse(null),
        head.place().orElse(null),
        language,
        head.kind(),
        head.references(),
        new SubjectFinder(cues).find(document, title),
        demands,
        asks,
        findings.candidates(),
        addressees.addressees(),
        addressees.copies(),
        signatories,
        stated.stated(),
        Counted.of(signatories),
        deadline(demands).orElse(null),
        remarks.problems(),
        lines);
  }

  /** Judges every list; returns the block index of the first that holds demands or asks. */
  private int lists() {
    ListJudge judge = new ListJudge(cues);
    ListedDemands taker = new ListedDemands(cues);
    int firstAsked = Integer.MAX_VALUE;
    for (ItemList list : document.lists()) {
      Verdict verdict = judge.judge(list, sections.get(list.first()));
      for (int i = list.first(); i <= list.last(); i++) {
        verdicts.put(i, verdict);
      }
      taker.take(list, verdict, findings);
      if (verdict.isAsked()) {
        firstAsked = Math.min(firstAsked, list.first());
      }
    }
    return firstAsked;
  }

  private void prose(int firstAsked) {
    Set<Integer> stems = new HashSet<>();
    document.lists().forEach(list -> stems.add(list.first() - 1));
    ProseDemands taker = new ProseDemands(cues);
    boolean listed = firstAsked < Integer.MAX_VALUE;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      boolean stem = stems.contains(i) && block.text().endsWith(":");
      boolean ledIn = stems.contains(i) && verdict(i + 1).isAsked();
      if (block.isProse() && !stem && !ledIn) {
        taker.take(block, doubt(i, listed && i < firstAsked), findings);
      }
    }
  }

  private Verdict verdict(int index) {
    return Objects.requireNonNullElse(verdicts.get(index), Verdict.of(Verdict.Kind.FACTS));
  }

  private String doubt(int index, boolean beforeList) {
    return switch (sections.get(index)) {
      case ANNEX -> "it stands in an annex or background, perhaps somebody else's words";
      case END, SIGNATURES -> "it stands behind the end of the statement";
      case BODY -> beforeList ? "it stands before the list of demands, perhaps as a summary" : "";
    };
  }

  private List<Finding> numbered(List<Found> found, boolean asks, String letter) {
    List<Finding> numbered = new ArrayList<>();
    for (Found one : found) {
      if (one.ask() == asks) {
        numbered.add(
            new Finding(
                letter + (numbered.size() + 1),
                one.text(),
                one.passage(),
                until(one.text()),
                one.addressee()));
      }
    }
    return numbered;
  }

  private @Nullable LocalDate until(String text) {
    return dates.deadline(text).orElse(null);
  }

  /** The first day that any demand names. */
  private static Optional<LocalDate> deadline(List<Finding> demands) {
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
