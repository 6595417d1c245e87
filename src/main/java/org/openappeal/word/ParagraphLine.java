package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;

/** What stands between two line breaks of a paragraph. */
record ParagraphLine(Element paragraph, List<Node> nodes, List<Element> lineBreak) {
  static List<ParagraphLine> of(Element paragraph) {
    List<ParagraphLine> lines = new ArrayList<>();
    lines.add(new ParagraphLine(paragraph, new ArrayList<>(), List.of()));
    for (Node child : paragraph.children()) {
      if (child instanceof Element run && isBreak(run)) {
        lines.add(new ParagraphLine(paragraph, new ArrayList<>(), List.of(run)));
      } else if (!(child instanceof Element element && element.is("w:pPr"))) {
        lines.get(lines.size() - 1).nodes.add(child);
      }
    }
    return lines;
  }

  private static boolean isBreak(Element run) {
    return run.is("w:r")
        && run.elements().stream().anyMatch(Ink::isLineBreak)
        && run.elements().stream().allMatch(e -> e.is("w:rPr") || Ink.isLineBreak(e));
  }

  private List<Node> ownLeaves() {
    List<Node> leaves = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Code) {
        leaves.add(node);
      } else if (node instanceof Element element) {
        ParagraphMarker.collect(element, leaves);
      }
    }
    return leaves;
  }

  boolean mayGo() {
    List<Node> leaves = ownLeaves();
    return leaves.stream().anyMatch(Code.class::isInstance) && !ParagraphMarker.hasFixedInk(leaves);
  }

  /** Whether no condition reaches into another line. */
  boolean isWhole() {
    int depth = 0;
    for (Node leaf : ownLeaves()) {
      depth = ParagraphMarker.depth(leaf, depth);
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  void mark() {
    Piece between = lineBreak.isEmpty() ? Block.NOTHING : new Block(XmlText.of(lineBreak.get(0)));
    Code start = Code.step(new LayoutSteps.LineStart(between));
    Code end = Code.step(new LayoutSteps.LineEnd(mayGo()));
    if (nodes.isEmpty()) {
      lineBreak.forEach(run -> run.replaceWith(start));
      if (lineBreak.isEmpty()) {
        Element properties = paragraph.child("w:pPr");
        paragraph.insert(properties == null ? 0 : properties.index() + 1, start);
      }
      start.insertAfter(end);
      return;
    }
    boolean goes = mayGo();
    nodes.get(0).insertBefore(start);
    nodes.get(nodes.size() - 1).insertAfter(Code.step(new LayoutSteps.LineEnd(goes)));
    lineBreak.forEach(Node::remove);
  }
}
