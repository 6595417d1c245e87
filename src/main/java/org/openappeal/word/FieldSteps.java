package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of merge fields. */
final class FieldSteps {
  private FieldSteps() {}

  /** Prints a text. */
  record Print(TextExpression text, Place place) implements Step {
    @Override
    public void run(Press press) {
      if (text instanceof TextExpression.Column column
          && press.find(column.name()) instanceof Picture picture) {
        press.picture(picture, place);
      } else if (text instanceof TextExpression.Column column
          && press.find(column.name()) instanceof Prose prose) {
        press.prose(prose, place);
      } else {
        press.text(text.text(press), place);
      }
    }

    @Override
    public List<TextExpression.Column> columns() {
      return text.columns();
    }
  }

  /** A value that Velocity printed. */
  record Value(String escaped, Place place) implements Step {
    @Override
    public void run(Press press) {
      press.value(escaped, place);
    }
  }

  /** How the value that comes next is printed; null ends it. */
  record Formatted(@Nullable Format format) implements Step {
    @Override
    public void run(Press press) {
      press.formatNext(format);
    }
  }

  /** Keeps the value that comes next for a condition. */
  record Capture() implements Step {
    @Override
    public void run(Press press) {
      press.capture();
    }
  }

  record CaptureEnd(int slot) implements Step {
    @Override
    public void run(Press press) {
      press.captured(slot);
    }
  }

  /** {@code IF}: runs what stands up to {@link Else}, or what stands between that and the end. */
  record If(Condition condition) implements Step.Opening {
    @Override
    public void run(Press press) {
      int start = press.at();
      int parting = press.ahead(start, true);
      int end = press.ahead(start, false);
      if (condition.holds(press)) {
        press.run(start + 1, parting);
      } else if (parting < end) {
        press.run(parting + 1, end);
      }
      press.goTo(end);
    }

    @Override
    public List<TextExpression.Column> columns() {
      return condition.columns();
    }
  }

  record Else() implements Step.Parting {}

  record End() implements Step.Closing {}

  /** {@code TableStart}: once for each item of a list. */
  record Region(String name, Place place) implements Step.Opening {
    @Override
    public void run(Press press) {
      int start = press.at();
      int end = press.ahead(start, false);
      for (Map<String, Object> item : items(press.look(name, place))) {
        press.enter(item);
        press.run(start + 1, end);
        press.leave();
      }
      press.goTo(end);
    }

    private List<Map<String, Object>> items(@Nullable Object value) {
      List<Map<String, Object>> items = new ArrayList<>();
      if (value instanceof List<?> list) {
        list.forEach(item -> items.add(item(item)));
      } else if (value != null && !value.equals("")) {
        items.add(item(value));
      }
      return items;
    }

    private Map<String, Object> item(Object item) {
      return item instanceof Map<?, ?> map ? Records.named(map) : Map.of(name, item);
    }
  }

  /** A row of a table whose fields are lists: once for each of their items. */
  record Row(List<String> names) implements Step.Opening {
    @Override
    public void run(Press press) {
      int start = press.at();
      int end = press.ahead(start, false);
      Map<String, List<?>> lists = new HashMap<>();
      int length = -1;
      for (String name : names) {
        if (press.find(name) instanceof List<?> list) {
          lists.put(name, list);
          length = Math.max(length, list.size());
        }
      }
      if (lists.isEmpty()) {
        press.run(start + 1, end);
      }
      for (int i = 0; i < length; i++) {
        press.enter(item(lists, i));
        press.run(start + 1, end);
        press.leave();
      }
      press.goTo(end);
    }

    private static Map<String, Object> item(Map<String, List<?>> lists, int i) {
      Map<String, Object> item = new HashMap<>();
      lists.forEach(
          (name, list) -> {
            Object value = i < list.size() ? list.get(i) : "";
            if (value instanceof Map<?, ?> map) {
              item.putAll(Records.named(map));
            }
            item.putIfAbsent(name, value instanceof Map<?, ?> ? "" : value);
          });
      return item;
    }
  }

  /** {@code NEXT}, and {@code NEXTIF} where there is a condition. */
  record Next(@Nullable Condition condition) implements Step {
    @Override
    public void run(Press press) {
      if (condition == null || condition.holds(press)) {
        press.records.next();
      }
    }

    @Override
    public List<TextExpression.Column> columns() {
      return condition == null ? List.of() : condition.columns();
    }
  }

  /** Keeps which row is at hand, for the other form of a text box. */
  record KeepRow(int slot) implements Step {
    @Override
    public void run(Press press) {
      press.keepRow(slot);
    }
  }

  /** Goes back to a row that was kept. */
  record BackToRow(int slot) implements Step {
    @Override
    public void run(Press press) {
      press.backToRow(slot);
    }
  }

  /** {@code SKIPIF}: there is no letter for this row. */
  record SkipIf(Condition condition) implements Step {
    @Override
    public void run(Press press) {
      if (condition.holds(press)) {
        press.skip();
      }
    }

    @Override
    public List<TextExpression.Column> columns() {
      return condition.columns();
    }
  }

  /** {@code MERGEREC} and {@code MERGESEQ}. */
  record Count(boolean sequence) implements TextExpression {
    @Override
    public String text(Press press) {
      int first = sequence ? press.details.sequence() : press.details.number();
      return String.valueOf(first + press.records.number() - 1);
    }
  }

  /** {@code DATE}. */
  record Today(Format format, Place place) implements TextExpression {
    @Override
    public String text(Press press) {
      if (press.details.date() == null) {
        throw press.stopped(
            place, "DATE needs a day, and none is given", "Give the letters a date.");
      }
      return format.ofDate(press.details.date(), press, place);
    }
  }
}
