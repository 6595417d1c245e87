package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;

/** Turns the tree of a part into what its program consists of: unchanging bytes, and code. */
final class Assembler {
  private final StringBuilder fixed = new StringBuilder();
  private final List<Program.Entry> entries = new ArrayList<>();

  private Assembler() {}

  static List<Program.Entry> assemble(Element root) {
    Assembler assembler = new Assembler();
    assembler.fixed.append(XmlText.DECLARATION);
    assembler.element(root);
    assembler.flush();
    return assembler.entries;
  }

  /** Of a part of a part, without a declaration. */
  static List<Program.Entry> assemble(List<Node> nodes) {
    Assembler assembler = new Assembler();
    assembler.nodes(nodes);
    assembler.flush();
    return assembler.entries;
  }

  private void element(Element element) {
    element.stepsBefore().forEach(this::code);
    inner(element);
    element.stepsAfter().forEach(this::code);
  }

  private void inner(Element element) {
    XmlText.open(element, fixed);
    element.attributes().forEach((name, value) -> XmlText.attribute(name, value, fixed));
    element.coded.forEach(this::attribute);
    if (element.children().isEmpty()) {
      fixed.append("/>");
      return;
    }
    fixed.append('>');
    boolean plain = element.is("w:instrText") && Ink.isCodeIn(element);
    if (plain) {
      step(LayoutSteps.Where.ATTRIBUTE);
    }
    nodes(element.children());
    if (plain) {
      step(LayoutSteps.Where.RUN);
    }
    XmlText.end(element, fixed);
  }

  private void attribute(String name, List<Node> value) {
    fixed.append(' ').append(name).append("=\"");
    boolean plain = value.stream().anyMatch(node -> node instanceof Code code && code.isValue());
    if (plain) {
      boolean address = name.equals("Target");
      step(address ? LayoutSteps.Where.ADDRESS : LayoutSteps.Where.ATTRIBUTE);
    }
    nodes(value);
    if (plain) {
      step(LayoutSteps.Where.RUN);
    }
    fixed.append('"');
  }

  private void nodes(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        element(element);
      } else if (node instanceof Text text) {
        XmlText.text(text.value, fixed);
      } else if (node instanceof Code code) {
        code(code);
      }
    }
  }

  private void code(Code code) {
    flush();
    code.emissions.forEach(one -> entries.add(new Program.Entry(one, code.place)));
  }

  private void step(Step step) {
    flush();
    entries.add(new Program.Entry(step, Place.of("")));
  }

  private void flush() {
    if (fixed.length() > 0) {
      entries.add(new Program.Entry(new Block(fixed.toString()), Place.of("")));
      fixed.setLength(0);
    }
  }
}
