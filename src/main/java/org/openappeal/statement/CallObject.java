package org.openappeal.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a calling verb: to whom the call goes and what shall be done. */
final class CallObject {
  private static final int LONGEST_ADDRESSEE = 45;
  private static final int LONGEST_REACH = 600;

  private final Cues cues;
  private final Authorities authorities;

  CallObject(Cues cues) {
    this.cues = cues;
    this.authorities = new Authorities(cues);
  }

  /** The addressee, and where what shall be done begins. */
  private record Parts(@Nullable String addressee, int action, boolean negated) {}

  /**
   * @param before the call before it in the same sentence
   */
  Call read(
      String sentence, String folded, Span clause, Span verb, String doubt, @Nullable Call before) {
    String called = verb.of(folded);
    boolean letter = cues.has(Cue.LETTERS, called);
    Parts parts =
        cues.has(Cue.THINGS, called)
            ? thing(sentence, folded, verb.end(), clause.end())
            : person(sentence, folded, verb.end(), clause.end(), letter);
    String addressee = parts.addressee();
    if (addressee != null && isPronoun(Characters.fold(addressee))) {
      addressee = before == null ? null : before.addressee();
    }
    if (addressee == null || cues.has(Cue.READERS, Characters.fold(addressee))) {
      addressee = inFront(sentence, folded, clause.start()).orElse(addressee);
    }
    return new Call(clause, addressee, parts.action(), parts.negated(), letter, doubt);
  }

  /** "To telecommunications providers, we recommend that you …" */
  private Optional<String> inFront(String sentence, String folded, int clause) {
    String before = sentence.substring(0, clause).strip();
    return cues.of(Cue.TO)
        .first(folded, 0)
        .filter(to -> to.start() == 0 && before.endsWith(",") && to.end() < clause)
        .map(to -> before.substring(to.end(), before.length() - 1).strip())
        .filter(name -> name.indexOf(',') < 0 && authorities.isNamed(name));
  }

  private boolean isPronoun(String folded) {
    return Words.count(folded) == 1
        && cues.has(Cue.PRONOUNS, folded)
        && !cues.has(Cue.READERS, folded);
  }

  /** "Call on the ministry to free her." */
  private Parts person(String sentence, String folded, int from, int limit, boolean letter) {
    int colon = sentence.indexOf(':', from);
    int end = colon >= 0 && colon < limit ? colon : limit;
    String near = folded.substring(0, Math.min(folded.length(), from + LONGEST_REACH));
    Optional<Span> to = cues.of(Cue.TO).first(near, from).filter(at -> at.start() < end);
    if (letter) {
      Optional<Span> name =
          to.isPresent() || folded.substring(0, from).endsWith("to")
              ? authorities.at(sentence, to.map(Span::end).orElse(from))
              : Optional.empty();
      return new Parts(name.map(span -> span.of(sentence)).orElse(null), limit, false);
    }
    if (to.isPresent()) {
      String name = name(sentence, from, to.get().start());
      boolean negated = cues.has(Cue.NEGATIONS, to.get().of(folded));
      int action = to.get().end();
      boolean denied = startsWith(Cue.NEGATIONS, folded.substring(action, end));
      return new Parts(name, action, negated || denied);
    }
    return new Parts(colon >= 0 ? name(sentence, from, end) : null, limit, false);
  }

  /** "Demand that the ministry free her", "call for her release". */
  private Parts thing(String sentence, String folded, int from, int limit) {
    Optional<Span> to = cues.of(Cue.TO).first(folded, from);
    boolean that = to.isPresent() && folded.substring(from, to.get().start()).isBlank();
    int action = that ? to.get().end() : from;
    Optional<Span> name =
        authorities.at(sentence, action).filter(at -> at.end() <= limit && acts(folded, at.end()));
    boolean denied = startsWith(Cue.NEGATIONS, folded.substring(Math.min(action, limit), limit));
    if (name.isEmpty()) {
      return new Parts(null, Math.min(action, limit), denied);
    }
    int after = name.get().end();
    Optional<Span> next = cues.of(Cue.TO).first(folded, after).filter(at -> at.start() - after < 2);
    return new Parts(name.get().of(sentence), next.map(Span::end).orElse(after), denied);
  }

  private boolean startsWith(Cue cue, String folded) {
    return cues.of(cue)
        .first(folded, 0)
        .filter(at -> folded.substring(0, at.start()).isBlank())
        .isPresent();
  }

  /** Whether what stands at {@code from} is what the one named before it shall do. */
  private boolean acts(String folded, int from) {
    String after = folded.substring(from);
    boolean led = after.isBlank() || after.strip().startsWith(":") || startsWith(Cue.TO, after);
    if (led || authorities.isActive(after)) {
      return true;
    }
    String rest = after.strip();
    int blank = rest.indexOf(' ');
    String word = blank < 0 ? rest : rest.substring(0, blank);
    String next = blank < 0 ? "" : rest.substring(blank).strip().split(" ", 2)[0];
    return Character.isWhitespace(after.charAt(0))
        && word.matches("\\p{L}+")
        && !cues.has(Cue.BLOCKERS, word)
        && !cues.has(Cue.MODALS, after.substring(0, Math.min(after.length(), 30)))
        && !cues.has(Cue.PASSIVES, word + " " + next);
  }

  private static @Nullable String name(String sentence, int from, int to) {
    if (to <= from) {
      return null;
    }
    String name = sentence.substring(from, to).strip().replaceAll("[,;]$", "");
    return name.isEmpty() || Words.count(name) > LONGEST_ADDRESSEE ? null : name;
  }
}
