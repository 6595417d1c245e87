package org.openappeal.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a demand become what a letter asks, in one language. Immutable.
 *
 * @param opens verb forms that complete "we ask you to"; a demand that begins with one needs no
 *     change
 * @param nouns words behind which such a form is a noun: "release of"
 * @param speakers words of those who sign, which mean somebody else in a letter
 * @param lowered words that lose their capital inside a sentence
 * @param prepositions words that end the head of a subject
 * @param one words with which a single subject begins
 * @param many words with which several begin
 * @param that what is put before a clause that begins with "that"
 * @param passives obligations whose subject is not the one who has to act
 */
record ActionCues(
    Phrases opens,
    Phrases nouns,
    Phrases speakers,
    Phrases lowered,
    Phrases prepositions,
    Phrases one,
    Phrases many,
    @Nullable String that,
    List<Passive> passives) {

  /** Nothing is known, so nothing but what completes a sentence already is proposed. */
  static final ActionCues NONE =
      new ActionCues(
          Phrases.NONE,
          Phrases.NONE,
          Phrases.NONE,
          Phrases.NONE,
          Phrases.NONE,
          Phrases.NONE,
          Phrases.NONE,
          null,
          List.of());

  ActionCues {
    passives = List.copyOf(passives);
  }

  /**
   * "must be" and its kin.
   *
   * @param modal the obligation
   * @param singular what it becomes, {@code …} standing for the subject
   * @param plural the same behind several; where the language shows the number in the modal, there
   *     is one form only, and this is the same
   */
  record Passive(Phrases modal, String singular, String plural) {}
}
