package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;

/** What is found in a template while it is compiled. */
final class Findings {
  private final PartProblems problems;
  private final List<WordField> fields = new ArrayList<>();
  private final List<WordField> references = new ArrayList<>();
  private final List<TextExpression.Column> columns = new ArrayList<>();
  private int slots;

  Findings(PartProblems problems) {
    this.problems = problems;
  }

  PartProblems problems() {
    return problems;
  }

  void field(Place place, String kind, String name, String instruction, boolean supported) {
    fields.add(WordField.of(place, kind, name, instruction, supported));
  }

  void reference(Place place, Expression expression) {
    references.add(WordField.of(place, "", expression.name(), expression.source(), true));
  }

  /** What a directive asks for, without printing it. */
  void directive(Place place, Expression expression) {
    for (String name : expression.asked()) {
      references.add(WordField.of(place, "#" + expression.word(), name, expression.source(), true));
    }
  }

  /** Columns that no region can answer. */
  void columns(Element root, Loops loops) {
    root.walk(
        node -> {
          if (node instanceof Code code && !loops.isInRegion(code)) {
            for (Emission emission : code.emissions) {
              if (emission instanceof Step step) {
                columns.addAll(step.columns());
              }
            }
          }
        });
  }

  List<TextExpression.Column> columns() {
    return List.copyOf(columns);
  }

  /** A number for a value that a condition needs. */
  int slot() {
    return slots++;
  }

  List<WordField> fields() {
    return List.copyOf(fields);
  }

  /** References that print something. */
  List<WordField> references() {
    return references.stream().filter(one -> one.kind().isEmpty()).toList();
  }

  /** The same, and what directives ask for. */
  List<WordField> allReferences() {
    return List.copyOf(references);
  }
}
