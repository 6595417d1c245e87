package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes demands and asks from the lists that hold them. */
final class ListedDemands {
  private final Cues cues;
  private final List<Block> blocks;
  private final Readership readership;
  private final Authorities authorities;
  private final Voice voice;

  ListedDemands(Document document, Readership readership) {
    this.cues = document.cues();
    this.blocks = document.blocks();
    this.readership = readership;
    this.authorities = new Authorities(cues);
    this.voice = new Voice(cues);
  }

  void take(ItemList list, Verdict verdict, Findings findings) {
    switch (verdict.kind()) {
      case DEMANDS, ASKS -> {
        if (verdict.whole() >= 0) {
          whole(list, verdict, findings);
        } else {
          boolean completes = leadsUp(list.stemText());
          list.items().forEach(item -> take(item, verdict, completes, findings));
        }
      }
      case UNSURE ->
          list.items()
              .forEach(item -> findings.doubt(item.text(), item.passage(), verdict.reason()));
      case UNANNOUNCED -> unannounced(list, findings);
      case SIGNATORIES, FACTS -> {}
    }
  }

  private void unannounced(ItemList list, Findings findings) {
    if (voice.isReported(list.stemText())) {
      return;
    }
    boolean completes = leadsUp(list.stemText());
    boolean free = completes || list.stem() == null || list.stem().isHeading();
    String reason = completes ? Verdict.OTHERS : Verdict.NOTHING_BEFORE;
    list.items().stream()
        .filter(item -> isLikeADemand(item.text(), free))
        .forEach(item -> findings.doubt(item.text(), item.passage(), reason));
  }

  /** Items that mean something else, or the opposite, without the words before them. */
  private void whole(ItemList list, Verdict verdict, Findings findings) {
    List<Block> parts = new ArrayList<>(blocks.subList(list.first() - 1, list.last() + 1));
    Joined all = Joined.of(parts);
    Joined said = all.slice(verdict.whole(), all.text().length());
    findings.add(
        new Found(
            said.text(),
            said.passage(),
            verdict.addressee(),
            false,
            verdict.kind() == Verdict.Kind.ASKS,
            verdict.until()));
  }

  private void take(Item item, Verdict verdict, boolean completes, Findings findings) {
    String text = item.text();
    String folded = Characters.fold(text);
    if (ListJudge.isLink(text)
        || cues.of(Cue.RHETORIC).first(folded, 0).filter(s -> s.start() < 8).isPresent()) {
      return;
    }
    if (isCaution(text, folded)) {
      findings.doubt(text, item.passage(), "it warns or regrets, and asks for nothing");
      return;
    }
    Optional<String> own = authorities.subject(text);
    boolean ask = own.map(readership::isOther).orElse(verdict.kind() == Verdict.Kind.ASKS);
    String addressee = own.orElse(verdict.addressee());
    findings.add(new Found(text, item.passage(), addressee, completes, ask, verdict.until()));
  }

  /** "We call on the authorities to:" */
  private boolean leadsUp(String stem) {
    String folded = Characters.fold(stem).strip().replaceFirst("\\s*:$", "");
    return cues.of(Cue.TO).ends(folded);
  }

  /** "We caution against …": said by those who sign, without any word of obligation. */
  private boolean isCaution(String text, String folded) {
    List<Span> subjects = cues.of(Cue.SUBJECTS).all(folded);
    boolean own = !subjects.isEmpty() && subjects.get(0).start() <= 3;
    return cues.has(Cue.EXPRESSIONS, folded)
        || (own
            && voice.isCaution(folded)
            && !cues.has(Cue.MODALS, folded)
            && new CallFinder(cues).in(text).isEmpty());
  }

  private boolean isLikeADemand(String text, boolean free) {
    String folded = Characters.fold(text);
    boolean demanding =
        cues.has(Cue.MODALS, folded) || (free && cues.actions().opens().opens(folded));
    return demanding && !voice.isReported(text) && !voice.isCaution(folded);
  }
}
