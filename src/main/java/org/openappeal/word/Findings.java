package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is found in a template while it is compiled. */
final class Findings {
  private static final Pattern NAMED = Pattern.compile("\\$!?\\{?!?([A-Za-z]\\w*)");

  private final PartProblems problems;
  private final List<WordField> fields = new ArrayList<>();
  private final List<WordField> references = new ArrayList<>();
  private final List<TextExpression.Column> columns = new ArrayList<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> poured = new HashSet<>();
  private final List<String> words = new ArrayList<>();
  private int slots;

  Findings(PartProblems problems) {
    this.problems = problems;
  }

  PartProblems problems() {
    return problems;
  }

  void field(Place place, String kind, String name, String instruction, boolean supported) {
    expression(name);
    // A region is named behind a colon.
    mentioned.add(Records.fold(name.replaceFirst("^[^:]*:", "").replaceFirst("\\..*", "")));
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

  /** Takes in what a reference or directive names. */
  void expression(String source) {
    Matcher name = NAMED.matcher(source);
    while (name.find()) {
      mentioned.add(name.group(1));
    }
  }

  /** The first names of whatever the template names. */
  Set<String> mentioned() {
    return Set.copyOf(mentioned);
  }

  /** Prose can take the place of a paragraph. */
  void poured(String name) {
    poured.add(name);
  }

  Set<String> poured() {
    return Set.copyOf(poured);
  }

  /** A paragraph as its author wrote it. */
  void words(String text) {
    if (!text.isBlank()) {
      words.add(text.strip());
    }
  }

  List<String> words() {
    return List.copyOf(words);
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
