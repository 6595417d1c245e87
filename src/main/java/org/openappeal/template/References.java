package org.openappeal.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Finds references in a text: {@code $name}, {@code $!name}, {@code ${name.of}}. */
final class References {
  private final Source source;
  private final String text;
  private final List<Problem> problems;

  References(Source source, List<Problem> problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  /** The reference that begins with the dollar sign at {@code from}; null if that is a price. */
  @Nullable Piece at(int from) {
    int at = from + 1;
    if (at < text.length() && text.charAt(at) == '!') {
      at++;
    }
    boolean formal = at < text.length() && text.charAt(at) == '{';
    int name = formal ? at + 1 : at;
    if (!Brackets.isNameStart(text, name)) {
      return null;
    }
    int end = chain(name);
    if (formal) {
      end = end < text.length() && text.charAt(end) == '|' ? Brackets.close(text, at) - 1 : end;
      if (end < 0 || end >= text.length() || text.charAt(end) != '}') {
        return unclosed(from, name);
      }
      end++;
    }
    String written = text.substring(from, end);
    if (written.length() > Limits.ARGUMENTS || Brackets.depth(written) > Limits.BRACKETS) {
      problems.add(
          source.quoting(from, "the reference is too long", "Write several shorter ones."));
      return null;
    }
    return Piece.of(Piece.Kind.REFERENCE, from, end);
  }

  private @Nullable Piece unclosed(int from, int name) {
    String word = text.substring(name, Math.max(chain(name), name));
    String open = text.substring(from, name);
    problems.add(
        source.quoting(
            from,
            "`" + open + word + "` has no closing brace",
            "Write `" + open + word + "}`, or `\\" + open + "` for the marks themselves."));
    return null;
  }

  private int chain(int name) {
    int at = Brackets.nameEnd(text, name);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '.' && Brackets.isNameStart(text, at + 1)) {
        at = Brackets.nameEnd(text, at + 1);
        at = at < text.length() && text.charAt(at) == '(' ? call(name, at) : at;
      } else if (c == '[' && isIndex(at + 1) && Brackets.close(text, at) > 0) {
        at = Brackets.close(text, at);
      } else {
        return at;
      }
    }
    return at;
  }

  /** Prose may go on with a bracket right behind a name, but Velocity reads that as a question. */
  private int call(int name, int bracket) {
    int end = Brackets.close(text, bracket);
    if (end < 0) {
      String path = text.substring(name, bracket);
      problems.add(
          source.quoting(
              bracket,
              "the bracket behind `$" + path + "` is never closed",
              "If it is no part of the reference, write `${" + path + "}(`."));
      return bracket;
    }
    return end;
  }

  private boolean isIndex(int at) {
    return at < text.length() && ("$'\"-".indexOf(text.charAt(at)) >= 0 || isDigit(at));
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
