package org.openappeal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been put of a part so far, and what may have to be taken back: lines and paragraphs that
 * stayed empty, tables without a row.
 */
final class Layout {

  private final Deque<List<Piece>> outs = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Container> containers = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Deque<End> ends = new ArrayDeque<>();
  private List<Piece> out = new ArrayList<>();
  private @Nullable RunOf run;

  /** The run that values stand in: what ends it and begins one that runs from right to left. */
  record RunOf(Piece begin, Piece end) implements Step {
    @Override
    public void run(Press press) {
      press.layout.run(this);
    }
  }

  private static final class Paragraph {
    final int start;
    int bidiSlot = -1;
    Piece bidi = Block.NOTHING;
    int lineStart;
    int lines;
    boolean ink;
    boolean lineInk;
    Direction direction = Direction.NONE;

    Paragraph(int start) {
      this.start = start;
    }
  }

  /** What may be the last of a letter: where a section can end in it, or below 0. */
  private static final class End {
    final int at;
    final boolean can;
    int last;

    End(int at, boolean can) {
      this.at = at;
      this.can = can;
    }
  }

  private static final class Container {
    boolean endsInParagraph;
  }

  private static final class Table {
    final int start;
    int rows;

    Table(int start) {
      this.start = start;
    }
  }

  void begin(List<Piece> pieces) {
    out = pieces;
    outs.clear();
    paragraphs.clear();
    containers.clear();
    tables.clear();
    ends.clear();
  }

  /** Keeps a place for the properties of a section in those of a paragraph. */
  void mayEnd() {
    ends.push(new End(slot(Block.NOTHING), true));
  }

  void mayEndHere() {
    ends.element().last = slot(Block.NOTHING);
  }

  void cannotEnd() {
    if (outs.isEmpty()) {
      ends.push(new End(out.size(), false));
    }
  }

  /** Where the section of the letter can end: in its last paragraph, or below 0 for nowhere. */
  int endsAt() {
    return ends.isEmpty() || !ends.element().can ? -1 : ends.element().at;
  }

  /** Where the last paragraph of the letter ends. */
  int lastParagraphEndsAt() {
    return ends.element().last;
  }

  /** Puts what follows into {@code other}, until {@link #back}. */
  void into(List<Piece> other) {
    outs.push(out);
    out = other;
  }

  void back() {
    out = outs.pop();
  }

  void put(Piece piece) {
    out.add(piece);
  }

  /** Puts a value; one that runs from right to left gets a run of its own that says so. */
  void value(String xml, boolean inRun) {
    if (xml.isEmpty()) {
      return;
    }
    Direction direction = Direction.of(xml);
    RunOf apart = direction == Direction.RIGHT_TO_LEFT && inRun ? run : null;
    if (apart != null) {
      out.add(apart.begin());
    }
    out.add(new Piece.Chars(xml));
    if (apart != null) {
      out.add(apart.end());
    }
    if (!xml.isBlank() && inRun) {
      ink(direction);
    }
  }

  /** Something in sight was put. */
  void ink(Direction direction) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.ink = true;
      paragraph.lineInk = true;
      if (paragraph.direction == Direction.NONE) {
        paragraph.direction = direction;
      }
    }
  }

  void paragraphStart() {
    paragraphs.push(new Paragraph(out.size()));
  }

  /** Keeps a place for {@code bidi}, should the paragraph run from right to left. */
  void bidiSlot(Piece bidi, Piece otherwise) {
    Paragraph paragraph = paragraphs.element();
    paragraph.bidi = bidi;
    paragraph.bidiSlot = out.size();
    out.add(otherwise);
  }

  /** Puts what may still be replaced; answers where it is. */
  int slot(Piece piece) {
    out.add(piece);
    return out.size() - 1;
  }

  void replace(int slot, Piece piece) {
    out.set(slot, piece);
  }

  void run(RunOf next) {
    run = next;
  }

  /** Ends a paragraph; one that may go and holds nothing in sight goes. */
  void paragraphEnd(boolean mayGo, boolean rightToLeftByDefault) {
    Paragraph paragraph = paragraphs.pop();
    if (mayGo && !paragraph.ink) {
      cut(paragraph.start);
      return;
    }
    boolean rightToLeft =
        paragraph.direction == Direction.RIGHT_TO_LEFT
            || (paragraph.direction == Direction.NONE && rightToLeftByDefault);
    if (paragraph.bidiSlot >= 0 && rightToLeft) {
      out.set(paragraph.bidiSlot, paragraph.bidi);
    }
    child(true);
  }

  /** Begins a line of a paragraph; {@code lineBreak} parts it from the one before. */
  void lineStart(Piece lineBreak) {
    Paragraph paragraph = paragraphs.element();
    paragraph.lineStart = out.size();
    paragraph.lineInk = false;
    if (paragraph.lines > 0) {
      out.add(lineBreak);
    }
  }

  void lineEnd(boolean mayGo) {
    Paragraph paragraph = paragraphs.element();
    if (mayGo && !paragraph.lineInk) {
      cut(paragraph.lineStart);
    } else {
      paragraph.lines++;
    }
  }

  void containerStart() {
    containers.push(new Container());
  }

  /** Word wants a paragraph at the end of whatever holds paragraphs. */
  void containerEnd(Piece paragraph) {
    if (!containers.pop().endsInParagraph) {
      out.add(paragraph);
    }
  }

  /** A paragraph or something else was put into a container. */
  void child(boolean isParagraph) {
    Container container = containers.peek();
    if (container != null) {
      container.endsInParagraph = isParagraph;
    }
  }

  void tableStart() {
    tables.push(new Table(out.size()));
  }

  void row() {
    tables.element().rows++;
  }

  /** Word wants a row in every table: one that has none goes. */
  void tableEnd() {
    Table table = tables.pop();
    if (table.rows == 0) {
      cut(table.start);
    } else {
      child(false);
    }
  }

  private void cut(int size) {
    out.subList(size, out.size()).clear();
    while (outs.isEmpty() && !ends.isEmpty() && ends.element().at >= size) {
      ends.pop();
    }
  }
}
