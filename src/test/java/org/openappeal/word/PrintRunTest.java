package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.Markup;
import org.openappeal.template.OutputKind;
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

  private static List<String> sections(byte[] made) {
    return TestPackage.text(made, "word/document.xml")
        .lines()
        .flatMap(line -> Stream.of(line.split("(?=<w:sectPr>)")))
        .filter(section -> section.startsWith("<w:sectPr>"))
        .toList();
  }

  @Test
  void givesEachLetterASectionThatBeginsAPageAndCountsFromOne() throws IOException {
    byte[] made = run(open(letter()), rows(7));
    assertThat(sections(made))
        .hasSize(7)
        .allMatch(section -> section.contains("<w:type w:val=\"nextPage\"/>"))
        .allMatch(section -> section.contains("<w:pgNumType w:start=\"1\"/>"));
    assertThat(sections(made).get(6)).endsWith("</w:sectPr></w:body></w:document>");
    for (int i = 1; i <= 7; i++) {
      assertThat(LetterText.paragraphs(made, "word/L" + i + "_header.xml"))
          .containsExactly("To Person " + i);
      assertThat(TestPackage.text(made, "[Content_Types].xml")).contains("/word/L" + i + "_header");
    }
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    WordTemplate template = open(letter());
    assertThat(run(template, rows(5))).isEqualTo(run(template, rows(5)));
  }

  /** A part that is woven, deflated or deflated as told inflates to the same text. */
  @Test
  void saysTheSameHoweverItIsCompressed() throws IOException {
    String prose = text("All persons held for what they have said must be released. ".repeat(50));
    TestPackage made =
        TestPackage.of(prose + text("#foreach($l in $lines)") + text("$l") + text("#end") + prose);
    Path file = made.writeTo(folder.resolve("letter.docx"));
    List<String> once = null;
    for (int level : List.of(0, 1, 6, 9)) {
      WordOptions options = WordOptions.DEFAULT.compressedAt(level);
      WordTemplate template = WordTemplate.open(file, new TemplateEngine(), options);
      byte[] run = run(template, rows(40));
      assertThat(run.length).isLessThan(30_000);
      once = once == null ? LetterText.paragraphs(run) : once;
      assertThat(LetterText.paragraphs(run)).isEqualTo(once).hasSize(40 * 2 + 27 * 3 + 13 * 60);
    }
  }

  @Test
  void goesOnAfterALetterThatCannotBeMade() throws IOException {
    WordTemplate template = open(letter());
    List<Map<String, Object>> rows = rows(4);
    byte[] whole = run(template, List.of(rows.get(0), rows.get(3)));
    Path file = folder.resolve("run.docx");
    try (PrintRun run = template.printRun(file)) {
      run.add(rows.get(0));
      assertThatThrownBy(() -> run.add(Map.of("name", "x"))).isInstanceOf(ProblemException.class);
      assertThat(run.letters()).isEqualTo(1);
      run.add(rows.get(3));
      run.finish();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void leavesNothingWhereItIsNotFinished() throws IOException {
    WordTemplate template = open(letter());
    Path file = Files.writeString(folder.resolve("run.docx"), "earlier");
    try (PrintRun run = template.printRun(file)) {
      for (Map<String, Object> row : rows(3_000)) {
        run.add(row);
      }
      try (Stream<Path> beside = Files.list(folder)) {
        assertThat(beside.filter(f -> f.getFileName().toString().startsWith(".run.docx.")))
            .as("what was made so far lies in files, not in memory")
            .isNotEmpty();
      }
    }
    assertThat(file).hasContent("earlier");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("letter.docx", "run.docx");
    }
  }

  @Test
  void leavesNothingWhereTheFileCannotBeWritten() throws IOException {
    WordTemplate template = open(letter());
    Path file = folder.resolve("missing/run.docx");
    try (PrintRun run = template.printRun(file)) {
      run.add(rows(1).get(0));
      assertThatThrownBy(run::finish).isInstanceOf(IOException.class);
    }
    Path taken = Files.createDirectories(folder.resolve("taken.docx/inside")).getParent();
    try (PrintRun run = template.printRun(taken)) {
      run.add(rows(1).get(0));
      assertThatThrownBy(run::finish).isInstanceOf(IOException.class);
      assertThatThrownBy(run::finish).isInstanceOf(IllegalStateException.class);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("letter.docx", "taken.docx");
    }
  }

  @Test
  void makesNoFileOfNoLetters() throws IOException {
    Path file = folder.resolve("run.docx");
    try (PrintRun run = open(letter()).printRun(file)) {
      run.finish();
      assertThat(run.letters()).isZero();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void isCalledAsItsLettersAreOrAsItsFile() throws IOException {
    WordTemplate template = open(letter());
    List<String> titles = new ArrayList<>();
    for (List<String> each : List.of(List.of("A & B", "A & B"), List.of("A", "B"))) {
      Path file = folder.resolve("run of letters.docx");
      try (PrintRun run = template.printRun(file)) {
        for (String title : each) {
          run.add(rows(1).iterator(), Details.NONE.titled(title));
        }
        run.finish();
      }
      titles.add(TestPackage.text(Files.readAllBytes(file), "docProps/core.xml"));
    }
    assertThat(titles.get(0)).contains("<dc:title>A &amp; B</dc:title>");
    assertThat(titles.get(1)).contains("<dc:title>run of letters</dc:title>");
  }

  @Test
  void holdsEachPictureOnce() throws IOException {
    byte[] png = PictureTest.image("png", 4, 2);
    byte[] other = PictureTest.image("png", 5, 5);
    Location here = Location.of(folder);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Picture sign = Picture.of(here, i % 3 == 2 ? other : png, "signed");
      rows.add(Map.of("sign", sign, "name", "N" + i));
    }
    byte[] made =
        run(
            open(
                TestPackage.of(
                        text("Dear $name $sign")
                            + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                            + "</w:sectPr>")
                    .related("header", text("$sign"))
                    .related(
                        "footnotes", "<w:footnote w:id=\"2\">" + text("$sign") + "</w:footnote>")),
            rows);
    Map<String, byte[]> parts = TestPackage.unzip(made);
    assertThat(parts.keySet().stream().filter(name -> name.startsWith("word/media/")))
        .containsExactly("word/media/value1.png", "word/media/value2.png");
    assertThat(parts.get("word/media/value1.png")).isEqualTo(png);
    assertThat(parts.get("word/media/value2.png")).isEqualTo(other);
    assertThat(TestPackage.text(made, "word/_rels/L3_header.xml.rels")).contains("value2.png");
    assertThat(TestPackage.text(made, "word/_rels/footnotes.xml.rels"))
        .contains("L3_rIdValue1", "value2.png");
  }

  /**
   * Paragraphs that were made elsewhere have lists, languages and a last one like any others.
   * Numbers 2 and 3 are kept for the lists of prose.
   */
  @Test
  void bindsParagraphsThatValuesBring() throws IOException {
    Path file = letter().writeTo(folder.resolve("letter.docx"));
    byte[] bytes =
        TestPackage.of(text("$body") + "<w:sectPr/>")
            .related("styles", "")
            .related(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .bytes();
    Files.write(file, bytes);
    WordTemplate template =
        WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT.pouring("body"));
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>One</w:t></w:r></w:p>";
    String last = "<w:p><w:r><w:rPr><w:b/><w:specVanish/></w:rPr><w:t>Two</w:t></w:r></w:p>";
    Map<String, Object> row = Map.of("body", new Markup(OutputKind.WORD, item + last));
    Path to = folder.resolve("run.docx");
    try (PrintRun run = template.printRun(to)) {
      run.add(List.of(row).iterator(), Details.NONE.in(Locale.FRENCH));
      run.add(List.of(row).iterator(), Details.NONE.in(Locale.GERMAN));
      run.add(List.of(row).iterator(), Details.NONE.in(Locale.FRENCH));
      run.finish();
    }
    byte[] made = Files.readAllBytes(to);
    ValidLetter.check(made);
    String section =
        "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgNumType w:start=\"1\"/></w:sectPr>";
    String text = TestPackage.text(made, "word/document.xml");
    assertThat(text.substring(text.indexOf("<w:body>")))
        .isEqualTo(
            "<w:body>"
                + item
                + last.replace("<w:p>", "<w:p><w:pPr>" + section + "</w:pPr>")
                + item.replace("Id w:val=\"1\"", "Id w:val=\"4\"")
                    .replace("<w:r>", "<w:r><w:rPr><w:lang w:val=\"de\"/></w:rPr>")
                + last.replace("<w:p>", "<w:p><w:pPr>" + section + "</w:pPr>")
                    .replace("<w:specV", "<w:lang w:val=\"de\"/><w:specV")
                + item.replace("Id w:val=\"1\"", "Id w:val=\"5\"")
                + last.replace("<w:p>", "<w:p><w:pPr></w:pPr>")
                + section
                + "</w:body></w:document>");
  }
}
