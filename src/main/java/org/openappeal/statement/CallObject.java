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
    boolean letter = cues.has(Cue.LETTERS, called) || cues.has(Cue.LETTER_REQUESTS, called);
    Parts parts = parts(sentence, folded, clause, verb, letter);
    String addressee = parts.addressee();
    if (addressee == null) {
      addressee = readerBefore(sentence.substring(clause.start(), verb.start()));
    }
    boolean written = addressee == null && before != null && before.letter();
    if (written || (addressee != null && isPronoun(Characters.fold(addressee)))) {
      addressee = before == null ? null : before.addressee();
    }
    if (addressee == null || cues.has(Cue.READERS, Characters.fold(addressee))) {
      addressee = inFront(sentence, folded, clause.start()).orElse(addressee);
    }
    return new Call(
        clause, verb.start(), addressee, parts.action(), parts.negated(), letter, doubt);
  }

  private Parts parts(String sentence, String folded, Span clause, Span verb, boolean letter) {
    if (cues.has(Cue.FINAL_CALLS, verb.of(folded))) {
      return before(sentence, folded, clause, verb);
    }
    Optional<Span> particle =
        cues.of(Cue.PARTICLES)
            .first(folded, verb.start() + 1)
            .filter(at -> at.start() < clause.end());
    if (particle.isPresent()) {
      boolean inside = particle.get().start() < verb.end();
      int from = inside ? verb.start() + verb.of(folded).indexOf(' ') : verb.end();
      int action = particle.get().end();
      String rest = folded.substring(Math.min(action, clause.end()), clause.end());
      return new Parts(
          name(sentence, from, particle.get().start()), action, startsWith(Cue.NEGATIONS, rest));
    }
    return isThing(verb, folded)
        ? thing(sentence, folded, verb.end(), clause.end())
        : person(sentence, folded, verb, clause.end(), letter);
  }

  /** Of a verb that stands last: what comes first, as far as its end can be told. */
  private Parts before(String sentence, String folded, Span clause, Span verb) {
    int from =
        cues.of(Cue.SUBJECTS).all(folded).stream()
            .filter(s -> s.start() >= clause.start() && s.end() <= verb.start())
            .reduce((first, second) -> second)
            .map(Span::end)
            .orElse(clause.start());
    from +=
        cues.of(Cue.LEAD_INS)
            .first(folded.substring(from, verb.start()), 0)
            .map(Span::end)
            .orElse(0);
    String before = folded.substring(from, verb.start());
    Optional<Span> end = cues.of(Cue.ADDRESSEE_ENDS).first(before, 0);
    if (end.isEmpty()) {
      return new Parts(null, from, false);
    }
    int to = from + end.get().end();
    return new Parts(name(sentence, from, to), to, false);
  }

  /** "Nous vous demandons": whoever reads stands right before the verb. */
  private @Nullable String readerBefore(String words) {
    String folded = Characters.fold(words).stripTrailing();
    return cues.of(Cue.READERS).all(folded).stream()
        .filter(at -> at.end() == folded.length())
        .map(at -> at.of(words))
        .findFirst()
        .orElse(null);
  }

  /** Whether the words of the call, or more, are said to have a thing behind them. */
  private boolean isThing(Span verb, String folded) {
    Optional<Span> thing = cues.of(Cue.THINGS).first(folded, verb.start());
    while (thing.isPresent() && thing.get().start() < verb.end()) {
      if (thing.get().end() >= verb.end()) {
        return true;
      }
      thing = cues.of(Cue.THINGS).first(folded, thing.get().end());
    }
    return false;
  }

  /** "To telecommunications providers, we recommend that you …" */
  private Optional<String> inFront(String sentence, String folded, int clause) {
    String before = sentence.substring(0, clause).strip();
    return cues.of(Cue.TO)
        .opening(folded)
        .filter(to -> before.endsWith(",") && to.end() < clause)
        .map(to -> before.substring(to.end(), before.length() - 1).strip())
        .filter(name -> name.indexOf(',') < 0 && authorities.isNamed(name));
  }

  private boolean isPronoun(String folded) {
    return Words.count(folded) == 1
        && cues.has(Cue.PRONOUNS, folded)
        && !cues.has(Cue.READERS, folded);
  }

  /** "Call on the ministry to free her." */
  private Parts person(String sentence, String folded, Span verb, int limit, boolean letter) {
    int from = verb.end();
    int colon = sentence.indexOf(':', from);
    int end = colon >= 0 && colon < limit ? colon : limit;
    String near = folded.substring(0, Math.min(folded.length(), from + LONGEST_REACH));
    Optional<Span> to = cues.of(Cue.TO).first(near, from).filter(at -> at.start() < end);
    if (letter) {
      Optional<Span> name = authorities.at(sentence, to.map(Span::end).orElse(from));
      return new Parts(name.map(span -> span.of(sentence)).orElse(null), limit, false);
    }
    int comma = cues.has(Cue.COMMA_CALLS, verb.of(folded)) ? sentence.indexOf(',', from) : -1;
    if (comma >= 0 && comma < to.map(Span::start).orElse(end)) {
      boolean denied = startsWith(Cue.NEGATIONS, folded.substring(comma + 1, end));
      return new Parts(name(sentence, from, comma), comma + 1, denied);
    }
    if (to.isPresent()) {
      String name = name(sentence, from, to.get().start());
      boolean negated = cues.has(Cue.NEGATIONS, to.get().of(folded));
      int action = to.get().end();
      boolean denied = startsWith(Cue.NEGATIONS, folded.substring(Math.min(action, end), end));
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
    return cues.of(cue).opens(folded.stripLeading());
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
    String name = sentence.substring(from, to).strip().replaceAll("^[,;] *|[,;]$", "");
    return name.isEmpty() || Words.count(name) > LONGEST_ADDRESSEE ? null : name;
  }
}
