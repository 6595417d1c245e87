package org.openappeal.datasource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written down as text.
 *
 * <pre>
 * sheet Name [hidden]         begins a sheet
 * hide columns B C            hides them
 * merge A2:A3                 merges cells
 * since 1904                  counts days from there
 * 3 [hidden]: a | b           row 3; a cell is text, or begins with a kind:
 *     (number 0000) 150       number in a format; (date yyyy-mm-dd) 2019-06-30T10:00; (boolean) true
 *     (formula UPPER("x")) X  a formula and its last value; (error) #N/A
 *     (link mailto:x) text    a hyperlink; (rich) bold and thin: two runs
 * </pre>
 */
final class SheetText {
  private final XSSFWorkbook book;
  private XSSFSheet sheet;

  private SheetText(XSSFWorkbook book) {
    this.book = book;
  }

  static void write(String text, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      SheetText writer = new SheetText(book);
      text.lines().filter(line -> !line.isBlank()).forEach(writer::line);
      book.write(out);
    }
  }

  private void line(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "sheet" -> {
        boolean hidden = line.endsWith(" hidden");
        String name = line.substring(6).replaceFirst(" hidden$", "");
        sheet = book.createSheet(name);
        book.setSheetVisibility(
            book.getSheetIndex(sheet),
            hidden
                ? org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN
                : org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE);
      }
      case "hide" -> {
        for (int i = 2; i < words.length; i++) {
          sheet.setColumnHidden(words[i].charAt(0) - 'A', true);
        }
      }
      case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(words[1]));
      case "since" -> book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      default -> row(line);
    }
  }

  private void row(String line) {
    int colon = line.indexOf(':');
    String head = line.substring(0, colon);
    XSSFRow row = sheet.createRow(Integer.parseInt(head.replace(" hidden", "")) - 1);
    row.setZeroHeight(head.endsWith(" hidden"));
    String[] cells = line.substring(colon + 1).split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        cell(row.createCell(i), cells[i].strip());
      }
    }
  }

  private void cell(Cell cell, String text) {
    if (!text.startsWith("(")) {
      cell.setCellValue(text);
      return;
    }
    int end = text.indexOf(") ");
    String kind = text.substring(1, end);
    String value = text.substring(end + 2);
    String[] words = kind.split(" ", 2);
    switch (words[0]) {
      case "number" -> {
        cell.setCellValue(Double.parseDouble(value));
        format(cell, words);
      }
      case "date" -> {
        cell.setCellValue(LocalDateTime.parse(value));
        format(cell, words);
      }
      case "boolean" -> cell.setCellValue(Boolean.parseBoolean(value));
      case "error" -> cell.setCellErrorValue(FormulaError.forString(value).getCode());
      case "formula" -> {
        cell.setCellFormula(words[1]);
        cell.setCellValue(value);
      }
      case "link" -> {
        Hyperlink link =
            book.getCreationHelper()
                .createHyperlink(
                    words[1].startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL);
        link.setAddress(words[1]);
        cell.setCellValue(value);
        cell.setHyperlink(link);
      }
      case "rich" -> {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        XSSFRichTextString rich = new XSSFRichTextString(value);
        rich.applyFont(0, value.length() / 2, bold);
        cell.setCellValue(rich);
      }
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private void format(Cell cell, String[] words) {
    if (words.length > 1) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(words[1]));
      cell.setCellStyle(style);
    }
  }
}
