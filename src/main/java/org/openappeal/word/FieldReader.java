package org.openappeal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a part, simple and complex, nested and cut into any number of runs. */
final class FieldReader {
  private final Place part;
  private final PartProblems problems;
  private final List<Field> found = new ArrayList<>();

  private FieldReader(Place part, PartProblems problems) {
    this.part = part;
    this.problems = problems;
  }

  /** The fields that stand in no other, in the order of the text. */
  static List<Field> read(Place part, Element root, PartProblems problems) {
    for (Element simple : root.all("w:fldSimple")) {
      complex(simple);
    }
    for (Element mark : root.all("w:fldChar")) {
      Runs.isolate(mark);
    }
    FieldReader reader = new FieldReader(part, problems);
    reader.story(root);
    return reader.found;
  }

  /** The same as a complex field. */
  private static void complex(Element simple) {
    Element properties = null;
    for (Element run : simple.all("w:r")) {
      properties = properties == null ? run.child("w:rPr") : properties;
    }
    Element code = new Element("w:instrText");
    code.set("xml:space", "preserve");
    code.add(new Text(String.valueOf(simple.get("w:instr"))));
    simple.children().removeIf(child -> child instanceof Element e && e.is("w:fldData"));
    simple.insert(0, mark("begin", properties));
    simple.insert(1, Runs.run(properties, code));
    simple.insert(2, mark("separate", properties));
    simple.add(mark("end", properties));
    simple.unwrap();
  }

  private static Element mark(String type, @Nullable Element properties) {
    Element mark = new Element("w:fldChar");
    mark.set("w:fldCharType", type);
    return Runs.run(properties, mark);
  }

  /** Text that flows: no field reaches out of a text box. */
  private void story(Element root) {
    List<Element> runs = new ArrayList<>();
    collect(root, runs);
    Deque<Field> open = new ArrayDeque<>();
    List<Field> here = new ArrayList<>();
    for (Element run : runs) {
      Element mark = run.child("w:fldChar");
      String type = mark == null ? "" : String.valueOf(mark.get("w:fldCharType"));
      if (type.equals("begin")) {
        Field field = new Field(run, Paragraphs.of(run, part));
        if (open.isEmpty()) {
          here.add(field);
        } else {
          open.element().add(new Field.Item.Nested(field));
        }
        open.push(field);
      } else if (!open.isEmpty()) {
        part(run, type, open);
      }
    }
    open.forEach(field -> endless(field, here));
    found.addAll(here);
    for (Element run : runs) {
      run.all("w:txbxContent").stream()
          .filter(box -> box.around("w:r") == run)
          .forEach(this::story);
    }
  }

  private static void part(Element run, String type, Deque<Field> open) {
    switch (type) {
      case "separate" -> open.element().separate = run;
      case "end" -> open.pop().end = run;
      default -> open.element().add(new Field.Item.Run(run));
    }
  }

  private void endless(Field field, List<Field> here) {
    here.remove(field);
    problems.error(
        field.place,
        "a field begins here and does not end",
        "Delete the field in Word (Alt+F9 shows fields) and insert it again.");
  }

  private static void collect(Element element, List<Element> runs) {
    for (Element child : element.elements()) {
      if (child.is("w:r")) {
        runs.add(child);
      } else {
        collect(child, runs);
      }
    }
  }
}
