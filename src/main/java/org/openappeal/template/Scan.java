package org.openappeal.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;

/**
 * Reads a text before Velocity does: tells directives from hashtags and prices, and finds what is
 * wrong with their order, all of it and in words of our own. To be used once.
 */
final class Scan {
  private static final String TYPOGRAPHIC = "“”„«»‘’‚";

  private final Source source;
  private final String text;
  private final OutputKind kind;
  private final char[] marked;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int line = 1;
  private int lineStart;

  private record Open(DirectiveName name, int line, int column) {}

  private Scan(Source source, String text, OutputKind kind) {
    this.source = source;
    this.text = text;
    this.kind = kind;
    this.marked = text.toCharArray();
  }

  /**
   * The text in which only directives have a {@code #}.
   *
   * @param problems gets what is wrong
   */
  static String of(Source source, String text, OutputKind kind, List<Problem> problems) {
    Scan scan = new Scan(source, text, kind);
    scan.read();
    problems.addAll(scan.problems);
    return new String(scan.marked);
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        lineStart = at + 1;
      }
      if (c == '\\' && at + 1 < text.length() && "#$".indexOf(text.charAt(at + 1)) >= 0) {
        // CommonMark takes the backslash away itself, and then knows that no heading begins here.
        marked[at] = kind == OutputKind.MARKDOWN ? '\\' : Marks.NOTHING;
        marked[at + 1] = text.charAt(at + 1) == '#' ? Marks.HASH : Marks.DOLLAR;
        at += 2;
      } else {
        at = c == '#' ? hash(at) : at + 1;
      }
    }
    for (Open one : open) {
      add(
          one.line(),
          one.column(),
          "`#" + one.name().word() + "` has no `#end`",
          "Write `#end` where it is over.");
    }
  }

  /** Answers where to go on. */
  private int hash(int at) {
    int start = at + 1 < text.length() && text.charAt(at + 1) == '{' ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    boolean braced = start == at + 2;
    if (braced && (end >= text.length() || text.charAt(end) != '}')) {
      return literal(at);
    }
    int after = braced ? end + 1 : end;
    DirectiveName name = DirectiveName.of(word);
    if (name == null) {
      unknown(at, word, after);
      return literal(at);
    }
    if (name.hasBrackets()) {
      int bracket = skipSpaces(after);
      int close = closing(bracket);
      if (close < 0) {
        add(at, "`#" + word + "` has nothing in brackets", "Write it as `" + name.example() + "`.");
        return literal(at);
      }
      arguments(bracket, close);
      after = after == bracket ? close : after;
    }
    order(at, name);
    return after;
  }

  private int literal(int at) {
    marked[at] = Marks.HASH;
    return at + 1;
  }

  private void unknown(int at, String word, int after) {
    boolean called = closing(skipSpaces(after)) >= 0;
    if (called && DirectiveName.FORBIDDEN.contains(word)) {
      add(at, "`#" + word + "` is not allowed here", "Leave it out, or write `\\#" + word + "`.");
    } else if (called || standsAlone(at, after)) {
      String near = Nearest.within(1, word, DirectiveName.words());
      if (!near.isEmpty()) {
        add(
            at,
            "there is no `#" + word + "`",
            "Did you mean `#" + near + "`? Write `\\#" + word + "` for the word itself.");
      }
    }
  }

  private boolean standsAlone(int at, int after) {
    int end = text.indexOf('\n', after);
    String rest = text.substring(after, end < 0 ? text.length() : end);
    return rest.isBlank() && text.substring(lineStart, at).isBlank();
  }

  private void order(int at, DirectiveName name) {
    if (name.isBlock()) {
      open.push(new Open(name, line, at - lineStart + 1));
      return;
    }
    Open inside = open.peek();
    switch (name) {
      case END -> {
        if (inside == null) {
          add(at, "`#end` closes nothing", "Delete it, or write `\\#end` for the word itself.");
        } else {
          open.pop();
        }
      }
      case ELSE, ELSEIF -> belongs(at, name, inside, DirectiveName.IF);
      case OR -> belongs(at, name, inside, DirectiveName.VARY);
      default -> {}
    }
  }

  private void belongs(int at, DirectiveName name, @Nullable Open inside, DirectiveName to) {
    if (inside == null || inside.name() != to) {
      add(
          at,
          "`#" + name.word() + "` stands outside an `#" + to.word() + "`",
          "Put it between `#" + to.word() + "` and its `#end`.");
    }
  }

  private void arguments(int from, int to) {
    for (int at = from; at < to; at++) {
      if (TYPOGRAPHIC.indexOf(text.charAt(at)) >= 0) {
        add(
            at,
            "`" + text.charAt(at) + "` is a typographic quotation mark",
            "Write straight ones in directives: \"…\".");
        return;
      }
    }
  }

  private int skipSpaces(int at) {
    int next = at;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next;
  }

  /** Where the bracket that opens at {@code at} has been closed; -1 if none opens or closes. */
  private int closing(int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return -1;
    }
    int depth = 0;
    char quote = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private void add(int at, String message, String remedy) {
    add(line, at - lineStart + 1, message, remedy);
  }

  private void add(int atLine, int column, String message, String remedy) {
    problems.add(Problem.error(source.at(atLine, column), message, remedy));
  }
}
