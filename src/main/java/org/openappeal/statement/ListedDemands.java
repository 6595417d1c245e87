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
      case DEMANDS, ASKS -> list.items().forEach(item -> take(item, verdict, findings));
      case UNSURE ->
          list.items()
              .forEach(item -> findings.doubt(item.text(), item.passage(), verdict.reason()));
      case SIGNATORIES, FACTS -> {}
    }
  }

  private void take(Item item, Verdict verdict, Findings findings) {
    if (ListJudge.isLink(item.text())) {
      return;
    }
    if (isCaution(item.text())) {
      findings.doubt(item.text(), item.passage(), "it warns or regrets, and asks for nothing");
      return;
    }
    findings.add(
        new Found(
            item.text(), item.passage(), verdict.addressee(), verdict.kind() == Verdict.Kind.ASKS));
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
