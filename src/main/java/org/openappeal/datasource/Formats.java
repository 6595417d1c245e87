package org.openappeal.datasource;

import java.io.IOException;
import java.util.Locale;

/** Tells formats apart, by content first and by name where that leaves it open. */
final class Formats {
  private static final int FEW = 50;
  private static final int STRAY = 3;
  private static final String CARD = "BEGIN:VCARD";

  private Formats() {}

  static DataSource open(ListFile file, ReadOptions options) {
    try {
      return new ListSource(file, reader(file, options), options.skipBad());
    } catch (BrokenListException e) {
      throw e.fatal();
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static RowReader reader(ListFile file, ReadOptions options) throws IOException {
    if (file.startsWith('P', 'K', 3, 4)) {
      return XlsxFormat.open(file, options);
    }
    if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      throw OldOffice.refused(file);
    }
    TextFile text = TextFile.of(file, options.encoding());
    String head = text.head().stripLeading();
    refuseOthers(file, head.substring(0, Math.min(head.length(), FEW)).toLowerCase(Locale.ROOT));
    refuseBinary(file, head);
    if (head.regionMatches(true, 0, CARD, 0, CARD.length())
        || (file.isNamed(".vcf") && head.contains(CARD))) {
      return new VCardReader(text);
    }
    if (isJson(file, head)) {
      return JsonFormat.open(text, options);
    }
    return CsvFormat.open(text, options);
  }

  private static boolean isJson(ListFile file, String head) {
    if (file.isNamed(".json") || file.isNamed(".jsonl") || file.isNamed(".ndjson")) {
      return true;
    }
    if (head.startsWith("{") || head.startsWith("[")) {
      String inside = head.substring(1).stripLeading();
      return head.charAt(0) == '{'
          ? inside.startsWith("\"") || inside.startsWith("}")
          : inside.startsWith("{") || inside.startsWith("]");
    }
    return false;
  }

  private static void refuseOthers(ListFile file, String start) {
    if (start.startsWith("%pdf")) {
      throw file.refused(
          "this is a PDF, not a list", "Ask for the list as XLSX or CSV; a PDF has no columns.");
    }
    if (start.startsWith("{\\rtf")) {
      throw file.refused(
          "this is a text document (RTF), not a list", "Copy its table into a spreadsheet.");
    }
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table")) {
      throw file.refused(
          "this is a web page, not a list, whatever its name says",
          "Open it in a spreadsheet and save it as XLSX or CSV.");
    }
    if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
      throw file.refused(
          "this is XML, which is not read as a list",
          "Open it in a spreadsheet and save it as XLSX or CSV.");
    }
  }

  /** A stray control character is a broken cell; many of them are no text at all. */
  private static void refuseBinary(ListFile file, String head) {
    long controls = head.chars().filter(c -> c < ' ' && CellCheck.isControl((char) c)).count();
    long breaks = head.chars().filter(c -> c == '\r').count();
    if (controls - breaks > Math.max(STRAY, head.length() / FEW)) {
      throw file.refused(
          "this is no list but something else",
          "Name a CSV, XLSX, JSON or vCard file; save an open document as XLSX or CSV.");
    }
  }
}
