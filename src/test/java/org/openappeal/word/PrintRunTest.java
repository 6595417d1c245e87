package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.template.TemplateEngine;

/** Many letters of one template as one document. */
class PrintRunTest {
  static final String PAGE =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1417\""
          + " w:bottom=\"1417\" w:left=\"1417\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";

  @TempDir Path folder;

  static String text(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String field(String code) {
    return "<w:fldSimple w:instr=\""
        + code.replace("\"", "&quot;")
        + "\"><w:r><w:t>9</w:t></w:r>"
        + "</w:fldSimple>";
  }

  private WordTemplate open(TestPackage made) throws IOException {
    Path file = made.writeTo(folder.resolve("letter.docx"));
    return WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
  }

  /** A print run of these rows, checked as every letter is. */
  private byte[] run(WordTemplate template, List<Map<String, Object>> rows) throws IOException {
    Path file = folder.resolve("run.docx");
    try (PrintRun run = template.printRun(file)) {
      for (Map<String, Object> row : rows) {
        run.add(row);
      }
      run.finish();
    }
    byte[] made = Files.readAllBytes(file);
    ValidLetter.check(made);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).allMatch(n -> !n.startsWith("."));
    }
    return made;
  }

  private static List<Map<String, Object>> rows(int count) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      List<String> lines = new ArrayList<>();
      for (int k = 0; k < (i % 3 == 0 ? 60 : 3); k++) {
        lines.add("Line " + k + " of letter " + i);
      }
      rows.add(Map.of("name", "Person " + i, "lines", lines));
    }
    return rows;
  }

  private static TestPackage letter() {
    String numbered =
        "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    return TestPackage.of(
            text("Dear $name,")
                + text("#foreach($l in $lines)")
                + "<w:p>"
                + numbered
                + "<w:r><w:t>$l</w:t></w:r></w:p>"
                + text("#end")
                + "<w:p><w:r><w:t>With a note</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + text("Yours, sender")
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + PAGE
                + "</w:sectPr>")
        .related("header", text("To $name"))
        .related(
            "footer",
            "<w:p><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>"
                + field("PAGE")
                + "<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>"
                + field("NUMPAGES")
                + "</w:p>")
        .related(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> For $name</w:t></w:r></w:p></w:footnote>")
        .related(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .related("styles", "");
  }

  @Test
  void bindsLettersIntoOneDocument() throws IOException {
    byte[] made = run(open(letter()), rows(20));
    if (System.getProperty("letters") != null) {
      Files.write(Path.of(System.getProperty("letters"), "print-run.docx"), made);
    }
    assertThat(LetterText.paragraphs(made)).filteredOn(p -> p.startsWith("Dear")).hasSize(20);
  }
}
