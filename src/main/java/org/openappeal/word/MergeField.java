package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code MERGEFIELD} (ECMA-376 part 1, §17.16.5.35): a column, the bounds of a region, or Velocity
 * in the place of a name, before or after a row, cell, paragraph or table where it says so.
 */
final class MergeField {
  private static final Pattern REGION =
      Pattern.compile("(?i)(Table|Range)(Start|End):(.+)|(Begin|End)Group:(.+)");
  private static final Pattern AROUND =
      Pattern.compile("@(before|after)-(table|row|cell|paragraph)");

  private static final String IMAGE = "Image:";

  private final Findings findings;

  MergeField(Findings findings) {
    this.findings = findings;
  }

  /** The name, which may be of several words even where no quotation marks hold it together. */
  static String name(Instruction instruction) {
    return instruction.arguments().stream()
        .map(Instruction.Word::text)
        .collect(Collectors.joining(" "));
  }

  void replace(Field field, Instruction instruction, String text) {
    String name = name(instruction).strip();
    Matcher region = REGION.matcher(name);
    Switches switches = Switches.of(instruction, Set.of());
    if (name.isEmpty() || name.indexOf(Instruction.NESTED) >= 0) {
      unsupported(field, instruction, name);
    } else if (region.matches()) {
      region(field, instruction, name, region);
    } else if (name.startsWith("@") || Expression.isIn(name)) {
      velocity(field, instruction, name, switches, text);
    } else {
      column(field, instruction, name, switches, text);
    }
    field.remove();
  }

  private void unsupported(Field field, Instruction instruction, String name) {
    findings.field(field.place, "MERGEFIELD", "", instruction.toString(), false);
    findings
        .problems()
        .error(
            field.place,
            name.isEmpty()
                ? "a merge field has no name"
                : "{ " + instruction + " } takes its name from another field",
            "Insert a merge field with the name of a column.");
  }

  private void column(
      Field field, Instruction instruction, String name, Switches switches, String text) {
    boolean image = name.regionMatches(true, 0, IMAGE, 0, IMAGE.length());
    String column = image ? name.substring(IMAGE.length()) : name;
    findings.field(field.place, "MERGEFIELD", column, instruction.toString(), true);
    FieldExpressions.tell(findings, field, instruction, switches);
    TextExpression value = new TextExpression.Column(column, switches.format(), field.place);
    Code code =
        Code.value(
            field.place, "«" + name + "»", List.of(new FieldSteps.Print(value, field.place)));
    insert(field, switches, text, code);
  }

  private static void insert(Field field, Switches switches, String text, Node content) {
    Element properties = field.properties(switches.ofCode());
    field.begin.insertBefore(Runs.run(properties, Runs.text(text, content)));
  }

  private void region(Field field, Instruction instruction, String name, Matcher region) {
    boolean range = region.group(1) != null;
    String list = (range ? region.group(3) : region.group(5)).strip();
    String bound = range ? region.group(2) : region.group(4);
    boolean opens = !bound.equalsIgnoreCase("end");
    findings.field(field.place, "MERGEFIELD", name, instruction.toString(), true);
    Step step = opens ? new FieldSteps.Region(list, field.place) : new FieldSteps.End();
    field.begin.insertBefore(
        Code.of(
            opens ? Code.Role.OPEN : Code.Role.CLOSE,
            field.place,
            "«" + name + "»",
            "region " + list.toLowerCase(Locale.ROOT),
            List.of(step)));
  }

  /** Names as users of XDocReport write them. */
  private void velocity(
      Field field, Instruction instruction, String name, Switches switches, String text) {
    findings.field(field.place, "MERGEFIELD", name, instruction.toString(), true);
    Matcher around = AROUND.matcher(name);
    boolean placed = around.lookingAt();
    if (name.startsWith("@") && !placed) {
      findings
          .problems()
          .error(
              field.place,
              "`" + name + "` says where to stand in no way that is known",
              "Use @before- or @after- with row, cell, paragraph or table.");
      return;
    }
    String rest = placed ? name.substring(around.end()) : name;
    Element bound = placed ? bound(field, around.group(2)) : null;
    int from = 0;
    for (Expression expression : Expression.find(rest)) {
      if (expression.isEscape()) {
        // It is found once more, in the text that is put here.
        continue;
      }
      if (!placed) {
        literal(field, switches, text, rest.substring(from, expression.start()));
      }
      from = expression.end();
      Code code = ReferencePlacer.code(findings, field.place, expression, switches.format());
      if (bound != null) {
        put(code, bound, around.group(1).equals("before"));
      } else if (code.isValue()) {
        insert(field, switches, text, code);
      } else {
        field.begin.insertBefore(code);
      }
    }
    if (!placed) {
      literal(field, switches, text, rest.substring(from));
    }
  }

  private static void literal(Field field, Switches switches, String text, String characters) {
    if (!characters.isEmpty()) {
      insert(field, switches, text, new Text(characters));
    }
  }

  private @Nullable Element bound(Field field, String what) {
    String element =
        switch (what) {
          case "table" -> "w:tbl";
          case "row" -> "w:tr";
          case "cell" -> "w:tc";
          default -> "w:p";
        };
    Element bound = field.begin.around(element);
    if (bound == null) {
      findings
          .problems()
          .error(
              field.place,
              "there is no " + what + " here to stand before or after",
              "Put the field into a table.");
    }
    return bound;
  }

  /** Several stand in the order in which they were found. */
  private static void put(Code code, Element bound, boolean before) {
    if (before) {
      bound.insertBefore(code);
      return;
    }
    List<Node> siblings = new ArrayList<>(bound.container().children());
    int at = bound.index() + 1;
    while (at < siblings.size() && siblings.get(at) instanceof Code) {
      at++;
    }
    bound.container().insert(at, code);
  }
}
