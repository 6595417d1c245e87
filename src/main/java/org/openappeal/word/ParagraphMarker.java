package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Prepares the paragraphs that hold values: which of them and which of their lines may go where the
 * values are empty, and which may turn out to run from right to left.
 */
final class ParagraphMarker {
  private final boolean emptyLinesGo;

  ParagraphMarker(boolean emptyLinesGo) {
    this.emptyLinesGo = emptyLinesGo;
  }

  /** Answers whether the paragraph may go. */
  boolean mark(Element paragraph) {
    List<Node> leaves = leaves(paragraph);
    if (leaves.stream().noneMatch(Code.class::isInstance)) {
      return false;
    }
    boolean mayGo = emptyLinesGo && !hasFixedInk(leaves) && !Ink.endsSection(paragraph);
    boolean lines = emptyLinesGo && lines(paragraph);
    boolean slot = mayTurn(paragraph, leaves);
    if (!mayGo && !lines && !slot) {
      runs(leaves);
      return false;
    }
    seen(leaves, mayGo || lines || slot);
    runs(leaves);
    if (slot) {
      slot(paragraph);
    }
    paragraph.before(new LayoutSteps.ParagraphStart());
    paragraph.after(new LayoutSteps.ParagraphEnd(mayGo));
    return mayGo;
  }

  /** Text, code and what else is seen, in its order; what text boxes hold is theirs. */
  private static List<Node> leaves(Element paragraph) {
    List<Node> leaves = new ArrayList<>();
    collect(paragraph, leaves);
    return leaves;
  }

  static void collect(Element element, List<Node> leaves) {
    for (Node child : element.children()) {
      if (child instanceof Code) {
        leaves.add(child);
      } else if (child instanceof Text text && element.is("w:t") && !text.value.isEmpty()) {
        leaves.add(text);
      } else if (child instanceof Element inner) {
        if (Ink.is(inner) || Ink.isLineBreak(inner)) {
          leaves.add(inner);
        }
        boolean closed = Ink.is(inner) || inner.is("w:pPr") || inner.is("w:rPr");
        if (!closed) {
          collect(inner, leaves);
        }
      }
    }
  }

  private static boolean isInk(Node leaf) {
    return leaf instanceof Text text
        ? !text.value.isBlank()
        : leaf instanceof Element element && Ink.is(element);
  }

  static int depth(Node leaf, int depth) {
    if (leaf instanceof Code code) {
      return switch (code.role) {
        case OPEN -> depth + 1;
        case CLOSE -> depth - 1;
        default -> depth;
      };
    }
    return depth;
  }

  static boolean hasFixedInk(List<Node> leaves) {
    int depth = 0;
    for (Node leaf : leaves) {
      depth = depth(leaf, depth);
      if (depth == 0 && isInk(leaf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value comes before anything that says which way the paragraph runs. */
  private static boolean mayTurn(Element paragraph, List<Node> leaves) {
    Element properties = paragraph.child("w:pPr");
    Element bidi = properties == null ? null : properties.child("w:bidi");
    if (bidi != null && !isOff(bidi)) {
      return false;
    }
    for (Node leaf : leaves) {
      if (leaf instanceof Code) {
        return true;
      }
      if (direction(leaf) != Direction.NONE) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOff(Element property) {
    return List.of("0", "false", "off").contains(String.valueOf(property.get("w:val")));
  }

  private static Direction direction(Node leaf) {
    if (leaf instanceof Text text) {
      StringBuilder escaped = new StringBuilder();
      XmlText.text(text.value, escaped);
      return Direction.of(escaped);
    }
    return Direction.NONE;
  }

  /** Says where the author's own text counts: in a condition, and once behind a value. */
  private static void seen(List<Node> leaves, boolean all) {
    boolean known = !all;
    int depth = 0;
    boolean behind = false;
    for (Node leaf : leaves) {
      depth = depth(leaf, depth);
      behind |= leaf instanceof Code;
      if (!isInk(leaf) || (depth == 0 && (known || !behind))) {
        continue;
      }
      Direction direction = direction(leaf);
      known |= depth == 0 && direction != Direction.NONE;
      Node run = leaf instanceof Text ? leaf.container() : leaf;
      run.insertBefore(Code.step(new LayoutSteps.Seen(direction)));
    }
  }

  private static void slot(Element paragraph) {
    Element properties = paragraph.child("w:pPr");
    if (properties == null) {
      Piece bidi = new Block("<w:pPr><w:bidi/></w:pPr>");
      paragraph.insert(0, Code.step(new LayoutSteps.BidiSlot(bidi, Block.NOTHING)));
      return;
    }
    Element off = properties.child("w:bidi");
    Piece otherwise = off == null ? Block.NOTHING : new Block(XmlText.of(off));
    if (off != null) {
      off.remove();
    }
    Code slot = Code.step(new LayoutSteps.BidiSlot(new Block("<w:bidi/>"), otherwise));
    properties.insert(Properties.placeOf(properties, "w:bidi"), slot);
  }

  /** Tells each value which run it stands in. */
  private static void runs(List<Node> leaves) {
    Element last = null;
    for (Node leaf : leaves) {
      if (leaf instanceof Code code && code.isValue() && code.container().is("w:t")) {
        Element run = code.container().container();
        if (run != last && run.is("w:r")) {
          code.insertBefore(Code.step(runOf(run)));
          last = run;
        }
      }
    }
  }

  private static Layout.RunOf runOf(Element run) {
    Element properties = run.child("w:rPr");
    String own = properties == null ? "" : XmlText.of(properties);
    String turned =
        XmlText.of(Properties.rightToLeft(properties == null ? new Element("w:rPr") : properties));
    String text = "<w:t xml:space=\"preserve\">";
    return new Layout.RunOf(
        new Block("</w:t></w:r><w:r>" + turned + text),
        new Block("</w:t></w:r><w:r>" + own + text));
  }

  /** Prepares lines that a person broke; answers whether one of them may go. */
  private static boolean lines(Element paragraph) {
    for (Element lineBreak : paragraph.all("w:br", "w:cr")) {
      boolean ours = lineBreak.around("w:p") == paragraph;
      if (ours && Ink.isLineBreak(lineBreak) && lineBreak.container().parent == paragraph) {
        Runs.isolate(lineBreak);
      }
    }
    List<ParagraphLine> lines = ParagraphLine.of(paragraph);
    boolean any = lines.size() > 1 && lines.stream().anyMatch(ParagraphLine::mayGo);
    if (any && lines.stream().allMatch(ParagraphLine::isWhole)) {
      lines.forEach(ParagraphLine::mark);
      return true;
    }
    return false;
  }
}
