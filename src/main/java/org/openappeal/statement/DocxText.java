package org.openappeal.statement;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** The words of a Word paragraph, footnote marks and deleted text left out. */
final class DocxText {
  private static final int ROMAN_LIMIT = 40;
  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private DocxText() {}

  static String of(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        if (!isMark(run)) {
          text.append(words(run));
        }
      } else if (element instanceof XWPFSDT control) {
        text.append(control.getContent().getText());
      }
    }
    return text.toString().replace('\u000b', '\n');
  }

  private static String words(XWPFRun run) {
    if (!run.getCTR().getFootnoteReferenceList().isEmpty()
        || !run.getCTR().getEndnoteReferenceList().isEmpty()) {
      return "";
    }
    String text = run.text();
    return text == null ? "" : text;
  }

  private static boolean isMark(XWPFRun run) {
    return STVerticalAlignRun.SUPERSCRIPT.equals(run.getVerticalAlignment())
        && run.text().strip().matches("\\d{1,3}|[*†‡]");
  }

  /** A number as Word prints it in one of its formats. */
  static String number(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letter(value);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      default -> Integer.toString(value);
    };
  }

  private static String letter(int value) {
    return value > 26 ? Integer.toString(value) : String.valueOf((char) ('a' + value - 1));
  }

  private static String roman(int value) {
    return value >= ROMAN_LIMIT ? Integer.toString(value) : TENS[value / 10] + ONES[value % 10];
  }
}
