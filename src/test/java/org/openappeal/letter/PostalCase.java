package org.openappeal.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.template.TemplateEngine;

/**
 * Something to print on, and where each address must lie.
 *
 * @param perPage how many addresses a page takes
 * @param boxes where they must lie, in twips
 */
record PostalCase(
    String name, PostalPrint print, int perPage, int width, int height, List<Box> boxes) {
  static final int LINES = 7;

  /** A place on a page. */
  record Box(int left, int top, int width, int height) {}

  static Stream<PostalCase> all() {
    return Stream.concat(
        Stream.of(EnvelopeSize.values()).map(PostalCase::envelope),
        Stream.concat(
                LabelSheet.names().stream().map(name -> LabelSheet.named(name).orElseThrow()),
                Stream.of(
                        "3x8,70x36mm,margin=0x4.5mm,gap=0x0mm",
                        "2x4,105x74.25mm",
                        "2x5,90x50mm,margin=12x10.3mm,gap=7.3x3.7mm",
                        "3x8,70x37.125mm",
                        "1x1,150x100mm,Letter")
                    .map(grid -> LabelSheet.grid(grid, SheetPaper.A4)))
            .map(sheet -> labels(sheet, 1)));
  }

  static TemplateEngine engine() {
    return new TemplateEngine(Path.of("none"));
  }

  private static PostalCase envelope(EnvelopeSize size) {
    EnvelopeSize.Box box = size.address();
    return new PostalCase(
        size.label(),
        new EnvelopePrint(size, engine()),
        1,
        Measure.twips(size.width()),
        Measure.twips(size.height()),
        List.of(
            new Box(
                Measure.twips(box.left()),
                Measure.twips(box.top()),
                Measure.twips(box.width()),
                Measure.twips(box.height()))));
  }

  static PostalCase labels(LabelSheet sheet, int start) {
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < sheet.rows(); row++) {
      for (int column = 0; column < sheet.columns(); column++) {
        boxes.add(new Box(sheet.x(column), sheet.y(row), sheet.width(), sheet.height()));
      }
    }
    return new PostalCase(
        sheet.label(),
        new LabelPrint(sheet, start, engine()),
        sheet.labels(),
        Measure.twips(sheet.paper().width()),
        Measure.twips(sheet.paper().height()),
        boxes);
  }

  /** Addresses whose every word ends in the number of the address, from 0. */
  static List<PostalItem> items(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new PostalItem(
                    "id-" + i,
                    Location.of(Path.of("list.csv"), i + 2),
                    List.of(
                        "Excellency_" + i + " the_" + i + " Ambassador_" + i,
                        "Name_" + i + " of_" + i + " one_" + i,
                        "Embassy_" + i + " of_" + i + " the_" + i + " Republic_" + i,
                        "House_" + i,
                        "Street_" + i,
                        "1000_" + i + " City_" + i,
                        "COUNTRY_" + i),
                    List.of("Sender", "Road 8", "0150 Oslo", "NORWAY")))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
