package org.openappeal.appeal;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person, or a template, was to fill in and did not. */
final class PlaceholderRule implements Rule {
  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\{\\{[^{}\\n]{0,60}\\}{0,2}"
              + "|\\$!?\\{[^{}\\n]{0,60}\\}?"
              + "|\\$!?\\p{L}[\\w-]*(?:\\.\\p{L}[\\w-]*)*(?:\\([^()\\n]{0,40}\\))?"
              + "|\\{\\s*\\p{L}[\\p{L}\\p{N}_. -]{0,40}\\}"
              + "|</?\\p{L}[^<>\\n]{0,40}>"
              + "|#(?:if|elseif|set|foreach|include|parse|define|evaluate|macro)\\s?\\("
              + "|#(?:else|end|vary)\\b"
              + "|_{3,}|\\?{3,}|%[A-Z_]{2,40}%",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:X{3,}|x{4,}|TODO|FIXME|TBC|TBD|T\\.B\\.[CD]\\.)(?![\\p{L}\\p{N}])");

  /** Without one of them, none of the signs above can stand there. */
  private static final String SIGNS = "{$<#_?%";

  private static final Pattern LATIN = Pattern.compile("[Ll](?:orem|OREM)\\s+[Ii](?:psum|PSUM)");
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\n]{1,60})\\]");
  private static final Pattern CAPITALS = Pattern.compile(".*(?:\\p{Lu}{3}|XX).*");

  private final Set<String> blanks;
  private final Set<String> known;

  /**
   * @param blanks words in square brackets that somebody was to replace
   * @param known words of the statement, whose acronyms may explain a quotation
   */
  PlaceholderRule(Set<String> blanks, Set<String> known) {
    this.blanks = blanks;
    this.known = known;
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    if (prose.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0)) {
      all(CERTAIN.matcher(prose), piece, flaws);
    }
    all(LETTERS.matcher(prose), piece, flaws);
    all(LATIN.matcher(prose), piece, flaws);
    Matcher brackets = BRACKETS.matcher(prose);
    while (brackets.find()) {
      if (isBlank(brackets.group(1))) {
        flaws.accept(flaw(brackets.group()));
      }
    }
  }

  private static void all(Matcher found, Piece piece, Consumer<Flaw> flaws) {
    while (found.find()) {
      flaws.accept(flaw(piece.text().substring(found.start(), found.end())));
    }
  }

  private boolean isBlank(String inside) {
    String folded = Prose.folded(inside).strip();
    return (inside.equals(inside.toUpperCase(Locale.ROOT))
            && CAPITALS.matcher(inside).matches()
            && !known.contains(inside))
        || blanks.contains(folded)
        || blanks.stream().anyMatch(blank -> folded.startsWith(blank + " "));
  }

  private static Flaw flaw(String excerpt) {
    return new Flaw(
        Flaw.Kind.PLACEHOLDER,
        excerpt,
        "`" + excerpt + "` looks like a placeholder that was never filled in",
        "Write what belongs there, or delete it.");
  }
}
