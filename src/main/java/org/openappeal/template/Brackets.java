package org.openappeal.template;

/** Finds where a bracket is closed. Stateless. */
final class Brackets {
  private static final int FAR = 10_000;

  private Brackets() {}

  /**
   * The offset behind the bracket that closes the one at {@code from}, past brackets within and
   * whatever stands in straight quotation marks; -1 if none does, or only far away.
   */
  static int close(String text, int from) {
    char open = text.charAt(from);
    char close = open == '(' ? ')' : open == '[' ? ']' : '}';
    int end = Math.min(text.length(), from + FAR);
    int depth = 0;
    char quote = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** How deep brackets stand in each other. */
  static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    return deepest;
  }

  /** The first offset from {@code from} on where no space and no tab stands. */
  static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  static boolean isNameStart(String text, int at) {
    return at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) == '_');
  }

  /**
   * The offset behind the name that begins at {@code from}: ASCII letters, digits and {@code _}.
   */
  static int nameEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
