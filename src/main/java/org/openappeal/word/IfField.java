package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** {@code IF} (ECMA-376 part 1, §17.16.5.23) with its two texts. */
final class IfField {
  private final Findings findings;
  private final FieldExpressions expressions;
  private final BiConsumer<Field, String> inner;

  /**
   * @param inner compiles a field inside of a text, whose value goes into an element of this name
   */
  IfField(Findings findings, FieldExpressions expressions, BiConsumer<Field, String> inner) {
    this.findings = findings;
    this.expressions = expressions;
    this.inner = inner;
  }

  /** Both texts stay where they are, formatting and paragraphs included. */
  void replace(Field field, Instruction instruction, String text) {
    List<Emission> emissions = new ArrayList<>();
    Condition condition = expressions.condition(field, instruction, emissions);
    if (condition == null) {
      return;
    }
    findings.field(field.place, "IF", "", instruction.toString(), true);
    emissions.add(new FieldSteps.If(condition));
    String source = "{ " + instruction + " }";
    field.begin.insertBefore(code(Code.Role.OPEN, field, source, emissions));
    List<Instruction.Word> words = instruction.words();
    Instruction.@Nullable Word yes = branch(words, 4);
    Instruction.@Nullable Word no = branch(words, 5);
    boolean parted = false;
    for (Instruction.Segment segment : instruction.segments()) {
      if (segment.item() == null) {
        continue;
      }
      branch(segment, yes, text);
      if (no != null && !parted && segment.end() >= no.start()) {
        parted = true;
        before(segment)
            .insertBefore(code(Code.Role.MIDDLE, field, source, List.of(new FieldSteps.Else())));
      }
      branch(segment, no, text);
      done(segment, yes, no);
    }
    Element codeEnd = field.separate == null ? field.last() : field.separate;
    codeEnd.insertBefore(code(Code.Role.CLOSE, field, source, List.of(new FieldSteps.End())));
    field.removeResult();
  }

  private static Instruction.@Nullable Word branch(List<Instruction.Word> words, int at) {
    return at < words.size() && !words.get(at).isSwitch() ? words.get(at) : null;
  }

  private static Node before(Instruction.Segment segment) {
    return segment.item() instanceof Field.Item.Run run
        ? run.element()
        : ((Field.Item.Nested) Objects.requireNonNull(segment.item())).field().begin;
  }

  private void done(
      Instruction.Segment segment, Instruction.@Nullable Word yes, Instruction.@Nullable Word no) {
    if (segment.item() instanceof Field.Item.Run run) {
      run.element().remove();
    } else if (segment.item() instanceof Field.Item.Nested nested
        && !isIn(segment, yes)
        && !isIn(segment, no)) {
      nested.field().remove();
    }
  }

  private static boolean isIn(Instruction.Segment segment, Instruction.@Nullable Word word) {
    return word != null && segment.start() >= word.start() && segment.end() <= word.end();
  }

  /** What of a segment belongs to {@code branch} becomes text in front of it. */
  private void branch(Instruction.Segment segment, Instruction.@Nullable Word branch, String text) {
    if (branch == null) {
      return;
    }
    if (segment.item() instanceof Field.Item.Run run) {
      int from = Math.max(branch.start(), segment.start()) - segment.start();
      int to = Math.min(branch.end(), segment.end()) - segment.start();
      if (from < to) {
        run.element().insertBefore(part(run.element(), from, to, text));
      }
    } else if (segment.item() instanceof Field.Item.Nested nested && isIn(segment, branch)) {
      inner.accept(nested.field(), text);
    }
  }

  /** A run with the characters from {@code from} to before {@code to} of a run of code. */
  private static Element part(Element run, int from, int to, String text) {
    Element part = run.shell();
    Element properties = run.child("w:rPr");
    if (properties != null) {
      part.add(properties.copy());
    }
    int at = 0;
    for (Element child : run.elements()) {
      String characters = Instruction.text(child, false);
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, characters.length());
      if (start < end) {
        boolean isText = child.is(FieldCompiler.CODE) || child.is(FieldCompiler.TEXT);
        String shown = characters.substring(start, end).replace("\\\"", "\"");
        part.add(isText ? Runs.text(text, new Text(shown)) : child.copy());
      }
      at += characters.length();
    }
    return part;
  }

  private static Code code(Code.Role role, Field field, String source, List<Emission> emissions) {
    return Code.of(role, field.place, source, "IF", emissions);
  }
}
