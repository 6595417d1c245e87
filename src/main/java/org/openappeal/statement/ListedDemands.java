package org.openappeal.statement;

import java.util.List;

/** Takes demands and asks from the lists that hold them. */
final class ListedDemands {
  private final Cues cues;

  ListedDemands(Cues cues) {
    this.cues = cues;
  }

  void take(ItemList list, Verdict verdict, Findings findings) {
    switch (verdict.kind()) {
      case DEMANDS, ASKS ->
          list.items().forEach(item -> take(item, verdict, leadsUp(list.stemText()), findings));
      case UNSURE ->
          list.items()
              .forEach(item -> findings.doubt(item.text(), item.passage(), verdict.reason()));
      case SIGNATORIES, FACTS -> {}
    }
  }

  private void take(Item item, Verdict verdict, boolean completes, Findings findings) {
    if (ListJudge.isLink(item.text())) {
      return;
    }
    if (isCaution(item.text())) {
      findings.doubt(item.text(), item.passage(), "it warns or regrets, and asks for nothing");
      return;
    }
    findings.add(
        new Found(
            item.text(),
            item.passage(),
            verdict.addressee(),
            completes,
            verdict.kind() == Verdict.Kind.ASKS));
  }

  /** "We call on the authorities to:" */
  private boolean leadsUp(String stem) {
    String folded = Characters.fold(stem).strip();
    List<Span> leads = cues.of(Cue.TO).all(folded);
    return folded.endsWith(":")
        && !leads.isEmpty()
        && leads.get(leads.size() - 1).end() >= folded.length() - 1;
  }

  /** "We caution against …": said by those who sign, without any word of obligation. */
  private boolean isCaution(String text) {
    String folded = Characters.fold(text);
    List<Span> subjects = cues.of(Cue.SUBJECTS).all(folded);
    boolean own = !subjects.isEmpty() && subjects.get(0).start() <= 3;
    return own
        && cues.has(Cue.CAUTIONS, folded)
        && !cues.has(Cue.MODALS, folded)
        && new CallFinder(cues).in(text).isEmpty();
  }
}
