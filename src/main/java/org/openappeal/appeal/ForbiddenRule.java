package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that no appeal may hold, whatever their case and diacritics; whole words only. */
final class ForbiddenRule implements Rule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final List<List<String>> forbidden;
  private final List<String> written;

  /**
   * @param words as the campaign writes them; each may be several words
   */
  ForbiddenRule(List<String> words) {
    this.written = List.copyOf(words);
    this.forbidden =
        words.stream().map(word -> tokens(word).stream().map(Token::folded).toList()).toList();
  }

  private record Token(String folded, int start, int end) {}

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    if (forbidden.isEmpty()) {
      return;
    }
    // Not the prose: an address may give away what must not be mentioned as well.
    List<Token> tokens = tokens(piece.text());
    for (int i = 0; i < forbidden.size(); i++) {
      List<String> words = forbidden.get(i);
      for (int at = 0; !words.isEmpty() && at + words.size() <= tokens.size(); at++) {
        if (stands(words, tokens, at)) {
          Token last = tokens.get(at + words.size() - 1);
          flaws.accept(
              flaw(piece.text().substring(tokens.get(at).start(), last.end()), written.get(i)));
        }
      }
    }
  }

  private static boolean stands(List<String> words, List<Token> tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits; hyphens and apostrophes part words, so that “X's” holds “X”. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      tokens.add(new Token(Prose.folded(word.group()), word.start(), word.end()));
    }
    return tokens;
  }

  private static Flaw flaw(String excerpt, String word) {
    return new Flaw(
        Flaw.Kind.FORBIDDEN,
        excerpt,
        "`" + excerpt + "` must not be mentioned",
        "Take it out; `do-not-mention:` in campaign.yaml lists `" + word + "`.");
  }
}
