package org.openappeal.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prepares whatever holds paragraphs or rows that may go: Word takes neither a cell without a
 * paragraph nor a table without a row.
 */
final class BlockMarker {
  private static final Set<String> CONTAINERS =
      Set.of(
          "w:tc",
          "w:txbxContent",
          "w:hdr",
          "w:ftr",
          "w:footnote",
          "w:endnote",
          "w:sdtContent",
          "w:body");

  private final ParagraphMarker paragraphs;

  BlockMarker(ParagraphMarker paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Rows whose fields may be lists; must come before {@link #mark}. */
  static void rows(Element root, Loops loops) {
    for (Element row : root.all("w:tr")) {
      Set<String> names = new TreeSet<>();
      row.walk(
          node -> {
            if (node instanceof Code code && code.around("w:tr") == row) {
              names.addAll(columns(code));
            }
          });
      if (!names.isEmpty()) {
        row.before(new FieldSteps.Row(List.copyOf(names)));
        row.after(new FieldSteps.End());
        loops.addRow(row);
      }
    }
  }

  private static Set<String> columns(Code code) {
    Set<String> names = new HashSet<>();
    for (Emission emission : code.emissions) {
      if (emission instanceof FieldSteps.Print print
          && print.text() instanceof TextExpression.Column column) {
        names.add(column.name());
      }
    }
    return names;
  }

  void mark(Element root) {
    Set<Element> going = new HashSet<>();
    for (Element paragraph : root.all("w:p")) {
      if (paragraphs.mark(paragraph)) {
        going.add(paragraph);
      }
    }
    container(root, going);
    for (Element element : root.all(CONTAINERS.toArray(String[]::new))) {
      container(element, going);
    }
    root.all("w:tbl").forEach(BlockMarker::table);
  }

  private static boolean holdsBlocks(Element element) {
    boolean has =
        element.elements().stream().anyMatch(e -> e.is("w:p") || e.is("w:tbl") || e.is("w:sdt"));
    boolean inline = element.elements().stream().anyMatch(e -> e.is("w:r") || e.is("w:tr"));
    return CONTAINERS.contains(element.name) && !element.is("w:body") && has && !inline;
  }

  private static void container(Element element, Set<Element> going) {
    if (!holdsBlocks(element) || lastStays(element, going)) {
      return;
    }
    Element model =
        element.elements().stream().filter(e -> e.is("w:p")).reduce((a, b) -> b).orElse(null);
    for (Element child : element.elements()) {
      boolean isParagraph = child.is("w:p") || child.is("w:sdt");
      boolean saysItself = going.contains(child);
      if (!saysItself && (isParagraph || child.is("w:tbl"))) {
        child.after(new LayoutSteps.Child(isParagraph));
      }
    }
    Element properties = element.child("w:tcPr");
    element.insert(
        properties == null ? 0 : properties.index() + 1,
        Code.step(new LayoutSteps.ContainerStart()));
    element.add(Code.step(new LayoutSteps.ContainerEnd(empty(model))));
  }

  /** Whether a paragraph that is in every letter ends it. */
  private static boolean lastStays(Element element, Set<Element> going) {
    int depth = 0;
    boolean stays = false;
    for (Node child : element.children()) {
      if (child instanceof Code code) {
        depth += code.role == Code.Role.OPEN ? 1 : code.role == Code.Role.CLOSE ? -1 : 0;
      } else if (child instanceof Element inner && depth == 0) {
        boolean ends = (inner.is("w:p") && !going.contains(inner)) || inner.is("w:sdt");
        stays = ends || (stays && going.contains(inner));
      } else if (child instanceof Element inner && inner.is("w:tbl")) {
        stays = false;
      }
    }
    return stays;
  }

  private static Piece empty(@org.jspecify.annotations.Nullable Element model) {
    Element paragraph = new Element("w:p");
    Element properties = model == null ? null : model.child("w:pPr");
    if (properties != null) {
      Element copy = properties.copy();
      copy.elements().stream().filter(e -> e.is("w:numPr")).forEach(Node::remove);
      paragraph.add(copy);
    }
    return new Block(XmlText.of(paragraph));
  }

  private static void table(Element table) {
    boolean rowsMayGo =
        table.children().stream()
            .anyMatch(
                child ->
                    child instanceof Code
                        || (child instanceof Element row && !row.stepsBefore().isEmpty()));
    if (!rowsMayGo) {
      return;
    }
    for (Element row : table.elements()) {
      if (row.is("w:tr") || row.is("w:sdt")) {
        row.add(Code.step(new LayoutSteps.TableRow()));
      }
    }
    table.before(new LayoutSteps.TableStart());
    table.after(new LayoutSteps.TableEnd());
  }
}
