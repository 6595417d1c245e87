package org.openappeal.recipient;

/**
 * How test files write what an editor hides: {@code \}{@code u00e9} and {@code \U0001f4e7} are
 * characters, {@code \\} is a backslash, {@code \n} a line break, <code>\{x*5}</code> is {@code
 * xxxxx}.
 */
final class TestText {
  private TestText() {}

  static String read(String written) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (c != '\\') {
        text.append(c);
        i++;
        continue;
      }
      switch (written.charAt(i + 1)) {
        case 'u' -> i = character(written, i + 2, 4, text);
        case 'U' -> i = character(written, i + 2, 8, text);
        case '{' -> i = repeated(written, i + 2, text);
        case 'n' -> {
          text.append('\n');
          i += 2;
        }
        case '\\' -> {
          text.append('\\');
          i += 2;
        }
        default -> throw new IllegalArgumentException(written);
      }
    }
    return text.toString();
  }

  private static int character(String written, int from, int digits, StringBuilder text) {
    text.appendCodePoint(Integer.parseInt(written.substring(from, from + digits), 16));
    return from + digits;
  }

  private static int repeated(String written, int from, StringBuilder text) {
    int end = from;
    for (int depth = 1; depth > 0; end++) {
      if (written.startsWith("\\{", end)) {
        depth++;
      } else if (written.charAt(end) == '}') {
        depth--;
      }
    }
    String inside = written.substring(from, end - 1);
    int star = inside.lastIndexOf('*');
    int times = Integer.parseInt(inside.substring(star + 1));
    text.append(read(inside.substring(0, star)).repeat(times));
    return end;
  }
}
