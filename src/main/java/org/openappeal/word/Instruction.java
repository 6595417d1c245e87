package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code of a field, cut into words (ECMA-376 part 1, §17.16.1 to §17.16.4). */
final class Instruction {
  /** Stands for a field inside. */
  static final char NESTED = '\uFFFC';

  private static final String OPENING = "\"“”„";
  private static final String CLOSING = "\"“”";
  private static final String OPERATORS = "=<>";
  private static final Set<String> COMPARING = Set.of("IF", "NEXTIF", "SKIPIF");

  /** What a stretch of the code comes from; a change of paragraph comes from nothing. */
  record Segment(int start, int end, Field.@Nullable Item item) {}

  /**
   * A word.
   *
   * @param text without quotation marks
   * @param start where its text begins in the code
   * @param end where its text ends
   * @param isSwitch whether it is a backslash with a letter
   */
  record Word(String text, int start, int end, boolean isSwitch) {}

  private final StringBuilder code = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  Instruction(Field field) {
    Element paragraph = null;
    for (Field.Item item : field.code) {
      Element at = item instanceof Field.Item.Run run ? run.element() : beginOf(item);
      Element here = at.around("w:p");
      if (paragraph != null && here != paragraph) {
        add("\n", null);
      }
      paragraph = here;
      add(item instanceof Field.Item.Run run ? text(run.element()) : "" + NESTED, item);
    }
    int next = 0;
    while (next < code.length()) {
      next = word(next);
    }
  }

  private static Element beginOf(Field.Item item) {
    return ((Field.Item.Nested) item).field().begin;
  }

  private void add(String text, Field.@Nullable Item item) {
    segments.add(new Segment(code.length(), code.length() + text.length(), item));
    code.append(text);
  }

  /** The characters of a run of code, each child of the run in its turn. */
  private static String text(Element run) {
    StringBuilder text = new StringBuilder();
    for (Element child : run.elements()) {
      text.append(text(child, true));
    }
    return text.toString();
  }

  /** The characters that one child of a run stands for. */
  static String text(Element child, boolean code) {
    return switch (child.name) {
      case "w:instrText", "w:t" -> child.text();
      case "w:tab" -> "\t";
      case "w:br", "w:cr" -> "\n";
      case "w:noBreakHyphen" -> code ? "-" : "\u2011";
      default -> "";
    };
  }

  private int word(int from) {
    char c = code.charAt(from);
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return from + 1;
    }
    if (OPENING.indexOf(c) >= 0) {
      return quoted(from + 1);
    }
    boolean isSwitch = c == '\\' && from + 1 < code.length() && code.charAt(from + 1) != '\\';
    boolean compares = words.size() < 4 && !words.isEmpty() && COMPARING.contains(kind());
    boolean operator = compares && OPERATORS.indexOf(c) >= 0;
    int end = from + 1;
    while (end < code.length()
        && !Character.isWhitespace(code.charAt(end))
        && !(isSwitch && end - from >= 2)
        && !(compares && OPENING.indexOf(code.charAt(end)) >= 0)
        && !(compares && operator != (OPERATORS.indexOf(code.charAt(end)) >= 0))) {
      end++;
    }
    words.add(new Word(code.substring(from, end), from, end, isSwitch));
    return end;
  }

  private int quoted(int from) {
    StringBuilder text = new StringBuilder();
    int end = from;
    while (end < code.length() && CLOSING.indexOf(code.charAt(end)) < 0) {
      boolean escape = code.charAt(end) == '\\' && end + 1 < code.length();
      boolean escaped = escape && "\"\\“”".indexOf(code.charAt(end + 1)) >= 0;
      end += escaped ? 1 : 0;
      text.append(code.charAt(end++));
    }
    words.add(new Word(text.toString(), from, end, false));
    return end + 1;
  }

  /** What the field is, in capitals; empty for none. */
  String kind() {
    if (words.isEmpty()) {
      return "";
    }
    String first = words.get(0).text();
    return first.startsWith("=") ? "=" : first.toUpperCase(Locale.ROOT);
  }

  List<Word> words() {
    return words;
  }

  List<Segment> segments() {
    return segments;
  }

  String code() {
    return code.toString();
  }

  /** The words behind the kind and before the first switch. */
  List<Word> arguments() {
    List<Word> arguments = new ArrayList<>();
    for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
      if (word.isSwitch()) {
        break;
      }
      arguments.add(word);
    }
    return arguments;
  }

  /** What stands behind a switch; null where the switch is not there, empty for nothing. */
  @Nullable Word after(String name) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isSwitch() && words.get(i).text().equalsIgnoreCase(name)) {
        boolean has = i + 1 < words.size() && !words.get(i + 1).isSwitch();
        int end = words.get(i).end();
        return has ? words.get(i + 1) : new Word("", end, end, false);
      }
    }
    return null;
  }

  /** As it is shown to a person: on one line, fields inside as braces. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.item() instanceof Field.Item.Nested nested) {
        shown.append("{ ").append(new Instruction(nested.field())).append(" }");
      } else {
        shown.append(code, segment.start(), segment.end());
      }
    }
    return shown.toString().replaceAll("\\s+", " ").strip();
  }
}
