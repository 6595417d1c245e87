package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Prose.Style;

/** Paragraphs that are poured in, in the template's own styles. */
class ProseTest {
  private static final String MARK =
      "<w:p><w:pPr><w:pStyle w:val=\"Text\"/><w:jc w:val=\"both\"/></w:pPr>"
          + "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>$body</w:t></w:r></w:p>";

  /** As Word in German writes them: ids are translated, names are not. */
  private static final String GERMAN =
      style("Standard", "Normal", "")
          + style("Text", "My Text", "")
          + style("berschrift1", "heading 1", "")
          + style("berschrift2", "heading 2", "")
          + style("Zitat", "Quote", "")
          + style("Listennummer", "List Number", "<w:numPr><w:numId w:val=\"5\"/></w:numPr>")
          + style("Aufzhlungszeichen", "List Bullet", "<w:numPr><w:numId w:val=\"6\"/></w:numPr>");

  private static final String LISTS =
      "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:pPr>"
          + "<w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
          + "<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"
          + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"4\"/></w:num>";

  @TempDir private Path folder;

  private static String style(String id, String name, String properties) {
    String standard = name.equals("Normal") ? " w:default=\"1\"" : "";
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\""
        + standard
        + "><w:name w:val=\""
        + name
        + "\"/><w:pPr>"
        + properties
        + "</w:pPr></w:style>";
  }

  private static Prose.Paragraph paragraph(Style style, int level, int list, String text) {
    return new Prose.Paragraph(
        style, level, list, false, List.of(new Prose.Run(text, false, false)));
  }

  private static final Prose ALL =
      new Prose(
          List.of(
              paragraph(Style.HEADING_1, 0, 0, "Head"),
              paragraph(Style.BODY, 0, 0, "Text & more"),
              paragraph(Style.NUMBER, 0, 1, "first"),
              paragraph(Style.NUMBER, 0, 0, "more of the first"),
              paragraph(Style.NUMBER, 1, 2, "inner"),
              paragraph(Style.NUMBER, 0, 1, "second"),
              paragraph(Style.BULLET, 0, 3, "point"),
              paragraph(Style.NUMBER, 0, 4, "another first"),
              paragraph(Style.QUOTE, 0, 0, "Quoted")));

  private WordTemplate german() throws IOException {
    return open(TestPackage.of(MARK).related("styles", GERMAN).related("numbering", LISTS));
  }

