package org.openappeal.datasource;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** One cell of a sheet after the other: its value as a person sees it. */
final class SheetCell {
  private final ListFile file;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final SheetScan scan;
  private final Repeated linked =
      new Repeated(
          "more cells were read as the email address behind their link", "Look at a few of them.");
  private String type = "";
  private int style;
  private @Nullable String value;
  private @Nullable String formula;

  SheetCell(ListFile file, SharedStrings strings, CellFormats formats, SheetScan scan) {
    this.file = file;
    this.strings = strings;
    this.formats = formats;
    this.scan = scan;
  }

  /** The text of the cell that begins here; null if it cannot be used, which is told of. */
  @Nullable String read(Xml xml, int row, int column, Consumer<Problem> problems)
      throws IOException {
    parse(xml);
    if (type.equals("e")) {
      problems.accept(
          file.error(
              row,
              column,
              "this cell shows the error " + (value == null ? "" : value),
              "Mend its formula, or type the value."));
      return null;
    }
    if (formula != null && value == null) {
      problems.accept(
          file.error(
              row,
              column,
              "the formula in this cell was never calculated",
              "Open the workbook in a spreadsheet and save it again."));
      return null;
    }
    return link(text(), row, column, problems);
  }

  void end(Consumer<Problem> problems) {
    linked.end(problems);
  }

  private void parse(Xml xml) throws IOException {
    String kind = xml.attribute("t");
    type = kind == null ? "n" : kind;
    style = xml.number("s", 0);
    value = null;
    formula = null;
    for (String name = xml.nextInside("c"); name != null; name = xml.nextInside("c")) {
      switch (name) {
        case "v" -> value = xml.text(RichText.LONGEST);
        case "f" -> formula = xml.text(RichText.LONGEST);
        case "is" -> value = RichText.read(xml, "is");
        default -> {}
      }
    }
  }

  private String text() throws IOException {
    if (value == null) {
      return "";
    }
    return switch (type) {
      case "s" -> strings.get(index(value));
      case "str" -> LineBreaks.tidy(RichText.unescape(value));
      case "inlineStr" -> value;
      case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
      case "d" -> CellFormats.isoDate(value);
      default -> value.isEmpty() ? "" : formats.text(value, style);
    };
  }

  private static int index(String value) throws IOException {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IOException("`" + value + "` is no shared text", e);
    }
  }

  /** “Write us” with a link that writes an email means the address, not the words. */
  private String link(String text, int row, int column, Consumer<Problem> problems) {
    String address = scan.link(row, column);
    if (address == null && formula != null) {
      address = MailLink.ofFormula(formula);
    }
    if (address == null || address.isEmpty() || text.isBlank()) {
      return text;
    }
    if (text.indexOf('@') < 0) {
      String written = address;
      linked.tell(
          () ->
              file.note(
                  row,
                  column,
                  "“" + text.strip() + "” was read as " + written + ", to which its link writes",
                  "Nothing, if that is the address."),
          problems);
      return address;
    }
    if (!text.strip().equalsIgnoreCase(address)) {
      problems.accept(
          file.warning(
              row,
              column,
              "the cell says " + text.strip() + ", but its link writes to " + address,
              "Find out which of the two is right; the one in the cell was read."));
    }
    return text;
  }
}
