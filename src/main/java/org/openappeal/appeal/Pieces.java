package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Cuts the body of an appeal into its pieces. */
final class Pieces extends BlockReader {
  private final List<Piece> pieces = new ArrayList<>();
  private int lists;

  private Pieces() {}

  static List<Piece> of(Node body) {
    Pieces visitor = new Pieces();
    body.accept(visitor);
    return visitor.pieces;
  }

  @Override
  protected void block(Node block, String words) {
    Piece.Part part = lists > 0 ? Piece.Part.ITEM : Piece.Part.PARAGRAPH;
    pieces.add(new Piece(part, words.strip(), items(words, block.getNext())));
  }

  private static List<String> items(String text, Node next) {
    boolean introduces = text.stripTrailing().endsWith(":");
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
}
