package org.openappeal.trace;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A paragraph or list item as it is read.
 *
 * @param marker its number or bullet; empty outside lists
 */
record Part(String marker, String text) {

  static List<Part> of(Node body) {
    Visitor visitor = new Visitor();
    body.accept(visitor);
    return List.copyOf(visitor.parts);
  }

  boolean isItem() {
    return !marker.isEmpty();
  }

  private static final class Visitor extends AbstractVisitor {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    private String marker = "";
    private int number;

    private void add(String text) {
      String words = text.strip();
      if (!words.isEmpty()) {
        parts.add(new Part(marker, words));
      }
    }

    private void block(Node block) {
      inline.setLength(0);
      visitChildren(block);
      add(inline.toString());
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      block(heading);
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      list(list, start == null ? 1 : start);
    }

    @Override
    public void visit(BulletList list) {
      list(list, -1);
    }

    private void list(Node list, int first) {
      int outer = number;
      String before = marker;
      number = first;
      visitChildren(list);
      number = outer;
      marker = before;
    }

    @Override
    public void visit(ListItem item) {
      marker = number < 0 ? "-" : number++ + ".";
      visitChildren(item);
    }

    @Override
    public void visit(HtmlBlock html) {
      add(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      add(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      add(block.getLiteral());
    }

    @Override
    public void visit(Text text) {
      inline.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      inline.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      inline.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      inline.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      inline.append(' ');
    }
  }
}
