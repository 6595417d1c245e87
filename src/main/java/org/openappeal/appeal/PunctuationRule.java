package org.openappeal.appeal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Punctuation marks that do not go together, as a value that is empty leaves them. An ellipsis, a
 * mark behind the full stop of a short form, and the blank of French before {@code ;:!?} are right.
 */
final class PunctuationRule implements Rule {
  private static final Pattern MARKS =
      Pattern.compile(
          "[,;:](?:[\\s\\u00a0\\u202f]*[,;.])+(?![.…]|[\\p{L}\\p{N}])"
              + "|[,;:][\\s\\u00a0\\u202f]*:(?![\\p{L}\\p{N}/()-])"
              + "|(?<![.…]|\\.\\s)\\.(?:\\.|[\\s\\u00a0]\\.)(?![.…]|\\s\\.)"
              + "|![\\s\\u00a0\\u202f]+!|\\?[\\s\\u00a0\\u202f]+\\?"
              + "|[،؛][\\s]*[،؛]"
              + "|(?<=\\S)\\s+,(?=\\s|$)");

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    Matcher marks = MARKS.matcher(prose);
    while (marks.find()) {
      String excerpt = around(piece.text(), marks.start(), marks.end());
      flaws.accept(
          new Flaw(
              Flaw.Kind.PUNCTUATION,
              excerpt,
              "the punctuation in `" + excerpt + "` cannot be right",
              "Take one of the marks away; a value beside it may be empty."));
    }
  }

  /** The marks with the word before them, to be found again by. */
  private static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }
}