  private WordTemplate open(TestPackage letter) throws IOException {
    Path file = letter.writeTo(folder.resolve("letter.docx"));
    return WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT.pouring("body"));
  }

  private static byte[] render(WordTemplate template, Prose prose, String language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Object> data = Map.of("body", prose);
    Details details = Details.NONE.in(Locale.forLanguageTag(language));
    template.render(List.of(data).iterator(), details, out);
    ValidLetter.check(out.toByteArray());
    return out.toByteArray();
  }

  private static List<XWPFParagraph> paragraphs(byte[] letter) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new java.io.ByteArrayInputStream(letter))) {
      return document.getParagraphs();
    }
  }

  @Test
  void findsStylesByTheNamesThatNoLanguageChanges() throws IOException {
    WordTemplate template = german();
    assertThat(template.problems()).isEmpty();
    assertThat(paragraphs(render(template, ALL, "de")))
        .extracting(XWPFParagraph::getStyle)
        .containsExactly(
            "berschrift1",
            "Text",
            "Listennummer",
            "Listennummer",
            "Listennummer",
            "Listennummer",
            "Aufzhlungszeichen",
            "Listennummer",
            "Zitat");
  }

  @Test
  void everyListBeginsAgainAndGoesOnAfterAnInnerOne() throws IOException {
    List<XWPFParagraph> all = paragraphs(render(german(), ALL, "de"));
    assertThat(all.get(2).getNumID()).isNotEqualTo(all.get(4).getNumID());
    assertThat(all.get(5).getNumID()).isEqualTo(all.get(2).getNumID());
    assertThat(all.get(7).getNumID()).isNotEqualTo(all.get(2).getNumID());
    assertThat(List.of(2, 4, 5, 7)).allMatch(i -> "decimal".equals(all.get(i).getNumFmt()));
    assertThat(all.get(3).getNumID()).isZero();
    assertThat(all.get(3).getIndentationLeft()).isEqualTo(360);
    assertThat(all.get(4).getIndentationLeft()).as("without a level of its own").isEqualTo(757);
  }

  @Test
  void textIsSetAsTheParagraphWhosePlaceItTakes() throws IOException {
    byte[] letter = render(german(), ALL, "de");
    XWPFParagraph text = paragraphs(letter).get(1);
    assertThat(text.getText()).isEqualTo("Text & more");
    assertThat(text.getAlignment().name()).isEqualTo("BOTH");
    assertThat(text.getRuns().get(0).getFontFamily()).isEqualTo("Arial");
    assertThat(paragraphs(letter).get(0).getRuns().get(0).getFontFamily()).isNull();
  }

  @Test
  void whatHasNoStyleIsSetLikeTheTextAndToldOf() throws IOException {
    WordTemplate template = open(TestPackage.of(MARK).related("styles", style("Text", "T", "")));
    assertThat(template.problems()).hasSize(1);
    Problem note = template.problems().get(0);
    assertThat(note.severity()).isEqualTo(Severity.NOTE);
    assertThat(note.message())
        .contains("“List Number”", "“heading 1”", "word/document.xml, paragraph 1");
    List<XWPFParagraph> all = paragraphs(render(template, ALL, "en"));
    assertThat(all).extracting(XWPFParagraph::getStyle).containsOnly("Text");
    assertThat(all.get(2).getNumFmt()).isEqualTo("decimal");
    assertThat(all.get(4).getNumFmt()).isEqualTo("lowerLetter");
    assertThat(all.get(6).getNumFmt()).isEqualTo("bullet");
    assertThat(all.get(7).getNumID()).isNotEqualTo(all.get(2).getNumID());
  }

  @Test
  void aTemplateWithoutStylesOrListsGetsNumbersAllTheSame() throws IOException {
    List<XWPFParagraph> all = paragraphs(render(open(TestPackage.of(MARK)), ALL, "en"));
    assertThat(all.get(2).getNumFmt()).isEqualTo("decimal");
  }

  @Test
  void aMergeFieldGivesItsPlaceToo() throws IOException {
    WordTemplate template =
        open(
            TestPackage.of("<w:p><w:fldSimple w:instr=\"MERGEFIELD body\"/></w:p>")
                .related("styles", GERMAN)
                .related("numbering", LISTS));
    assertThat(template.pours("body")).isTrue();
    assertThat(paragraphs(render(template, ALL, "en"))).hasSize(9);
  }

  @Test
  void twoLettersOfATemplateAreTheSameBytes() throws IOException {
    WordTemplate template = german();
    byte[] first = render(template, ALL, "de");
    assertThat(render(template, ALL, "de")).isEqualTo(first);
    assertThat(render(german(), ALL, "de")).isEqualTo(first);
  }

  @Test
  void besideOtherTextItIsRefusedWithItsPlace() throws IOException {
    WordTemplate template = open(TestPackage.of("<w:p><w:r><w:t>Text: $body</w:t></w:r></w:p>"));
    assertThat(template.pours("body")).isFalse();
    assertThat(template.names("body")).isTrue();
    assertThatThrownBy(() -> render(template, ALL, "en"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("word/document.xml, paragraph 1, “Text: $body”")
        .hasMessageContaining("whole paragraphs are put where other text stands");
  }

  @Test
  void boldItalicAndLineBreaksComeThrough() throws IOException {
    Prose prose =
        new Prose(
            List.of(
                new Prose.Paragraph(
                    Style.BODY,
                    0,
                    0,
                    true,
                    List.of(
                        new Prose.Run("bold", true, false),
                        new Prose.Run("\n", false, false),
                        new Prose.Run("both <b>", true, true)))));
    XWPFParagraph paragraph = paragraphs(render(german(), prose, "en")).get(0);
    assertThat(paragraph.getText()).isEqualTo("bold\nboth <b>");
    assertThat(paragraph.getRuns().get(0).isBold()).isTrue();
    assertThat(paragraph.getRuns().get(2).isItalic()).isTrue();
    assertThat(paragraph.getCTP().getPPr().isSetKeepNext()).isTrue();
  }

  @Test
  void anArabicParagraphInAnEnglishLetterTurns() throws IOException {
    Prose prose = new Prose(List.of(paragraph(Style.BODY, 0, 0, "سعادة السفير Kim")));
    XWPFParagraph paragraph = paragraphs(render(german(), prose, "en")).get(0);
    assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
    assertThat(paragraph.getRuns().get(0).getCTR().xmlText()).contains("<w:rtl/>");
    assertThat(paragraph.getRuns().get(1).getCTR().xmlText()).contains("<w:rtl w:val=\"0\"/>");
  }

  @Test
  void inAPrintRunListsBeginAgainAndEachLetterSaysItsLanguage() throws IOException {
    Prose list =
        new Prose(
            List.of(
                paragraph(Style.NUMBER, 0, 1, "first"),
                paragraph(Style.NUMBER, 0, 1, "second"),
                paragraph(Style.BULLET, 0, 2, "point")));
    Path file = folder.resolve("run.docx");
    try (PrintRun run = german().printRun(file)) {
      for (String language : List.of("en", "ar", "en")) {
        Map<String, Object> data = Map.of("body", list);
        run.add(List.of(data).iterator(), Details.NONE.in(Locale.forLanguageTag(language)));
      }
      run.finish();
    }
    byte[] letters = Files.readAllBytes(file);
    ValidLetter.check(letters);
    List<XWPFParagraph> all = paragraphs(letters);
    List<XWPFParagraph> items = all.stream().filter(p -> "decimal".equals(p.getNumFmt())).toList();
    assertThat(items).hasSize(6);
    assertThat(items.stream().map(XWPFParagraph::getNumID).distinct()).hasSize(3);
    assertThat(items)
        .extracting(p -> p.getCTP().getPPr().isSetBidi())
        .containsExactly(false, false, true, true, false, false);
    assertThat(items.get(2).getCTP().xmlText()).contains("w:bidi=\"ar\"");
  }
}
