package org.openappeal.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * Reads a text before Velocity does: tells directives and references from hashtags and prices. What
 * it does not find is text, whatever Velocity would make of it. To be used once.
 */
final class Scan {
  private final Source source;
  private final String text;
  private final References references;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Problem> problems;

  private Scan(Source source, List<Problem> problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.references = new References(source, problems);
  }

  /**
   * What is more than text, in order.
   *
   * @param problems gets what is wrong
   */
  static List<Piece> of(Source source, List<Problem> problems) {
    Scan scan = new Scan(source, problems);
    scan.read();
    return scan.pieces;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      at =
          switch (text.charAt(at)) {
            case '\\' -> backslashes(at);
            case '$' -> add(references.at(at), at + 1);
            case '#' -> hash(at);
            default -> at + 1;
          };
    }
  }

  private int add(@Nullable Piece piece, int otherwise) {
    if (piece == null) {
      return otherwise;
    }
    pieces.add(piece);
    return piece.to();
  }

  /** Before a mark, each two stand for one, and one more takes the meaning of the mark. */
  private int backslashes(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\\') {
      at++;
    }
    if (at == text.length() || "#$".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int count = at - from;
    if (source.kind() != OutputKind.MARKDOWN) {
      // CommonMark takes its backslashes away itself, and then knows that no heading begins here.
      pieces.add(Piece.of(Piece.Kind.BACKSLASH, from, from + count - count / 2));
    }
    return count % 2 == 0 ? at : at + 1;
  }

  private int hash(int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == '#') {
      next++;
    }
    if (next > at + 1 || next == text.length()) {
      return next;
    }
    if (text.charAt(next) == '*') {
      return comment(at);
    }
    boolean braced = text.charAt(next) == '{';
    int start = braced ? next + 1 : next;
    int end = Brackets.nameEnd(text, start);
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean open = braced && (end >= text.length() || text.charAt(end) != '}');
    if (end == start || goesOn || open) {
      return next;
    }
    return word(at, text.substring(start, end), braced ? end + 1 : end);
  }

  private int comment(int at) {
    int end = text.indexOf("*#", at + 2);
    if (end < 0) {
      problems.add(
          source.quoting(
              at,
              "the comment `#*` is never closed",
              "Write `*#` where it is over, or `\\#*` for the marks themselves."));
      return at + 2;
    }
    pieces.add(Piece.of(Piece.Kind.COMMENT, at, end + 2));
    return end + 2;
  }

  private int word(int at, String word, int after) {
    DirectiveName name = DirectiveName.of(word);
    if (name == null) {
      return unknown(at, word, after);
    }
    if (name == DirectiveName.ELSE && isElseIf(after)) {
      problems.add(source.quoting(at, "`#else if` is written as one word", "Write `#elseif(…)`."));
      int end = Brackets.close(text, text.indexOf('(', after));
      return end < 0 ? after : add(Piece.broken(DirectiveName.ELSEIF, at, end), end);
    }
    if (!name.hasBrackets()) {
      return add(Piece.of(name, at, after, after), after);
    }
    int bracket = Brackets.skipSpaces(text, after);
    if (bracket == text.length() || text.charAt(bracket) != '(') {
      problems.add(
          source.quoting(
              at,
              "`" + name + "` has nothing in brackets",
              "Write it as `" + name.example() + "`, or `\\" + name + "` for the word itself."));
      return add(Piece.broken(name, at, after), after);
    }
    return directive(name, at, bracket);
  }

  private boolean isElseIf(int after) {
    int at = Brackets.skipSpaces(text, after);
    return at > after
        && text.startsWith("if", at)
        && text.startsWith("(", Brackets.skipSpaces(text, at + 2));
  }

  private int directive(DirectiveName name, int at, int bracket) {
    int end = Brackets.close(text, bracket);
    if (end < 0) {
      problems.add(
          source.quoting(
              at,
              "the bracket or the quotation mark of `" + name + "(` is never closed",
              "Write it as `" + name.example() + "`."));
      int line = text.indexOf('\n', bracket);
      end = line < 0 ? text.length() : line;
      return add(Piece.broken(name, at, end), end);
    }
    Piece piece = Piece.of(name, at, end, bracket);
    List<Problem> wrong = Arguments.problems(source, piece);
    problems.addAll(wrong);
    return add(wrong.isEmpty() ? piece : Piece.broken(name, at, end), end);
  }

  /** A hashtag, unless it is followed by brackets and looks like a directive. */
  private int unknown(int at, String word, int after) {
    int bracket = Brackets.skipSpaces(text, after);
    if (bracket == text.length() || text.charAt(bracket) != '(') {
      return after;
    }
    if (DirectiveName.FORBIDDEN.contains(word)) {
      problems.add(
          source.quoting(
              at,
              "`#" + word + "` is not allowed in a template",
              "Leave it out, or write `\\#" + word + "` for the word itself."));
      DirectiveName like =
          DirectiveName.FORBIDDEN_BLOCKS.contains(word) ? DirectiveName.IF : DirectiveName.INCLUDE;
      int close = Brackets.close(text, bracket);
      return close < 0 ? after : add(Piece.broken(like, at, close), close);
    }
    DirectiveName meant = Misspelling.of(word);
    if (meant == null) {
      return after;
    }
    problems.add(
        source.quoting(
            at,
            "there is no `#" + word + "`",
            meant.toString(),
            "Write `" + meant + "`, or `\\#" + word + "` for the word itself."));
    int end = Brackets.close(text, bracket);
    return end < 0 ? after : add(Piece.broken(meant, at, end), end);
  }
}
