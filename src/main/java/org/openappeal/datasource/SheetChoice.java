package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.Workbook.Sheet;
import org.openappeal.problem.Problem;

/** Which sheet of a workbook is the list: the one named, or the only one with something on it. */
final class SheetChoice {
  private final ListFile file;
  private final Workbook book;
  private final List<Problem> remarks = new ArrayList<>();

  SheetChoice(ListFile file, Workbook book) {
    this.file = file;
    this.book = book;
  }

  List<Problem> remarks() {
    return remarks;
  }

  Sheet choose(@Nullable String named) throws IOException {
    return named == null ? only() : named(named);
  }

  private Sheet named(String name) {
    List<Sheet> sheets = book.sheets();
    for (Sheet sheet : sheets) {
      if (sheet.name().equals(name)) {
        return sheet;
      }
    }
    for (Sheet sheet : sheets) {
      if (sheet.name().strip().equalsIgnoreCase(name.strip())) {
        return sheet;
      }
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (Integer.toString(i + 1).equals(name.strip())) {
        return sheets.get(i);
      }
    }
    throw file.refused("there is no sheet `" + name + "`", "Choose from " + names(sheets) + ".");
  }

  private Sheet only() throws IOException {
    List<Sheet> visible = new ArrayList<>();
    List<Sheet> hidden = new ArrayList<>();
    for (Sheet sheet : book.sheets()) {
      if (hasContent(sheet)) {
        (sheet.hidden() ? hidden : visible).add(sheet);
      }
    }
    if (visible.size() == 1) {
      if (!hidden.isEmpty()) {
        remarks.add(
            file.warning(
                0,
                0,
                "not read, because hidden: " + names(hidden),
                "If that is the list, name it: --sheet \"" + hidden.get(0).name() + "\"."));
      }
      return visible.get(0);
    }
    List<Sheet> all = visible.isEmpty() ? hidden : visible;
    if (all.isEmpty()) {
      throw file.refused("the workbook is empty", "Give a sheet headings and at least one row.");
    }
    throw file.refused(
        visible.isEmpty()
            ? "all sheets with something on them are hidden: " + names(hidden)
            : "several sheets could be the list: "
                + names(visible)
                + (hidden.isEmpty() ? "" : "; hidden: " + names(hidden)),
        "Name one: --sheet \"" + all.get(0).name() + "\".");
  }

  private boolean hasContent(Sheet sheet) throws IOException {
    try (Xml xml = book.sheet(sheet)) {
      return SheetScan.hasContent(xml);
    }
  }

  private static String names(List<Sheet> sheets) {
    return sheets.stream().map(sheet -> "`" + sheet.name() + "`").collect(Collectors.joining(", "));
  }
}
