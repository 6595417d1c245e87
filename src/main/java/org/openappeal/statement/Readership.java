package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/** Knows who "you" is, and who is one of the others and not an authority. */
final class Readership {
  private final Cues cues;
  private final Authorities authorities;
  private final AddressBook book;

  Readership(Cues cues, AddressBook book) {
    this.cues = cues;
    this.authorities = new Authorities(cues);
    this.book = book;
  }

  /**
   * The addressee as printed. Where only "you" is printed: the one to whom the letter goes; null
   * where it goes to several.
   */
  @Nullable String resolve(@Nullable String addressee) {
    if (addressee == null || !isReader(addressee)) {
      return addressee;
    }
    return book.isLetter() ? book.reader() : addressee;
  }

  boolean isOther(@Nullable String addressee) {
    if (addressee == null) {
      return false;
    }
    return isReader(addressee) ? !book.isLetter() : authorities.isOther(addressee);
  }

  boolean isReader(String addressee) {
    String folded = Characters.fold(addressee);
    return cues.of(Cue.READERS)
        .opening(folded)
        .filter(at -> Words.count(folded.substring(at.end()).strip()) <= 1)
        .isPresent();
  }
}
