package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Opens a list that is JSON; reads it once for its columns, and a second time for its rows. */
final class JsonFormat {
  private JsonFormat() {}

  static RowReader open(TextFile text, ReadOptions options) throws IOException {
    List<Problem> remarks = new ArrayList<>(text.remarks());
    JsonShape shape;
    try {
      shape = options.nested() ? JsonShape.ofRows(text) : JsonShape.of(text);
    } catch (BrokenListException e) {
      // Broken further down: what comes before may be good, so the shape is that of its start.
      shape = new JsonShape(null, false);
    }
    if (shape.popolo()) {
      PopoloIndex index = PopoloIndex.of(text, options.asOf());
      ListFacts facts =
          new ListFacts(
              "Popolo JSON" + text.suffix(), Naming.POPOLO, PopoloPersons.COLUMNS, remarks);
      return new PopoloReader(
          facts, new JsonObjects(text, shape), new PopoloPersons(index, options.asOf()));
    }
    if (shape.array() != null) {
      remarks.add(
          text.file()
              .note(
                  0,
                  0,
                  "the list is the array `" + shape.array() + "` inside the file",
                  "Nothing, if that is the list."));
    }
    if (options.nested()) {
      JsonNames names = names(text, shape);
      Columns columns = Columns.fields(names.names());
      return new NestedReader(
          new ListFacts("JSON" + text.suffix(), Naming.HEADINGS, columns, remarks),
          new JsonObjects(text, shape, true),
          names);
    }
    Columns columns = columns(text, shape);
    ListFacts facts = new ListFacts("JSON" + text.suffix(), Naming.HEADINGS, columns, remarks);
    return new JsonReader(facts, new JsonObjects(text, shape));
  }

  private static Columns columns(TextFile text, JsonShape shape) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (JsonObjects objects = new JsonObjects(text, shape)) {
      for (JsonObjects.Found found = objects.next(problem -> {});
          found != null;
          found = objects.next(problem -> {})) {
        names.addAll(JsonCells.of(found.fields()).keySet());
        if (names.size() > Columns.MOST) {
          throw tooMany(found);
        }
      }
    } catch (BrokenListException e) {
      if (names.isEmpty()) {
        throw e;
      }
    }
    if (names.isEmpty()) {
      throw text.file().refused("the list is empty", "Give it at least one object with a field.");
    }
    return Columns.fields(List.copyOf(names));
  }

  private static JsonNames names(TextFile text, JsonShape shape) throws IOException {
    JsonNames names = new JsonNames();
    try (JsonObjects objects = new JsonObjects(text, shape, true)) {
      for (JsonObjects.Found found = objects.next(problem -> {});
          found != null;
          found = objects.next(problem -> {})) {
        if (names.add(found.fields()) > Columns.MOST) {
          throw tooMany(found);
        }
      }
    } catch (BrokenListException e) {
      if (names.names().isEmpty()) {
        throw e;
      }
    }
    if (names.names().isEmpty()) {
      throw text.file().refused("the list is empty", "Give it at least one object with a field.");
    }
    return names;
  }

  private static ProblemException tooMany(JsonObjects.Found found) {
    return Problem.error(
            found.place(),
            "the objects of the list have more than " + Columns.MOST + " different fields",
            "Save only the fields that are needed.")
        .asException();
  }
}
