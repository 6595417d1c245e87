package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what fields print and compare. */
final class FieldExpressions {
  private final Findings findings;
  private final AddressFields addresses;

  FieldExpressions(Findings findings, AddressFields addresses) {
    this.findings = findings;
    this.addresses = addresses;
  }

  /**
   * What a field prints.
   *
   * @param before takes what must run before it
   * @return null where it cannot be used, which has been told
   */
  @Nullable TextExpression of(Field field, Instruction instruction, List<Emission> before) {
    String kind = instruction.kind();
    TextExpression found =
        switch (kind) {
          case "MERGEFIELD" -> column(field, instruction, before);
          case "MERGEREC", "MERGESEQ" -> new FieldSteps.Count(kind.equals("MERGESEQ"));
          case "DATE", "TIME" -> new FieldSteps.Today(format(field, instruction), field.place);
          case "ADDRESSBLOCK", "GREETINGLINE" -> addresses.of(field, instruction);
          case "IF" -> chosen(field, instruction, before);
          default -> null;
        };
    boolean printsHere = kind.equals("MERGEFIELD");
    if (found == null) {
      findings
          .problems()
          .error(
              field.place,
              "the field { " + instruction + " } cannot stand inside of another",
              "Put a merge field there.");
    } else if (!printsHere) {
      findings.field(field.place, kind, "", instruction.toString(), true);
    }
    return found;
  }

  private @Nullable TextExpression column(
      Field field, Instruction instruction, List<Emission> before) {
    String name = MergeField.name(instruction);
    if (Expression.isIn(name)) {
      findings.field(field.place, "MERGEFIELD", name, instruction.toString(), true);
      return literal(field.place, name, before);
    }
    findings.field(field.place, "MERGEFIELD", name, instruction.toString(), true);
    return new TextExpression.Column(name, format(field, instruction), field.place);
  }

  private Format format(Field field, Instruction instruction) {
    Switches switches = Switches.of(instruction, java.util.Set.of());
    tell(findings, field, instruction, switches);
    return switches.format();
  }

  static void tell(Findings findings, Field field, Instruction instruction, Switches switches) {
    for (String unknown : switches.unknown()) {
      findings
          .problems()
          .warning(
              field.place,
              "the switch `" + unknown + "` of { " + instruction + " } is not supported",
              "The field is printed without it: format the value in the data instead.");
    }
  }

  private @Nullable TextExpression chosen(
      Field field, Instruction instruction, List<Emission> before) {
    Condition condition = condition(field, instruction, before);
    if (condition == null) {
      return null;
    }
    List<Instruction.Word> words = instruction.words();
    TextExpression yes = word(field, instruction, words.size() > 4 ? words.get(4) : null, before);
    TextExpression no = word(field, instruction, words.size() > 5 ? words.get(5) : null, before);
    return new TextExpression.Chosen(condition, yes, no);
  }

  /**
   * The condition of a field.
   *
   * @param before takes what must run before it
   * @return null where there is none, which has been told
   */
  @Nullable Condition condition(Field field, Instruction instruction, List<Emission> before) {
    List<Instruction.Word> words = instruction.words();
    Optional<Condition.Operator> operator =
        words.size() > 2 ? Condition.Operator.of(words.get(2).text()) : Optional.empty();
    if (operator.isEmpty()) {
      findings.field(field.place, instruction.kind(), "", instruction.toString(), false);
      findings
          .problems()
          .error(
              field.place,
              "{ " + instruction + " } compares nothing",
              "Write it as { IF value = \"other\" \"text\" \"else\" }, with blanks around the sign.");
      return null;
    }
    TextExpression left = word(field, instruction, words.get(1), before);
    TextExpression right = word(field, instruction, words.size() > 3 ? words.get(3) : null, before);
    return new Condition(left, operator.get(), right);
  }

  /** A word of the code, fields and references in it included. */
  private TextExpression word(
      Field field,
      Instruction instruction,
      Instruction.@Nullable Word word,
      List<Emission> before) {
    if (word == null) {
      return new TextExpression.Literal("");
    }
    List<TextExpression> parts = new ArrayList<>();
    for (Instruction.Segment segment : instruction.segments()) {
      int start = Math.max(segment.start(), word.start());
      int end = Math.min(segment.end(), word.end());
      if (start >= end) {
        continue;
      }
      if (segment.item() instanceof Field.Item.Nested nested) {
        Instruction inner = new Instruction(nested.field());
        TextExpression value = of(nested.field(), inner, before);
        if (value != null) {
          parts.add(value);
        }
      } else {
        String text = instruction.code().substring(start, end).replace("\\\"", "\"");
        parts.add(literal(field.place, text, before));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new TextExpression.Joined(parts);
  }

  /** A text of the author; references in it are filled before. */
  private TextExpression literal(Place place, String text, List<Emission> before) {
    List<TextExpression> parts = new ArrayList<>();
    int from = 0;
    for (Expression expression : Expression.find(text)) {
      parts.add(new TextExpression.Literal(text.substring(from, expression.start())));
      from = expression.end();
      if (expression.isEscape()) {
        continue;
      }
      if (expression.role() != Code.Role.VALUE) {
        findings
            .problems()
            .error(
                place,
                "`" + expression.source() + "` cannot stand inside of a field",
                "Put it into the text, around the field.");
        continue;
      }
      findings.reference(place, expression);
      int slot = findings.slot();
      before.add(new FieldSteps.Capture());
      before.add(new Velocity(expression.source()));
      before.add(new FieldSteps.CaptureEnd(slot));
      parts.add(new TextExpression.Captured(slot));
    }
    parts.add(new TextExpression.Literal(text.substring(from)));
    return parts.size() == 1 ? parts.get(0) : new TextExpression.Joined(parts);
  }
}
