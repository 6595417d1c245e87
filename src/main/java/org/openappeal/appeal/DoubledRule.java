package org.openappeal.appeal;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that stands twice. */
final class DoubledRule implements Rule {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}'’-])(\\p{L}[\\p{L}\\p{M}]*)\\s+\\1(?![\\p{L}\\p{M}\\p{N}'’-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Set<String> allowed;

  DoubledRule(Set<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    Matcher doubled = DOUBLED.matcher(prose);
    while (doubled.find()) {
      if (!allowed.contains(Prose.folded(doubled.group(1)))) {
        flaws.accept(
            new Flaw(
                Flaw.Kind.DOUBLED,
                doubled.group(),
                "`" + doubled.group() + "` says a word twice",
                "Take one of the two away."));
      }
    }
  }
}
