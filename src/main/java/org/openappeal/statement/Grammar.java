package org.openappeal.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The little grammar that turning a demand into a request needs; unsure where it is not certain.
 */
final class Grammar {
  private static final int LONGEST_SUBJECT = 14;

  private final ActionCues words;
  private final Set<String> persons = new HashSet<>();

  Grammar(ActionCues words, List<String> persons) {
    this.words = words;
    persons.forEach(person -> this.persons.add(Characters.fold(person)));
  }

  /** Whether what completes "we ask you to" begins with its verb in this language. */
  boolean isVerbFirst() {
    return !words.opens().isEmpty();
  }

  /** Whether it begins with a verb that completes "we ask you to". */
  boolean opens(String folded) {
    Optional<Span> verb = words.opens().opening(folded);
    return verb.isPresent()
        && words
            .nouns()
            .first(folded, verb.get().end())
            .filter(noun -> noun.start() <= verb.get().end() + 1)
            .isEmpty();
  }

  /** Whether it can be a subject: no sentence of its own, not too long. */
  boolean isSubject(String text) {
    return Words.count(text) <= LONGEST_SUBJECT && !text.matches(".*[,;:].*");
  }

  /** Whether a subject is more than one; empty where that is unsure. */
  Optional<Boolean> isPlural(String subject) {
    String folded = Characters.fold(subject);
    if (persons.contains(folded) || words.one().opens(folded)) {
      return Optional.of(false);
    }
    if (words.many().opens(folded)) {
      return Optional.of(true);
    }
    int end = words.prepositions().first(folded, 0).map(Span::start).orElse(folded.length());
    String head = folded.substring(0, end).strip();
    boolean many = head.matches(".*[^s'’]s");
    return head.isEmpty() || (head.contains(" and ") && !many)
        ? Optional.empty()
        : Optional.of(many);
  }

  /** With a small letter, if its first word is not a name. */
  String lowered(String text, boolean always) {
    return always || words.lowered().opens(Characters.fold(text))
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
