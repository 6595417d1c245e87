package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts code in the place of the fields that each letter fills, and judges all others. */
final class FieldCompiler {
  static final String TEXT = "w:t";
  static final String CODE = "w:instrText";

  private final Findings findings;
  private final FieldExpressions expressions;
  private final MergeField mergeField;
  private final AddressFields addresses;
  private final IfField ifField;

  FieldCompiler(Findings findings, FieldMap map) {
    this.findings = findings;
    this.addresses = new AddressFields(map);
    this.expressions = new FieldExpressions(findings, addresses);
    this.mergeField = new MergeField(findings);
    this.ifField = new IfField(findings, expressions, this::compile);
  }

  void compile(Place part, Element root) {
    for (Field field : FieldReader.read(part, root, findings.problems())) {
      compile(field, TEXT);
    }
    root.all("mc:AlternateContent").forEach(this::rows);
  }

  /** Both forms of a text box show the same rows. */
  private void rows(Element forms) {
    Element fallback = forms.child("mc:Fallback");
    if (fallback != null && hasNext(forms)) {
      int slot = findings.slot();
      forms.insert(0, Code.step(new FieldSteps.KeepRow(slot)));
      fallback.insert(0, Code.step(new FieldSteps.BackToRow(slot)));
    }
  }

  private static boolean hasNext(Element element) {
    boolean[] found = new boolean[1];
    element.walk(
        node ->
            found[0] |=
                node instanceof Code code
                    && code.emissions.stream().anyMatch(FieldSteps.Next.class::isInstance));
    return found[0];
  }

  /** Compiles a field whose value is printed in a {@code text} element. */
  private void compile(Field field, String text) {
    Instruction instruction = new Instruction(field);
    String kind = instruction.kind();
    switch (FieldFate.of(kind)) {
      case MERGED -> merged(field, instruction, kind, text);
      case KEPT -> keep(field, instruction, kind);
      case PRIVATE -> {
        unsupported(field, instruction, "it tells of whoever made the template, and is left out");
        field.remove();
      }
      case FROZEN -> {
        unsupported(field, instruction, "what it shows now stays as plain text");
        field.unlink();
        Field.nested(field.result).forEach(inner -> compile(inner, text));
      }
      case REFUSED -> {
        findings.field(field.place, kind, "", instruction.toString(), false);
        findings
            .problems()
            .error(
                field.place,
                "the field " + kind + " starts other programs",
                "Take it out of the template.");
      }
      case UNKNOWN -> {
        unsupported(field, instruction, "it stays as it is");
        inner(field);
      }
    }
  }

  private void keep(Field field, Instruction instruction, String kind) {
    findings.field(field.place, kind, "", instruction.toString(), true);
    inner(field);
  }

  private void inner(Field field) {
    Field.nested(field.code).forEach(inner -> compile(inner, CODE));
    Field.nested(field.result).forEach(inner -> compile(inner, TEXT));
    Element mark = field.begin.child("w:fldChar");
    if (mark != null && !Field.nested(field.code).isEmpty()) {
      mark.set("w:dirty", "true");
    }
  }

  private void unsupported(Field field, Instruction instruction, String consequence) {
    String kind = instruction.kind();
    findings.field(field.place, kind, "", instruction.toString(), false);
    findings
        .problems()
        .warning(
            field.place,
            "the field { " + instruction + " } is not supported: " + consequence,
            kind.isEmpty() ? "Delete it in Word." : "Use a merge field or a reference for it.");
  }

  private void merged(Field field, Instruction instruction, String kind, String text) {
    switch (kind) {
      case "MERGEFIELD" -> mergeField.replace(field, instruction, text);
      case "IF" -> ifField.replace(field, instruction, text);
      case "NEXT", "NEXTIF", "SKIPIF" -> step(field, instruction, kind);
      default -> print(field, instruction, kind, text);
    }
  }

  private void print(Field field, Instruction instruction, String kind, String text) {
    TextExpression value = expressions.of(field, instruction, new ArrayList<>());
    if (value == null) {
      return;
    }
    Switches switches = Switches.of(instruction, addresses.switches(kind));
    Step step = new FieldSteps.Print(value, field.place);
    Code code = Code.value(field.place, instruction.toString(), List.of(step));
    Element properties = field.properties(switches.ofCode());
    field.begin.insertBefore(Runs.run(properties, Runs.text(text, code)));
    field.remove();
  }

  private void step(Field field, Instruction instruction, String kind) {
    List<Emission> emissions = new ArrayList<>();
    Condition condition = null;
    if (!kind.equals("NEXT")) {
      condition = expressions.condition(field, instruction, emissions);
      if (condition == null) {
        return;
      }
    }
    findings.field(field.place, kind, "", instruction.toString(), true);
    emissions.add(
        kind.equals("SKIPIF")
            ? new FieldSteps.SkipIf(Objects.requireNonNull(condition))
            : new FieldSteps.Next(condition));
    field.begin.insertBefore(
        Code.of(Code.Role.SINGLE, field.place, instruction.toString(), kind, emissions));
    field.remove();
  }
}
