package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.process.JavaProcess;

/** Lists far larger than the memory they are read in, each in a machine of its own. */
class LargeListTest {
  @TempDir private Path folder;

  private static String count(Path list, int heap) throws Exception {
    Process process =
        JavaProcess.of(heap, RowCounter.class.getName(), list.toString())
            .redirectErrorStream(true)
            .start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static Path lines(Path file, int rows, BiConsumer<PrintWriter, Integer> line)
      throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 1; i <= rows; i++) {
        line.accept(out, i);
      }
    }
    return file;
  }

  @Test
  void twoHundredThousandSupportersInCsv() throws Exception {
    Path list =
        lines(
            folder.resolve("list.csv"),
            200_000,
            (out, i) -> {
              if (i == 1) {
                out.print("id,given_name,family_name,language,country,address,email,consent\n");
              }
              out.printf(
                  "s-%d,Anna,Sample%d,en,NO,\"Eksempelgata %d%n0100 Oslo\",s%d@post.example,"
                      + "2019-01-07T09:17:00+01:00%n",
                  i, i, i, i);
            });
    assertThat(count(list, 24)).isEqualTo("200000 rows, 1600000 cells, 0 problems");
  }

  @Test
  void fiftyThousandPersonsInJsonAndCards() throws Exception {
    Path json =
        lines(
            folder.resolve("list.json"),
            50_000,
            (out, i) ->
                out.printf("{\"id\": \"p%d\", \"emails\": [\"p%d@post.example\"]}%n", i, i));
    assertThat(count(json, 24)).isEqualTo("50000 rows, 100000 cells, 0 problems");
    Path cards =
        lines(
            folder.resolve("list.vcf"),
            20_000,
            (out, i) -> out.printf("BEGIN:VCARD%nVERSION:4.0%nFN:Anna %d%nEND:VCARD%n", i));
    assertThat(count(cards, 24)).isEqualTo("20000 rows, 20000 cells, 0 problems");
  }

  /** Excel shares every text; a million of them must not cost a million objects. */
  @Test
  void aHundredThousandRowsAndAMillionSharedTextsInASheet() throws Exception {
    Path list = folder.resolve("list.xlsx");
    Path model = folder.resolve("model.xlsx");
    SheetText.write("sheet List\n1: a\n", model);
    try (ZipFile zip = new ZipFile(model.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(list)))) {
      out.setLevel(1);
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        switch (entry.getName()) {
          case "xl/sharedStrings.xml" -> sharedTexts(out);
          case "xl/worksheets/sheet1.xml" -> sheet(out);
          default -> zip.getInputStream(entry).transferTo(out);
        }
      }
    }
    assertThat(count(list, 128)).isEqualTo("100000 rows, 1000000 cells, 0 problems");
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static void sharedTexts(ZipOutputStream zip) {
    PrintWriter out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
    out.print("<sst xmlns=\"" + MAIN + "\">");
    for (int i = 0; i < 1_000_010; i++) {
      out.print("<si><t>Text " + Integer.toHexString(i * 0x9E3779B1) + " of a cell</t></si>");
    }
    out.print("</sst>");
    out.flush();
  }

  private static void sheet(ZipOutputStream zip) {
    PrintWriter out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
    out.print("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int row = 0; row <= 100_000; row++) {
      out.print("<row r=\"" + (row + 1) + "\">");
      for (int i = 0; i < 10; i++) {
        String place = CellPlace.letters(i + 1) + (row + 1);
        out.print("<c r=\"" + place + "\" t=\"s\"><v>" + (row * 10 + i) + "</v></c>");
      }
      out.print("</row>");
    }
    out.print("</sheetData></worksheet>");
    out.flush();
  }
}
