package org.openappeal.appeal;

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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Cuts the body of an appeal into its pieces. */
final class Pieces extends AbstractVisitor {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private int lists;

  private Pieces() {}

  static List<Piece> of(Node body) {
    Pieces visitor = new Pieces();
    body.accept(visitor);
    return visitor.pieces;
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  private void block(Node block) {
    inline.setLength(0);
    visitChildren(block);
    add(inline.toString(), items(inline, block.getNext()));
  }

  private void add(String text, List<String> items) {
    pieces.add(new Piece(lists > 0 ? Piece.Part.ITEM : Piece.Part.PARAGRAPH, text.strip(), items));
  }

  private static List<String> items(StringBuilder text, Node next) {
    boolean introduces = text.toString().stripTrailing().endsWith(":");
    List<String> items = new ArrayList<>();
    if (introduces && next instanceof ListBlock list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          StringBuilder whole = new StringBuilder();
          of(item).forEach(piece -> whole.append(piece.text()).append(' '));
          items.add(whole.toString().strip());
        }
      }
    }
    return items;
  }

  @Override
  public void visit(OrderedList list) {
    list(list);
  }

  @Override
  public void visit(BulletList list) {
    list(list);
  }

  private void list(ListBlock list) {
    lists++;
    visitChildren(list);
    lists--;
  }

  @Override
  public void visit(HtmlBlock html) {
    add(html.getLiteral(), List.of());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    add(block.getLiteral(), List.of());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    add(block.getLiteral(), List.of());
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
    inline.append('\n');
  }
}
