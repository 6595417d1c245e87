package org.openappeal.recipient;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Invented supporters, the same ones every time. */
final class SampleLists {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "given_name",
          "family_name",
          "language",
          "country",
          "address",
          "email",
          "consent_purpose",
          "consent_at");
  private static final List<String> COUNTRIES = List.of("NO", "DE", "FR", "SE", "ES", "IT");

  private SampleLists() {}

  static Path csv(Path file, int rows, String campaign) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", COLUMNS) + "\n");
      for (int i = 0; i < rows; i++) {
        List<String> cells = cells(i, campaign);
        for (int column = 0; column < cells.size(); column++) {
          out.write(column == 0 ? "" : ",");
          out.write('"' + cells.get(column) + '"');
        }
        out.write("\n");
      }
    }
    return file;
  }

  static Path xlsx(Path file, int rows, String campaign) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("supporters");
      row(sheet, 0, COLUMNS);
      for (int i = 0; i < rows; i++) {
        row(sheet, i + 1, cells(i, campaign));
      }
      workbook.write(out);
    }
    return file;
  }

  private static void row(SXSSFSheet sheet, int number, List<String> cells) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < cells.size(); column++) {
      row.createCell(column).setCellValue(cells.get(column));
    }
  }

  private static List<String> cells(int i, String campaign) {
    String country = COUNTRIES.get(i % COUNTRIES.size());
    String postcode = country.equals("NO") ? "0150" : country.equals("SE") ? "111 22" : "10115";
    return List.of(
        "s-" + i,
        "Given" + i % 977,
        "Family" + i % 7919,
        "en",
        country,
        i % 300 + " Sample Street\n" + postcode + " Town " + i % 500,
        "person" + i + "@post" + i % 50 + ".example",
        campaign,
        "2019-01-07T09:17:00+01:00");
  }
}
