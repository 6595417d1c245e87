package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of Markdown without its marks. */
final class MarkdownText extends AbstractVisitor {
  private static final int MANY = 1000;
  private static final int LONGEST_TAG = 1000;
  private static final Pattern EDGES = Pattern.compile("^\\|\\s*|\\s*\\|$");
  private static final Pattern BARS = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,30}]:");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,30}]:?");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));

  private MarkdownText() {}

  static List<String> lines(Node block) {
    MarkdownText text = new MarkdownText();
    text.visitChildren(block);
    return text.lines.stream().map(StringBuilder::toString).toList();
  }

  /**
   * Many brackets that open a tag and never close one would each be followed to the end of the
   * text.
   */
  static String tame(String text) {
    if (text.chars().filter(c -> c == '<').count() < MANY) {
      return text;
    }
    StringBuilder tamed = new StringBuilder();
    int close = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '<') {
        while (close < text.length() && (close < i || text.charAt(close) != '>')) {
          close++;
        }
        tamed.append(close == text.length() || close - i > LONGEST_TAG ? "\\" : "");
      }
      tamed.append(text.charAt(i));
    }
    return tamed.toString();
  }

  static boolean isNote(String firstLine) {
    return NOTE.matcher(firstLine).lookingAt();
  }

  static String withoutNoteMarks(String line) {
    return line.indexOf("[^") < 0 ? line : NOTE_MARK.matcher(line).replaceAll("").strip();
  }

  /** The cells of {@code | a | b |}. */
  static List<String> cells(String line) {
    String inner = EDGES.matcher(line).replaceAll("");
    return Arrays.stream(BARS.split(inner, -1)).map(String::strip).toList();
  }

  /** The marker of the item at {@code place}, from 0, as it is counted: {@code -} or {@code 3.} */
  static String marker(ListItem item, int place) {
    if (item.getParent() instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      return (first == null ? 1 : first)
          + place
          + (list.getMarkerDelimiter().equals(")") ? ")" : ".");
    }
    String marker = item.getParent() instanceof BulletList list ? list.getMarker() : null;
    return marker == null ? "-" : marker;
  }

  @Override
  public void visit(Text text) {
    append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    append(code.getLiteral());
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(HtmlInline html) {
    if (BREAK.matcher(html.getLiteral()).matches()) {
      append(" ");
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    lines.add(new StringBuilder());
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    lines.add(new StringBuilder());
  }

  private void append(String literal) {
    lines.get(lines.size() - 1).append(literal);
  }
}
