package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Velocity reference or directive in a text. What else holds {@code $} or {@code #} – prices,
 * hashtags, numbers – is text, and so is what stands behind a backslash.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param role what it does
 * @param word the directive; empty for a reference
 * @param source with plain quotation marks and without entities, as Velocity reads it
 * @param fault why it cannot be used; empty if it can
 */
record Expression(int start, int end, Code.Role role, String word, String source, String fault) {
  /** What no expression reaches over, such as a picture. */
  static final char PARTING = '\uFFFF';

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern PATH =
      Pattern.compile("\\$!?\\{?([A-Za-z][A-Za-z0-9_]*+(?:\\.[A-Za-z][A-Za-z0-9_]*+(?!\\())*)");

  private static final int LONGEST = 2_000;
  private static final Pattern NAME = Pattern.compile("\\$!?(?:\\{!?)?[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern DIRECTIVE = Pattern.compile("#(?:\\{([a-z]+)\\}|([a-z]+))");
  private static final Map<String, Code.Role> ROLES =
      Map.of(
          "if", Code.Role.OPEN,
          "foreach", Code.Role.OPEN,
          "vary", Code.Role.OPEN,
          "elseif", Code.Role.MIDDLE,
          "else", Code.Role.MIDDLE,
          "or", Code.Role.MIDDLE,
          "end", Code.Role.CLOSE,
          "set", Code.Role.SINGLE,
          "break", Code.Role.SINGLE);
  private static final Set<String> ALONE = Set.of("vary", "or", "else", "end", "break");
  private static final Set<String> REFUSED =
      Set.of("include", "parse", "evaluate", "macro", "define");
  private static final String ESCAPE = "\\";
  private static final String DOUBLE = "\"“”„‟«»″";

  /** All of them, in the order of the text. */
  static List<Expression> find(String text) {
    List<Expression> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      Expression expression = null;
      if (c == '\\') {
        expression = escape(text, at);
      } else if (c == '$') {
        expression = reference(text, at);
      } else if (c == '#') {
        expression = directive(text, at);
      }
      if (expression != null) {
        found.add(expression);
      }
      at = expression == null ? at + 1 : expression.end;
      // What a backslash stands before is text.
      at += expression != null && expression.isEscape() ? 1 : 0;
    }
    return found;
  }

  /** A backslash before what would be an expression; it is not printed. */
  private static @Nullable Expression escape(String text, int at) {
    boolean before =
        at + 1 < text.length()
            && (text.charAt(at + 1) == '$'
                ? reference(text, at + 1) != null
                : text.charAt(at + 1) == '#' && directive(text, at + 1) != null);
    return before ? new Expression(at, at + 1, Code.Role.SINGLE, ESCAPE, "", "") : null;
  }

  boolean isEscape() {
    return word.equals(ESCAPE);
  }

  static boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  private static @Nullable Expression reference(String text, int start) {
    Matcher name = NAME.matcher(text).region(start, text.length());
    if (!name.lookingAt()) {
      return null;
    }
    int end = name.end();
    if (name.group().indexOf('{') > 0) {
      end = closing(text, text.indexOf('{', start), '{', '}');
      if (end < 0) {
        return broken(text, start, name.end(), "the brace of `" + name.group() + "` is not closed");
      }
    } else {
      end = path(text, end);
    }
    return of(text, start, end, Code.Role.VALUE, "");
  }

  /** Names behind dots, calls and indexes. */
  private static int path(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      int next = end;
      if (c == '.' && end + 1 < text.length() && isLetter(text.charAt(end + 1))) {
        next = end + 1;
        while (next < text.length() && isNamePart(text.charAt(next))) {
          next++;
        }
        if (next < text.length() && text.charAt(next) == '(') {
          int closed = closing(text, next, '(', ')');
          next = closed < 0 ? next : closed;
        }
      } else if (c == '[') {
        next = Math.max(end, closing(text, end, '[', ']'));
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  private static @Nullable Expression directive(String text, int start) {
    Matcher directive = DIRECTIVE.matcher(text).region(start, text.length());
    if (!directive.lookingAt()) {
      return null;
    }
    boolean braced = directive.group(1) != null;
    String word = braced ? directive.group(1) : directive.group(2);
    int end = directive.end();
    boolean goesOn = end < text.length() && isNamePart(text.charAt(end));
    if (goesOn && !braced) {
      return null;
    }
    Code.Role role = ROLES.get(word);
    if (role != null && ALONE.contains(word)) {
      return of(text, start, end, role, word);
    }
    int open = end;
    while (open < text.length() && isBlank(text.charAt(open))) {
      open++;
    }
    if (open == text.length() || text.charAt(open) != '(') {
      return null;
    }
    if (REFUSED.contains(word)) {
      return broken(text, start, open, "`#" + word + "` is not for letters");
    }
    if (role == null) {
      return null;
    }
    int closed = closing(text, open, '(', ')');
    return closed < 0
        ? broken(text, start, open, "the parenthesis of `#" + word + "` is not closed")
        : of(text, start, closed, role, word);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /** Behind the bracket that closes the one at {@code from}; -1 if none does. */
  private static int closing(String text, int from, char open, char close) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length() && i < from + LONGEST; i++) {
      char c = plain(text.charAt(i));
      if (c == PARTING) {
        return -1;
      } else if (quote != 0) {
        quote = c == quote && !isApostrophe(text, i, quote) ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** In “it’s” the mark ends nothing. */
  private static boolean isApostrophe(String text, int at, char quote) {
    return quote == '\''
        && text.charAt(at) == '’'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static char plain(char c) {
    if (DOUBLE.indexOf(c) >= 0) {
      return '"';
    }
    return c == '‘' || c == '’' || c == '‚' ? '\'' : c;
  }

  private static Expression broken(String text, int start, int end, String fault) {
    return new Expression(start, end, Code.Role.SINGLE, "", text.substring(start, end), fault);
  }

  private static Expression of(String text, int start, int end, Code.Role role, String word) {
    String source = normal(text.substring(start, end));
    return new Expression(start, end, role, word, source, "");
  }

  /** What Word makes of typed characters is undone, outside of quoted text that needs it. */
  private static String normal(String source) {
    StringBuilder out = new StringBuilder(source.length());
    String decoded =
        source.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("…", "..");
    char quote = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      char plain = plain(c);
      if (quote == 0) {
        quote = plain == '"' || plain == '\'' ? plain : 0;
        out.append(isBlank(c) ? ' ' : plain == '–' || plain == '−' ? '-' : plain);
      } else if (plain == quote && !isApostrophe(decoded, i, quote)) {
        quote = 0;
        out.append(plain);
      } else {
        out.append(c == '\n' || c == '\t' ? ' ' : c);
      }
    }
    return out.toString();
  }

  /** The paths of the references that a directive looks at, each once. */
  List<String> asked() {
    String looked = TEXT.matcher(source).replaceAll("");
    int behind = looked.indexOf(word.equals("set") ? "=" : " in ");
    boolean names = word.equals("set") || word.equals("foreach");
    return PATH.matcher(names ? looked.substring(behind + 1) : looked)
        .results()
        .map(path -> path.group(1))
        .distinct()
        .toList();
  }

  /** The path of a reference, without dollar sign and braces. */
  String name() {
    return role == Code.Role.VALUE ? source.replaceAll("[${}!]|\\|.*", "") : "";
  }
}
