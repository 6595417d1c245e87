package org.openappeal.template;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * The text of a template or of a partial, and where it stands. Immutable.
 *
 * <p>A place in it is an offset, counted from 0: Velocity is given every text as one line, so that
 * its column is that offset and 1.
 */
final class Source {
  private static final int SHOWN = 30;
  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>?");
  private static final Pattern MARKS = Pattern.compile("[!{}]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String file;
  private final Location start;
  private final String text;
  private final OutputKind kind;
  private final int[] lines;

  /**
   * @param start where the first character of {@code text} stands in the file
   */
  Source(Location start, String text, OutputKind kind) {
    this.file = start.file();
    this.start = start;
    this.text = text;
    this.kind = kind;
    this.lines = lines(text);
  }

  private static int[] lines(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  OutputKind kind() {
    return kind;
  }

  int line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return start.line() + (found < 0 ? -found - 2 : found);
  }

  Location at(int offset) {
    int within = line(offset) - start.line();
    int column = offset - lines[within] + (within == 0 ? start.column() : 1);
    return new Location(file, line(offset), column);
  }

  Problem error(int offset, String message, String remedy) {
    return Problem.error(at(offset), message, remedy);
  }

  /** As {@link #error}, with the text that stands there. */
  Problem quoting(int offset, String message, String remedy) {
    return quoting(offset, message, "", remedy);
  }

  /** As {@link #error}, with the text that stands there, and what was perhaps meant by it. */
  Problem quoting(int offset, String message, String meant, String remedy) {
    String there = snippet(offset);
    boolean said = message.contains("`" + MARKS.matcher(there).replaceAll("") + "`");
    String quoted = there.isEmpty() || said ? "" : ", in “" + there + "”";
    String perhaps = meant.isEmpty() ? "" : "; did you mean `" + meant + "`?";
    return error(offset, message + quoted + perhaps, remedy);
  }

  /** The names from the dollar sign to the one at {@code offset}: {@code target.name}. */
  String path(int offset, String name) {
    int dollar = text.lastIndexOf('$', offset);
    String before = dollar < 0 ? "" : text.substring(dollar + 1, Math.max(offset, dollar + 1));
    String path = MARKS.matcher(before).replaceAll("");
    return path.matches("[\\w.()\\[\\]'\"]*") ? path + name : name;
  }

  /** The words around an offset: of its line, or in Word and HTML of its run of text. */
  String snippet(int offset) {
    boolean words = kind == OutputKind.MARKDOWN || kind == OutputKind.LINE;
    String around = words ? around(offset, "\n", "\n") : paragraph(offset);
    return SPACE.matcher(around).replaceAll(" ").strip();
  }

  private String around(int offset, String before, String after) {
    int from = text.lastIndexOf(before, Math.max(0, offset - 1));
    from = from < 0 ? 0 : from + before.length();
    int to = text.indexOf(after, offset);
    to = to < 0 ? text.length() : to;
    int first = wordStart(Math.max(from, offset - SHOWN), from, offset);
    int last = wordEnd(Math.min(to, offset + 2 * SHOWN), offset, to);
    return (first > from ? "…" : "") + text.substring(first, last) + (last < to ? "…" : "");
  }

  private int wordStart(int wanted, int least, int most) {
    int at = wanted;
    while (at > least && at < most && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private int wordEnd(int wanted, int least, int most) {
    int at = wanted;
    while (at < most && at > least && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at == least ? wanted : at;
  }

  private String paragraph(int offset) {
    int from = Math.max(text.lastIndexOf("<w:p>", offset), text.lastIndexOf("<w:p ", offset));
    int to = text.indexOf("</w:p>", offset);
    String whole = from < 0 || to < 0 ? around(offset, "\n", "\n") : text.substring(from, to);
    String plain = MARKUP.matcher(whole).replaceAll("");
    return plain.length() <= 3 * SHOWN ? plain : plain.substring(0, 3 * SHOWN) + "…";
  }
}
