package org.openappeal.appeal;

/**
 * What a careful reader would mark in an appeal.
 *
 * @param kind what kind of flaw
 * @param excerpt the words of it, as they stand in the appeal; empty where a word is missing
 * @param message what is wrong, without a final full stop
 * @param remedy what to do
 */
public record Flaw(Kind kind, String excerpt, String message, String remedy) {

  /** Kinds of flaws. */
  public enum Kind {
    /** Something that a person or a template was to fill in. */
    PLACEHOLDER,
    /** A salutation that addresses no one, or addresses them wrongly. */
    SALUTATION,
    /** The subject is missing or too long. */
    SUBJECT,
    /** Punctuation marks that do not go together. */
    PUNCTUATION,
    /** A word that stands twice. */
    DOUBLED,
    /** Words in capitals, or too many exclamation marks. */
    SHOUTING,
    /** A name of the case, spelled otherwise. */
    NAME,
    /** A word that no appeal may hold. */
    FORBIDDEN
  }

  /** Whether a proper name, of an organisation for instance, may be so of its own right. */
  boolean mayBeName() {
    return kind == Kind.DOUBLED || kind == Kind.SHOUTING || kind == Kind.NAME;
  }
}
