package org.openappeal.email;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.openappeal.appeal.BlockReader;

/** A CommonMark document as a person types it into a plain email: wrapped, lists numbered. */
final class PlainText extends BlockReader {
  private static final int WIDTH = 72;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> indents = new ArrayDeque<>();
  private String marker = "";
  private int number;
  private boolean ordered;

  static String of(Node document) {
    PlainText writer = new PlainText();
    document.accept(writer);
    return writer.out.toString().strip() + "\n";
  }

  @Override
  protected void block(Node block, String words) {
    String indent = String.join("", indents);
    String lead = indent.substring(0, Math.max(0, indent.length() - marker.length())) + marker;
    marker = "";
    for (String line : words.split("\n", -1)) {
      wrap(line.strip(), lead, indent);
      lead = indent;
    }
    out.append('\n');
  }

  /** Parted at blanks alone: a no-break space keeps its words together. */
  private void wrap(String line, String lead, String indent) {
    int start = out.length();
    out.append(lead);
    boolean empty = true;
    int from = 0;
    while (from <= line.length()) {
      int to = line.indexOf(' ', from);
      to = to < 0 ? line.length() : to;
      if (to > from) {
        if (!empty && out.length() - start + 1 + to - from > WIDTH) {
          endLine(start);
          start = out.length();
          out.append(indent);
          empty = true;
        }
        out.append(empty ? "" : " ").append(line, from, to);
        empty = false;
      }
      from = to + 1;
    }
    endLine(start);
  }

  private void endLine(int start) {
    int end = out.length();
    while (end > start && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }

  @Override
  public void visit(OrderedList list) {
    list(list, true, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
  }

  @Override
  public void visit(BulletList list) {
    list(list, false, 0);
  }

  private void list(Node list, boolean numbered, int start) {
    boolean outerOrdered = ordered;
    int outerNumber = number;
    ordered = numbered;
    number = start;
    visitChildren(list);
    ordered = outerOrdered;
    number = outerNumber;
  }

  @Override
  public void visit(ListItem item) {
    marker = ordered ? number++ + ". " : "- ";
    indents.addLast(" ".repeat(marker.length()));
    visitChildren(item);
    indents.removeLast();
  }

  @Override
  public void visit(BlockQuote quote) {
    indents.addLast("> ");
    visitChildren(quote);
    indents.removeLast();
  }

  @Override
  public void visit(Link link) {
    int from = inline.length();
    visitChildren(link);
    if (!inline.substring(from).equals(link.getDestination())) {
      inline.append(" <").append(link.getDestination()).append('>');
    }
  }
}
