package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts code in the place of the references and directives that stand in the text. */
final class ReferencePlacer {
  private static final String PARTING = String.valueOf(Expression.PARTING);

  private final Findings findings;

  ReferencePlacer(Findings findings) {
    this.findings = findings;
  }

  static Code code(Findings findings, Place place, Expression expression, Format format) {
    if (!expression.fault().isEmpty()) {
      findings.problems().error(place, expression.fault(), "Mend it in Word.");
    }
    findings.expression(expression.source());
    List<Emission> emissions = new ArrayList<>();
    if (!format.equals(Format.NONE)) {
      emissions.add(new FieldSteps.Formatted(format));
    }
    emissions.add(new Velocity(expression.source()));
    if (expression.role() == Code.Role.VALUE) {
      findings.reference(place, expression);
      if (emissions.size() > 1) {
        emissions.add(new FieldSteps.Formatted(null));
      }
      return Code.value(place, expression.source(), emissions);
    }
    findings.directive(place, expression);
    return Code.of(expression.role(), place, expression.source(), "velocity", emissions);
  }

  /** Alternative texts and tips may hold references too. */
  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "wp:docPr", List.of("descr", "title"),
          "pic:cNvPr", List.of("descr", "title"),
          "v:shape", List.of("alt", "title"),
          "w:hyperlink", List.of("w:tooltip"));

  void place(Place part, Element root) {
    for (Element paragraph : root.all("w:p")) {
      place(Paragraphs.of(paragraph, part), pieces(paragraph));
    }
    for (Element element : root.all(ATTRIBUTES.keySet().toArray(String[]::new))) {
      for (String attribute : ATTRIBUTES.getOrDefault(element.name, List.of())) {
        attribute(Paragraphs.of(element, part), element, attribute);
      }
    }
  }

  /** Puts code into an attribute that holds references. */
  void attribute(Place place, Element element, String attribute) {
    String value = element.get(attribute);
    if (value != null && Expression.isIn(value)) {
      element.code(attribute, text(place, value));
    }
  }

  /** A text of its own, with code in the place of its references. */
  List<Node> text(Place place, String value) {
    List<Node> nodes = new ArrayList<>();
    int from = 0;
    for (Expression expression : Expression.find(value)) {
      nodes.add(new Text(value.substring(from, expression.start())));
      from = expression.end();
      if (!expression.isEscape()) {
        nodes.add(code(findings, place, expression, Format.NONE));
      }
    }
    nodes.add(new Text(value.substring(from)));
    return nodes;
  }

  /** A node of a paragraph that stands for characters. */
  private record Piece(Element element, String characters, int start) {
    int end() {
      return start + characters.length();
    }

    boolean isText() {
      return element.is("w:t") || element.is("w:instrText");
    }
  }

  private static List<Piece> pieces(Element paragraph) {
    List<Piece> pieces = new ArrayList<>();
    collect(paragraph, pieces);
    return pieces;
  }

  private static void collect(Element element, List<Piece> pieces) {
    for (Node node : element.children()) {
      int start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
      if (node instanceof Code) {
        pieces.add(new Piece(element, PARTING, start));
      } else if (node instanceof Element child) {
        collect(child, start, pieces);
      }
    }
  }

  private static void collect(Element child, int start, List<Piece> pieces) {
    boolean isText = child.is("w:t") || child.is("w:instrText");
    if (isText && isPlain(child)) {
      pieces.add(new Piece(child, child.text(), start));
    } else if (child.is("w:tab") || (child.is("w:br") && Ink.isLineBreak(child))) {
      pieces.add(new Piece(child, " ", start));
    } else if (isText || Ink.is(child)) {
      pieces.add(new Piece(child, PARTING, start));
    } else if (!child.is("w:pPr") && !child.is("w:rPr")) {
      collect(child, pieces);
    }
  }

  /** Whether an element holds characters alone, which then become one. */
  private static boolean isPlain(Element text) {
    if (!text.children().stream().allMatch(Text.class::isInstance)) {
      return false;
    }
    String characters = text.text();
    text.children().clear();
    text.add(new Text(characters));
    return true;
  }

  private void place(Place place, List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.characters));
    List<Expression> found = Expression.find(text.toString());
    List<@Nullable Code> codes = new ArrayList<>();
    for (Expression one : found) {
      codes.add(one.isEscape() ? null : code(findings, place, one, Format.NONE));
    }
    // From the back, so that what stands before keeps its place.
    for (int i = found.size() - 1; i >= 0; i--) {
      place(pieces, found.get(i), codes.get(i));
    }
  }

  /** Puts code in the place of an expression; without code, the expression goes. */
  private void place(List<Piece> pieces, Expression expression, @Nullable Code code) {
    boolean placed = false;
    for (Piece piece : pieces) {
      int from = Math.max(expression.start(), piece.start) - piece.start;
      int to = Math.min(expression.end(), piece.end()) - piece.start;
      if (from >= to) {
        continue;
      }
      if (placed || !piece.isText()) {
        cut(piece, to);
      } else {
        placed = true;
        put(piece.element, from, to, code);
      }
    }
  }

  /** Takes the first characters of a piece away; they have moved to where the code begins. */
  private static void cut(Piece piece, int characters) {
    if (piece.isText() && piece.element.children().get(0) instanceof Text text) {
      text.value = text.value.substring(characters);
      if (!text.value.isEmpty() || piece.element.children().size() > 1) {
        return;
      }
    }
    remove(piece.element);
  }

  private static void remove(Element element) {
    Element run = element.container();
    element.remove();
    if (run.is("w:r") && run.elements().stream().allMatch(child -> child.is("w:rPr"))) {
      run.remove();
    }
  }

  private void put(Element text, int from, int to, @Nullable Code code) {
    text.set("xml:space", "preserve");
    Text first = (Text) text.children().get(0);
    String behind = first.value.substring(to);
    first.value = first.value.substring(0, from);
    if (code == null) {
      first.value += behind;
      return;
    }
    if (code.isValue()) {
      text.insert(1, code);
      if (!behind.isEmpty()) {
        text.insert(2, new Text(behind));
      }
      return;
    }
    if (!text.is("w:t")) {
      findings
          .problems()
          .error(
              code.place,
              "`" + code.source + "` cannot stand inside of a field",
              "Put it into the text, around the field.");
    }
    Element right = text.shell();
    right.add(new Text(behind));
    for (Node later : List.copyOf(text.children().subList(1, text.children().size()))) {
      later.remove();
      right.add(later);
    }
    text.insertAfter(right);
    Runs.splitBefore(right).insertBefore(code);
    if (behind.isEmpty() && right.children().size() == 1) {
      remove(right);
    }
    if (from == 0) {
      remove(text);
    }
  }
}
