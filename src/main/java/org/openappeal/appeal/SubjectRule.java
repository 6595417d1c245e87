package org.openappeal.appeal;

import java.util.function.Consumer;

/** A subject that mail programs can show: RFC 5322 §2.1.1 asks for lines of at most 78. */
final class SubjectRule implements Rule {
  private static final int LONGEST = 78;

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    if (piece.part() != Piece.Part.SUBJECT) {
      return;
    }
    int length = piece.text().codePointCount(0, piece.text().length());
    if (piece.text().isBlank()) {
      flaws.accept(
          new Flaw(Flaw.Kind.SUBJECT, "", "the subject is empty", "Write what the letter asks."));
    } else if (length > LONGEST) {
      flaws.accept(
          new Flaw(
              Flaw.Kind.SUBJECT,
              piece.text(),
              "the subject has " + length + " characters; RFC 5322 asks for at most " + LONGEST,
              "Shorten it."));
    }
  }
}
