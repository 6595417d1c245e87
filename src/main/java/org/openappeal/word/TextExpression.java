package org.openappeal.word;

import java.util.List;
import java.util.stream.Stream;

/** A text that a field takes from the data. */
interface TextExpression {
  String text(Press press);

  /** The columns it asks for. */
  default List<Column> columns() {
    return List.of();
  }

  /** One text behind another. */
  record Joined(List<TextExpression> parts) implements TextExpression {
    @Override
    public String text(Press press) {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.text(press)));
      return text.toString();
    }

    @Override
    public List<Column> columns() {
      return parts.stream().flatMap(part -> part.columns().stream()).toList();
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

    @Override
    public List<Column> columns() {
      return List.of(this);
    }
  }

  /** {@code IF} inside of another field. */
  record Chosen(Condition condition, TextExpression yes, TextExpression no)
      implements TextExpression {
    @Override
    public String text(Press press) {
      return (condition.holds(press) ? yes : no).text(press);
    }

    @Override
    public List<Column> columns() {
      return Stream.of(condition.columns(), yes.columns(), no.columns())
          .flatMap(List::stream)
          .toList();
    }
  }
}
