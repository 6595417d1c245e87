package org.openappeal.datasource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.openappeal.datasource.Workbook.Sheet;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Opens a list that is a sheet of a workbook. */
final class XlsxFormat {
  private static final int SHOWN = 5;

  private XlsxFormat() {}

  static RowReader open(ListFile file, ReadOptions options) {
    refuseOthers(file);
    Workbook book = null;
    try {
      book = Workbook.open(file);
      return reader(file, book, options);
    } catch (IOException | ProblemException e) {
      if (book != null) {
        book.close();
      }
      if (e instanceof ProblemException problem) {
        throw problem;
      }
      throw e instanceof BrokenListException broken
          ? broken.fatal()
          : file.refused(
              "the workbook is broken or unsafe: " + Faults.reason(e),
              "Open it in a spreadsheet and save it again, or save the sheet as CSV.",
              e);
    }
  }

  private static RowReader reader(ListFile file, Workbook book, ReadOptions options)
      throws IOException {
    SheetChoice choice = new SheetChoice(file, book);
    Sheet sheet = choice.choose(options.sheet());
    SheetScan scan;
    try (Xml xml = book.sheet(sheet)) {
      scan = SheetScan.of(xml, book.mailLinks(sheet));
    }
    List<Problem> remarks = new ArrayList<>(choice.remarks());
    hidden(file, scan, options.hidden(), remarks);
    if (!scan.merged().isEmpty()) {
      remarks.add(merged(file, scan.merged()));
    }
    SheetCell cell =
        new SheetCell(
            file,
            SharedStrings.read(book.sharedStrings()),
            CellFormats.read(book.styles(), book.since1904()),
            scan);
    RawRows rows =
        new BookRows(book, new SheetRows(file, book.sheet(sheet), scan, cell, options.hidden()));
    return new TableReader(
        file, "XLSX, sheet `" + sheet.name() + "`", rows, options.headings(), remarks, false);
  }

  private static void refuseOthers(ListFile file) {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw file.refused("this is a binary workbook (.xlsb)", "Save it as XLSX or CSV.");
      }
      if (zip.getEntry("mimetype") != null) {
        throw file.refused(
            "this is an open document (.ods or .odt)",
            "Open it, and save the list as XLSX or CSV.");
      }
      if (zip.getEntry("word/document.xml") != null) {
        throw file.refused(
            "this is a Word document, not a list", "Copy its table into a spreadsheet.");
      }
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw file.refused("this is an archive, not a list", "Unpack it, and name the list in it.");
      }
    } catch (IOException e) {
      throw file.refused(
          "the workbook is broken: " + Faults.reason(e), "Copy or download it again.", e);
    }
  }

  private static void hidden(
      ListFile file, SheetScan scan, ReadOptions.Hidden hidden, List<Problem> remarks) {
    if (!scan.hiddenRows().isEmpty()) {
      remarks.add(
          hidden(
              file,
              hidden,
              "rows are hidden: " + shown(scan.hiddenRows(), false),
              scan.hiddenRows().nextSetBit(0)));
    }
    if (!scan.hiddenColumns().isEmpty()) {
      remarks.add(
          hidden(file, hidden, "columns are hidden: " + shown(scan.hiddenColumns(), true), 0));
    }
  }

  private static Problem hidden(ListFile file, ReadOptions.Hidden hidden, String what, int line) {
    boolean read = hidden == ReadOptions.Hidden.READ;
    String message = what + (read ? "; they were read as well" : "; they were left out");
    String remedy =
        read
            ? "Leave them out with --hidden skip, or show them, to be sure."
            : "Read them with --hidden read.";
    return read ? file.warning(line, 0, message, remedy) : file.note(line, 0, message, remedy);
  }

  private static String shown(BitSet set, boolean letters) {
    return shown(
        set.stream().mapToObj(i -> letters ? CellPlace.letters(i) : Integer.toString(i)),
        set.cardinality());
  }

  private static String shown(Stream<String> all, int count) {
    String first = all.limit(SHOWN).collect(Collectors.joining(", "));
    return count > SHOWN ? first + " and " + (count - SHOWN) + " more" : first;
  }

  private static Problem merged(ListFile file, List<CellRange> ranges) {
    return file.note(
        0,
        0,
        "cells are merged over several rows; each of these rows has their value: "
            + shown(ranges.stream().map(CellRange::toString), ranges.size()),
        "Nothing, if that is what they mean.");
  }
}
