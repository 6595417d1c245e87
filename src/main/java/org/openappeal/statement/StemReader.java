package org.openappeal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the words before a list: a call, an obligation, or only the name of an addressee. */
final class StemReader {
  private static final int FRAGMENT_WORDS = 14;

  private final Cues cues;
  private final Authorities authorities;
  private final Readership readership;
  private final Dates dates;
  private final Voice voice;

  StemReader(Cues cues, Readership readership, Dates dates) {
    this.cues = cues;
    this.authorities = new Authorities(cues);
    this.readership = readership;
    this.dates = dates;
    this.voice = new Voice(cues);
  }

  /**
   * @param offset where in the stem's block the sentence begins
   * @param headed whether the heading above speaks of what others are asked
   */
  Verdict byCall(Call call, String stem, int offset, boolean named, boolean headed) {
    String clause = Characters.fold(call.clause().of(stem));
    if (!call.doubt().isEmpty()) {
      return Verdict.unsure(call.doubt());
    }
    if (cues.has(Cue.RHETORIC, clause)) {
      return Verdict.of(Verdict.Kind.FACTS);
    }
    if (cues.has(Cue.DENIALS, clause)) {
      return Verdict.unsure(ProseDemands.DENIED);
    }
    String rest = stem.substring(Math.min(call.action(), stem.length()));
    boolean leads = cues.has(Cue.LEADS, Characters.fold(rest));
    boolean known = !cues.of(Cue.LEADS).isEmpty();
    if (stem.matches(".*[.!?]$") && (named || (known && !leads && !isRelayed(call, clause)))) {
      return Verdict.unsure("the words before the list do not lead into it");
    }
    String addressee = readership.resolve(call.addressee());
    boolean others = addressee == null ? headed : readership.isOther(addressee);
    if (others && isRelayed(call, clause)) {
      return Verdict.asked(false, null, until(stem));
    }
    Verdict asked = Verdict.asked(others, addressee, until(stem));
    boolean objects = cues.has(Cue.OBJECTS, clause);
    if (!known) {
      return objects
          ? Verdict.unsure("the list names what is spoken about, not what is asked")
          : asked;
    }
    boolean alone = !call.negated() && !objects && !call.letter() && isOnlyLead(rest);
    return alone || call.letter() ? asked : asked.whole(offset + call.clause().start());
  }

  private @Nullable LocalDate until(String stem) {
    return dates.deadline(stem).orElse(null);
  }

  private boolean isRelayed(Call call, String clause) {
    String addressee = call.addressee();
    String name = addressee == null ? "" : Characters.fold(addressee);
    int at = clause.indexOf(name);
    return cues.has(Cue.RELAYS, at < 0 ? clause : clause.substring(at + name.length()));
  }

  /** Whether nothing is left of the words before a list that an item needs to keep its meaning. */
  private boolean isOnlyLead(String words) {
    String left = words;
    for (Dates.Dated dated : dates.in(words)) {
      left = left.replace(dated.span().of(words), " ");
    }
    for (Cue cue : List.of(Cue.LEADS, Cue.DEADLINES, Cue.TO)) {
      String folded = Characters.fold(left);
      StringBuilder kept = new StringBuilder(left);
      for (Span span : cues.of(cue).all(folded)) {
        kept.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
      }
      left = kept.toString();
    }
    return left.codePoints().noneMatch(Character::isLetter);
  }

