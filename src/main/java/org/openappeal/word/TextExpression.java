package org.openappeal.word;

import java.util.List;

/** A text that a field takes from the data. */
interface TextExpression {
  String text(Press press);

  /** One text behind another. */
  record Joined(List<TextExpression> parts) implements TextExpression {
    @Override
    public String text(Press press) {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.text(press)));
      return text.toString();
    }
  }

  /** What the author wrote. */
  record Literal(String value) implements TextExpression {
    @Override
    public String text(Press press) {
      return value;
    }
  }

  /** What Velocity made of a reference a little before. */
  record Captured(int slot) implements TextExpression {
    @Override
    public String text(Press press) {
      return press.capturedAt(slot);
    }
  }

  /** A column of the data, as {@code MERGEFIELD} prints it. */
  record Column(String name, Format format, Place place) implements TextExpression {
    @Override
    public String text(Press press) {
      return format.apply(press.look(name, place), press, place);
    }
  }

  /** {@code IF} inside of another field. */
  record Chosen(Condition condition, TextExpression yes, TextExpression no)
      implements TextExpression {
    @Override
    public String text(Press press) {
      return (condition.holds(press) ? yes : no).text(press);
    }
  }
}
