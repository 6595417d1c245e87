package org.openappeal.statement;

import java.util.List;

/** Tells the words of those who sign from words that they report, fear or oppose. */
final class Voice {
  private static final int NEAR = 3;
  private static final int QUOTED = 12;

  private final Cues cues;

  Voice(Cues cues) {
    this.cues = cues;
  }

  /** "We caution against …", "we fear that …", "expressing concern …" */
  boolean isCaution(String folded) {
    List<Span> subjects = cues.of(Cue.SUBJECTS).all(folded);
    boolean verbsSayWho = !cues.of(Cue.OWN_CALLS).isEmpty();
    return cues.has(Cue.EXPRESSIONS, folded)
        || (verbsSayWho && cues.has(Cue.CAUTIONS, folded))
        || cues.of(Cue.CAUTIONS).all(folded).stream()
            .anyMatch(caution -> isNear(subjects, caution, folded));
  }

  private static boolean isNear(List<Span> subjects, Span caution, String folded) {
    return subjects.stream()
        .filter(subject -> subject.end() <= caution.start())
        .anyMatch(
            subject ->
                Words.count(folded.substring(subject.end(), caution.start()).strip()) <= NEAR);
  }

  /** Whether a sentence reports what somebody else says, or quotes it. */
  boolean isReported(String text) {
    String folded = Characters.fold(text);
    return cues.has(Cue.REPORTS, folded) || Quotations.of(text).hold(QUOTED);
  }

  /** "The report says that the court must …": reported before it obliges. */
  boolean isReportedFirst(String folded) {
    int obliged = cues.of(Cue.MODALS).first(folded, 0).map(Span::start).orElse(folded.length());
    return cues.of(Cue.REPORTS).first(folded, 0).filter(at -> at.start() < obliged).isPresent();
  }

  /**
   * Whether a bill, a resolution or a court may be what obliges.
   *
   * @param before the words before the obligation
   * @param passive whether its subject is done to: then a bill may well be its object
   */
  boolean isForeign(String before, boolean passive) {
    return cues.of(Cue.VOICES).all(before).stream()
        .anyMatch(span -> !(passive && before.substring(span.end()).isBlank()));
  }
}