  /** "The authorities must immediately:" */
  Optional<Verdict> byObligation(String stem, String folded) {
    Optional<Span> modal = cues.of(Cue.MODALS).last(folded);
    if (!folded.endsWith(":") || modal.isEmpty()) {
      return Optional.empty();
    }
    String after = stem.substring(modal.get().end());
    boolean known = !cues.of(Cue.LEADS).isEmpty();
    if (known ? !isOnlyLead(after) : Words.count(after.strip()) > 2) {
      return Optional.empty();
    }
    String before = stem.substring(0, modal.get().start()).strip();
    Optional<Span> name = authorities.at(before, 0);
    boolean subject = name.isPresent() && name.get().end() == before.length();
    boolean foreign = !subject && voice.isForeign(Characters.fold(before), false);
    boolean waived = cues.has(Cue.WAIVERS, folded);
    if (foreign || waived || voice.isReported(stem) || voice.isCaution(folded)) {
      return Optional.of(Verdict.unsure(Verdict.OTHERS));
    }
    if (!subject && authorities.areKnown()) {
      return Optional.of(Verdict.unsure(Verdict.NOTHING_BEFORE));
    }
    String addressee = before.isEmpty() ? null : before;
    return Optional.of(Verdict.asked(readership.isOther(addressee), addressee, until(stem)));
  }

  /**
   * "Our recommendations to the Minister of Culture"
   *
   * @param stem the paragraph between heading and list; empty where there is none
   */
  Optional<Verdict> byHeading(String heading, String stem) {
    String folded = Characters.fold(heading);
    boolean asks = cues.has(Cue.ASK_HEADINGS, folded);
    Optional<Span> said = cues.of(Cue.DEMAND_HEADINGS).first(folded, 0);
    if (!asks && said.isEmpty()) {
      return Optional.empty();
    }
    String rest = said.map(at -> heading.substring(at.end()).strip()).orElse("");
    Optional<String> addressee = fragment(rest);
    if (addressee.isPresent()) {
      boolean others = readership.isOther(addressee.get());
      return Optional.of(Verdict.asked(asks || others, addressee.get(), until(heading)));
    }
    if (!asks && isForeign(folded, stem)) {
      return Optional.of(Verdict.unsure("the heading may be about somebody else's demands"));
    }
    return Optional.of(Verdict.asked(asks, null, until(heading)));
  }

  private boolean isForeign(String heading, String stem) {
    return voice.isForeign(heading, false)
        || voice.isCaution(Characters.fold(stem))
        || voice.isReported(stem);
  }

  /** Whether a text opens demands to several addressees, who are named below it. */
  boolean opens(String text, List<Call> calls) {
    String folded = Characters.fold(text);
    if (cues.has(Cue.DEMAND_HEADINGS, folded)) {
      return !voice.isForeign(folded, false);
    }
    return text.endsWith(":") && calls.stream().anyMatch(call -> call.doubt().isEmpty());
  }

  /** Whether somebody does something in it: "The ministry asks the teachers". */
  private boolean isClause(String folded) {
    return cues.has(Cue.MODALS, folded)
        || cues.has(Cue.SUBJECTS, folded)
        || cues.has(Cue.CALLS, folded)
        || cues.has(Cue.FOREIGN_CALLS, folded)
        || cues.has(Cue.REPORTS, folded);
  }

  /** The addressee that is all a line says: "To the Parliament of Norvania:". */
  Optional<String> fragment(String text) {
    String folded = Characters.fold(text);
    if (Words.count(text) > FRAGMENT_WORDS || text.matches(".*[.!?;]$")) {
      return Optional.empty();
    }
    int from = cues.of(Cue.TO).opening(folded).map(Span::end).orElse(0);
    String rest = text.substring(from).strip().replaceAll("\\s*:$", "");
    Optional<Span> tail =
        cues.of(Cue.TO).all(Characters.fold(rest)).stream()
            .filter(at -> at.start() > 0 && at.end() >= rest.length())
            .findFirst();
    String name = tail.map(at -> rest.substring(0, at.start())).orElse(rest).strip();
    boolean alone = authorities.at(name, 0).filter(at -> at.end() == name.length()).isPresent();
    boolean marked = alone || from > 0 || text.endsWith(":") || tail.isPresent();
    boolean only = authorities.isNamed(name) && !isClause(Characters.fold(name));
    return marked && only ? Optional.of(name) : Optional.empty();
  }
}
