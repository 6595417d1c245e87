package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.Problem;

/** Workbooks as spreadsheets do not write them, made out of a good one by changing its parts. */
class XlsxHostileTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private static final Random RANDOM = new Random(4);

  @TempDir private Path folder;
  private Path good;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeGoodBook() throws IOException {
    good = folder.resolve("good.xlsx");
    SheetText.write("sheet List\n1: id | name\n2: a | Anna\n3: b | Bo\n", good);
  }

  private Path changed(String part, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve("changed.xlsx");
    try (ZipFile zip = new ZipFile(good.toFile());
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        copy.putNextEntry(new ZipEntry(entry.getName()));
        boolean wanted = part.equals("*") || entry.getName().equals(part);
        copy.write(wanted ? change.apply(text(bytes)).getBytes(StandardCharsets.UTF_8) : bytes);
        copy.closeEntry();
      }
    }
    return file;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<Map<String, String>> rows(Path file) {
    return rows(file, ReadOptions.DETECT);
  }

  private List<Map<String, String>> rows(Path file, ReadOptions options) {
    try (DataSource source = DataSource.open(file, options);
        Stream<Row> rows = source.rows(problems::add)) {
      return rows.map(row -> Map.copyOf(row.cells())).toList();
    }
  }

  @Test
  void theStrictNamespaceIsReadAsTheUsualOne() throws IOException {
    Path strict =
        changed(
            "*",
            xml ->
                xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertThat(rows(strict)).hasSize(2).first().hasToString(rows(good).get(0).toString());
  }

  @Test
  void inlineTextsCellsWithoutPlacesAndIsoDatesAreRead() throws IOException {
    Path file =
        changed(
            SHEET,
            xml ->
                sheet(
                    """
                    <row><c t="inlineStr"><is><t>id</t></is></c><c t="str"><v>day</v></c></row>
                    <row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is>
                    </c><c t="d"><v>2019-06-30T00:00:00</v></c></row>
                    <row><c t="str"><v>line_x000D__x000A_break _x00zz_ _x005F_x</v></c></row>
                    """));
    assertThat(rows(file))
        .containsExactly(
            Map.of("id", "ab", "day", "2019-06-30"),
            Map.of("id", "line\nbreak _x00zz_ _x", "day", ""));
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsNoEmptyCell() throws IOException {
    Path file =
        changed(SHEET, xml -> xml.replaceFirst("(<c r=\"B2\"[^>]*>)<v>[^<]*</v>", "$1<f>A1</f>"));
    assertThat(rows(file)).extracting(row -> row.get("id")).containsExactly("b");
    assertThat(problems).singleElement().asString().contains(":2:2: error: the formula");
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>";
    Path file = changed(SHEET, xml -> entity);
    assertThatThrownBy(() -> rows(file)).hasMessageContaining("document type");
    Path strings = changed(STRINGS, xml -> "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst/>");
    assertThatThrownBy(() -> rows(strings)).hasMessageContaining("document type");
  }

  @Test
  void aBombIsRefused() throws IOException {
    HostileBooks.inflate(good);
    assertThatThrownBy(() -> rows(good)).hasMessageContaining("zip bomb");
  }

  @Test
  void aWorkbookThatBreaksOffIsUsedAsFarAsItGoesIfAsked() throws IOException {
    Path file =
        changed(SHEET, xml -> xml.replaceFirst("(<c r=\"B3\"[^>]*><v>)[^<]*</v>", "$199</v>"));
    assertThatThrownBy(() -> rows(file)).hasMessageContaining("there is no shared text 99");
    problems.clear();
    assertThat(rows(file, ReadOptions.DETECT.withSkipBad(true)))
        .extracting(row -> row.get("id"))
        .containsExactly("a");
    assertThat(problems).singleElement().asString().contains(":3: error: behind this row");
  }

  @Test
  void rowsOutOfOrderAndCellsOutsideOfAnySheetAreRefused() throws IOException {
    Path order = changed(SHEET, xml -> xml.replace("<row r=\"3\"", "<row r=\"1\""));
    assertThatThrownBy(() -> rows(order)).hasMessageContaining("row 1 stands behind row 2");
    Path outside = changed(SHEET, xml -> xml.replace("r=\"B3\"", "r=\"ZZZ3\""));
    assertThatThrownBy(() -> rows(outside)).hasMessageContaining("there is no cell `ZZZ3`");
  }

  @Test
  void aCellLongerThanASheetCanHoldIsRefused() throws IOException {
    Path file =
        changed(
            STRINGS,
            xml ->
                xml.replace(
                    "Anna",
                    RANDOM
                        .ints(300_000, 'a', 'z')
                        .collect(
                            StringBuilder::new,
                            (text, c) -> text.append((char) c),
                            StringBuilder::append)));
    assertThatThrownBy(() -> rows(file)).hasMessageContaining("a text is longer than");
  }

  @Test
  void aTornFileAndOtherArchivesAreRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(good);
    Path torn = folder.resolve("torn.xlsx");
    Files.write(torn, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> rows(torn)).hasMessageContaining("the workbook is broken");
    assertThatThrownBy(() -> rows(archive("mimetype"))).hasMessageContaining("open document");
    assertThatThrownBy(() -> rows(archive("word/document.xml"))).hasMessageContaining("Word");
    assertThatThrownBy(() -> rows(archive("xl/workbook.bin"))).hasMessageContaining(".xlsb");
    assertThatThrownBy(() -> rows(archive("list.csv"))).hasMessageContaining("an archive");
  }

  private Path archive(String entry) throws IOException {
    Path file = folder.resolve("archive.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    return file;
  }

  @Test
  void anEncryptedWorkbookAndOldOfficeAreRefused() throws Exception {
    Path encrypted = folder.resolve("secret.xlsx");
    Path old = folder.resolve("old.xls");
    Files.copy(good, encrypted);
    HostileBooks.encrypt(encrypted);
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(old)) {
      files.writeFilesystem(out);
    }
    assertThatThrownBy(() -> rows(encrypted)).hasMessageContaining("protected by a password");
    assertThatThrownBy(() -> rows(old)).hasMessageContaining("an old Office file");
  }
}
