package org.openappeal.appeal;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** A word that stands twice. */
final class DoubledRule implements Rule {
  private final Set<String> allowed;

  DoubledRule(Set<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    Matcher word = Prose.WORD.matcher(prose);
    String before = "";
    int start = 0;
    int end = -1;
    while (word.find()) {
      String now = word.group();
      if (now.equalsIgnoreCase(before)
          && prose.substring(end, word.start()).isBlank()
          && !isGlued(prose, start - 1)
          && !isGlued(prose, word.end())
          && !allowed.contains(Prose.folded(now))) {
        flaws.accept(flaw(piece.text().substring(start, word.end())));
      }
      before = now;
      start = word.start();
      end = word.end();
    }
  }

  /** Whether what stands there makes the word part of a longer one. */
  private static boolean isGlued(String prose, int at) {
    return at >= 0
        && at < prose.length()
        && (Character.isDigit(prose.charAt(at)) || "-'’".indexOf(prose.charAt(at)) >= 0);
  }

  private static Flaw flaw(String excerpt) {
    return new Flaw(
        Flaw.Kind.DOUBLED,
        excerpt,
        "`" + excerpt + "` says a word twice",
        "Take one of the two away.");
  }
}
