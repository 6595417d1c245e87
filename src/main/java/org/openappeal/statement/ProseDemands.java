package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes demands and asks from running text. */
final class ProseDemands {
  private static final String QUOTED = "it stands in quotation marks, perhaps somebody else's";
  static final String DENIED = "it may say what is not asked for";

  private final Cues cues;
  private final CallFinder calls;
  private final Sentences sentences;

  ProseDemands(Cues cues) {
    this.cues = cues;
    this.calls = new CallFinder(cues);
    this.sentences = new Sentences(cues);
  }

  /**
   * @param doubt why nothing from this paragraph may count as a demand; empty if it may
   */
  void take(Block block, String doubt, Findings findings) {
    boolean called = false;
    Quotations quotations = Quotations.of(block.text());
    for (Span sentence : sentences.split(block.text())) {
      String text = sentence.of(block.text());
      List<Call> found = calls.in(text);
      if (!found.isEmpty()) {
        called |= take(block, sentence, found, quotations, doubt, findings);
      } else if (isStatement(text) && cues.has(Cue.MODALS, Characters.fold(text))) {
        boolean quoted = doubt.isEmpty() && quotations.holds(sentence.start() + 1);
        obligation(block, sentence, called, quoted ? QUOTED : doubt, findings);
      }
    }
  }

  private static boolean isStatement(String text) {
    return !text.endsWith("?") && !text.contains("://");
  }

  private boolean take(
      Block block,
      Span sentence,
      List<Call> found,
      Quotations quotations,
      String doubt,
      Findings findings) {
    boolean any = false;
    String text = sentence.of(block.text());
    for (Call call : found) {
      String clause = call.clause().of(text);
      String folded = Characters.fold(clause);
      if (!cues.has(Cue.RHETORIC, folded) && !clause.endsWith(":")) {
        Span span = moved(call.clause(), sentence.start());
        String reason = doubt;
        if (reason.isEmpty() && quotations.holds(sentence.start() + call.verb())) {
          reason = QUOTED;
        } else if (reason.isEmpty() && cues.has(Cue.DENIALS, folded)) {
          reason = DENIED;
        }
        any |= reason.equals(doubt);
        put(block, span, call.addressee(), isAsk(folded, call.addressee()), reason, findings);
      }
    }
    return any;
  }

  private boolean isAsk(String folded, @Nullable String addressee) {
    return addressee != null
        && cues.has(Cue.OTHERS, Characters.fold(addressee))
        && !cues.has(Cue.RELAYS, folded.substring(folded.indexOf(Characters.fold(addressee))));
  }

  /**
   * "He must be released": a demand only right behind one, and only in those who sign's own words.
   */
  private void obligation(
      Block block, Span sentence, boolean called, String doubt, Findings findings) {
    String text = sentence.of(block.text());
    String folded = Characters.fold(text);
    String reason = doubt;
    if (reason.isEmpty() && !called) {
      reason = "nothing before it says that those who sign demand it";
    } else if (reason.isEmpty() && cues.has(Cue.WAIVERS, folded)) {
      reason = "it may say what need not be done";
    } else if (reason.isEmpty() && cues.has(Cue.FORECASTS, folded)) {
      reason = "it may say what is expected to happen, or is said to have happened";
    } else if (cues.has(Cue.VOICES, folded) || cues.has(Cue.CAUTIONS, folded)) {
      reason = "it may be somebody else's words";
    }
    List<Span> parts = reason.isEmpty() ? clauses(text) : List.of(new Span(0, text.length()));
    for (Span clause : parts) {
      put(block, moved(clause, sentence.start()), null, false, reason, findings);
    }
  }

  /** Cut at an "and" that has an obligation of its own, with its own subject, on both sides. */
  private List<Span> clauses(String text) {
    String folded = Characters.fold(text);
    Optional<Span> first = cues.of(Cue.MODALS).first(folded, 0);
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    List<Span> ands = first.isPresent() ? cues.of(Cue.AND).all(folded) : List.of();
    for (Span and : ands) {
      Optional<Span> next = cues.of(Cue.MODALS).first(folded, and.end());
      boolean own = next.isPresent() && next.get().start() > and.end() + 1;
      boolean before =
          cues.of(Cue.MODALS).first(folded, start).filter(m -> m.start() < and.start()).isPresent();
      if (own && before && !cues.has(Cue.BLOCKERS, folded)) {
        clauses.add(new Span(start, end(text, and.start())));
        start = and.end() + 1;
      }
    }
    clauses.add(new Span(start, text.length()));
    return clauses;
  }

  private static int end(String text, int and) {
    int end = and;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
      end--;
    }
    return end;
  }

  private static void put(
      Block block,
      Span span,
      @Nullable String addressee,
      boolean ask,
      String doubt,
      Findings findings) {
    Passage passage = block.joined().passage(span.start(), span.end());
    String text = span.of(block.text());
    if (doubt.isEmpty()) {
      findings.add(new Found(text, passage, addressee, ask));
    } else {
      findings.doubt(text, passage, doubt);
    }
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
