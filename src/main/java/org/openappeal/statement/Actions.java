package org.openappeal.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openappeal.statement.ActionCues.Passive;

/**
 * Cuts out of a demand what a letter can ask: the words that complete "we ask you to". They are
 * only given where cutting leaves the meaning as it is; a person writes the rest.
 */
final class Actions {
  /** In characters; nobody asks for more in one breath. */
  private static final int LONGEST = 1500;

  /** The full stop, or the "; and" that leads on to the next item. */
  private static final Pattern END =
      Pattern.compile(
          "(?:(?:[;,]\\s*|\\s)(?:and|or|et|ou|y|e|o|и|или|а также|və|və ya|og|eller|und|oder|sowie))?[\\s;,.:]*$");

  private static final Pattern LEAD = Pattern.compile("^[\\s,]+");
  private static final Pattern QUOTES = Pattern.compile("^[\"“”«»]+|[\"“”«»]+$");

  private final Cues cues;
  private final ActionCues words;
  private final Sentences sentences;
  private final Grammar grammar;
  private final Authorities authorities;

  Actions(Cues cues, List<String> persons) {
    this.cues = cues;
    this.words = cues.actions();
    this.sentences = new Sentences(cues);
    this.grammar = new Grammar(words, persons);
    this.authorities = new Authorities(cues);
  }

  /**
   * What a letter asks.
   *
   * @param completes whether the words before the list lead up to its items with an infinitive
   */
  Optional<String> of(String text, String addressee, boolean completes) {
    String plain = QUOTES.matcher(text.strip()).replaceAll("");
    if (plain.length() > LONGEST || plain.contains("?") || sentences.split(plain).size() > 1) {
      return Optional.empty();
    }
    if (plain.endsWith(":")) {
      return Optional.empty();
    }
    String whole = END.matcher(plain).replaceFirst("");
    String folded = Characters.fold(whole);
    return cut(whole, folded, addressee, completes)
        .filter(action -> !words.speakers().in(Characters.fold(action)))
        .filter(action -> !action.isBlank());
  }

  private Optional<String> cut(String whole, String folded, String addressee, boolean completes) {
    boolean obliges = cues.has(Cue.MODALS, folded);
    if (completes && !obliges) {
      boolean verb = grammar.opens(folded) || grammar.isVerbFirst();
      return Optional.of(grammar.lowered(whole, verb));
    }
    Optional<Span> to = behindAddressee(folded, addressee);
    if (to.isPresent()) {
      return leadIn(whole, folded, to.get());
    }
    Optional<Span> call =
        cues.of(Cue.CALLS).first(folded, 0).or(() -> cues.of(Cue.BARE_CALLS).first(folded, 0));
    if (call.isPresent() && call.get().start() == 0) {
      return clause(whole, call.get());
    }
    if (grammar.opens(folded) && !obliges) {
      return Optional.of(grammar.lowered(whole, true));
    }
    Optional<String> that = call.flatMap(verb -> clause(whole, verb));
    if (that.isPresent()) {
      return that;
    }
    Optional<String> passive = passive(whole, folded);
    return passive.isPresent() ? passive : active(whole, folded, addressee);
  }

  /** "call on the authorities to drop the charges". */
  private Optional<Span> behindAddressee(String folded, String addressee) {
    int at = addressee.isEmpty() ? -1 : folded.indexOf(Characters.fold(addressee));
    int end = at + addressee.length();
    return at <= 0
        ? Optional.empty()
        : cues.of(Cue.TO).first(folded, end).filter(to -> to.start() <= end + 2);
  }

  private Optional<String> leadIn(String whole, String folded, Span to) {
    String rest = whole.substring(to.end()).strip();
    boolean denied = cues.has(Cue.NEGATIONS, to.of(folded));
    boolean plain = !denied && (to.of(folded).equals("to") || grammar.opens(Characters.fold(rest)));
    return plain && !rest.isEmpty() && !asksAnother(rest) ? Optional.of(rest) : Optional.empty();
  }

  /**
   * "… investigate the police, and the ombudsman to visit her": two are asked, each for its own.
   */
  private boolean asksAnother(String rest) {
    String folded = Characters.fold(rest);
    return cues.of(Cue.AND).all(folded).stream()
        .flatMap(and -> authorities.at(rest, and.end()).stream())
        .anyMatch(
            name ->
                cues.of(Cue.TO)
                    .first(folded, name.end())
                    .filter(to -> to.start() <= name.end() + 1)
                    .isPresent());
  }

  /** "demand that due process be respected". */
  private Optional<String> clause(String whole, Span call) {
    String that = words.that();
    if (that == null) {
      return Optional.empty();
    }
    String conjunction = that.substring(that.lastIndexOf(' ') + 1);
    String rest = LEAD.matcher(whole.substring(call.end())).replaceFirst("");
    String clause = Characters.fold(rest);
    boolean reader =
        cues.of(Cue.READERS)
            .first(clause, 0)
            .filter(at -> at.start() <= conjunction.length() + 1)
            .isPresent();
    return clause.startsWith(conjunction + " ") && !reader
        ? Optional.of(that + rest.substring(conjunction.length()))
        : Optional.empty();
  }

  /** "The charges must be dropped": it is not the charges that are asked to act. */
  private Optional<String> passive(String whole, String folded) {
    for (Passive passive : words.passives()) {
      Optional<Span> modal = passive.modal().first(folded, 0);
      if (modal.isPresent() && modal.get().start() > 0) {
        String subject = whole.substring(0, modal.get().start()).strip();
        String rest = whole.substring(modal.get().end()).strip();
        boolean single = passive.singular().equals(passive.plural());
        boolean simple = cues.of(Cue.MODALS).first(folded, modal.get().end()).isEmpty();
        Optional<Boolean> many = single ? Optional.of(false) : grammar.isPlural(subject);
        return simple && !rest.isEmpty() && grammar.isSubject(subject)
            ? many.map(it -> filled(it ? passive.plural() : passive.singular(), subject, rest))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String filled(String becomes, String subject, String rest) {
    return becomes.replace("…", grammar.lowered(subject, false)) + " " + rest;
  }

  /** "The prosecution service must drop the charges", put to those who are named in it. */
  private Optional<String> active(String whole, String folded, String addressee) {
    Optional<Span> modal = cues.of(Cue.MODALS).first(folded, 0);
    if (modal.isEmpty() || modal.get().start() == 0 || addressee.isEmpty()) {
      return Optional.empty();
    }
    String subject = folded.substring(0, modal.get().start()).strip();
    String rest = whole.substring(modal.get().end()).strip();
    boolean theirs = subject.equals(Characters.fold(addressee).strip());
    return theirs && grammar.opens(Characters.fold(rest)) ? Optional.of(rest) : Optional.empty();
  }
}
