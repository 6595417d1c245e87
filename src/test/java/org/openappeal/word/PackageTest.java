package org.openappeal.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.template.Markup;
import org.openappeal.template.OutputKind;
import org.openappeal.template.TemplateEngine;

/** What of a template's package comes into a letter, and what does not. */
class PackageTest {
  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final String PLAIN = "<w:p><w:r><w:t>$a</w:t></w:r></w:p>";

  @TempDir Path folder;

  private byte[] letter(byte[] template, Map<String, Object> data) throws IOException {
    Path file = Files.write(folder.resolve("letter.docx"), template);
    return letter(WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT), data);
  }

  private static byte[] letter(WordTemplate template, Map<String, Object> data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.render(data, out);
    ValidLetter.check(out.toByteArray());
    return out.toByteArray();
  }

  @Test
  void scrubsWhatPoiAndWordSayOfTheAuthor() throws Exception {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Dear $a");
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("$a!");
      POIXMLProperties properties = document.getProperties();
      properties.getCoreProperties().setCreator("Author Secret");
      properties.getCoreProperties().setLastModifiedByUser("Editor Secret");
      properties.getCoreProperties().setTitle("Letter to $a");
      properties.getCoreProperties().setCreated("2020-01-02T03:04:05Z");
      properties.getExtendedProperties().getUnderlyingProperties().setCompany("Company Secret");
      properties.getExtendedProperties().getUnderlyingProperties().setTemplate("Secret.dotm");
      properties.getCustomProperties().addProperty("owner", "Owner Secret");
      document.write(made);
    }
    byte[] letter = letter(made.toByteArray(), Map.of("a", "B & C"));
    Map<String, byte[]> parts = TestPackage.unzip(letter);
    assertThat(parts.keySet())
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header1.xml",
            "word/settings.xml");
    parts.forEach(
        (name, content) ->
            assertThat(new String(content, UTF_8)).as(name).doesNotContain("Secret", "2020"));
    assertThat(TestPackage.text(letter, "docProps/core.xml"))
        .contains("<dc:title>Letter to B &amp; C</dc:title>");
    assertThat(LetterText.paragraphs(letter, "word/header1.xml")).containsExactly("B & C!");
  }

  @Test
  void leavesOutWhatIsWordsOwnBusiness() throws IOException {
    String custom = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    byte[] letter =
        letter(
            TestPackage.of(PLAIN)
                .related("comments", "<w:comment w:id=\"0\" w:author=\"Secret\"/>")
                .part("customXml/item1.xml", custom, "<x>Secret</x>")
                .relation("customXml", "../customXml/item1.xml", false)
                .part("word/recipientData.xml", "application/x+xml", "<x>Secret</x>")
                .relation("recipientData", "recipientData.xml", false)
                .relation("attachedTemplate", "file:///C:/Users/Secret/Letter.dotm", true)
                .bytes(),
            Map.of("a", "x"));
    TestPackage.unzip(letter)
        .forEach(
            (name, content) ->
                assertThat(name + new String(content, UTF_8)).doesNotContain("Secret", "custom"));
  }

  @Test
  void makesADocumentOfATemplate() throws IOException {
    byte[] letter =
        letter(
            TestPackage.of("")
                .part(
                    "word/document.xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                    TestPackage.root("w:document", "<w:body>" + PLAIN + "</w:body>"))
                .bytes(),
            Map.of("a", "x"));
    assertThat(TestPackage.text(letter, "[Content_Types].xml"))
        .contains("wordprocessingml.document.main+xml")
        .doesNotContain("template.main");
  }

  @Test
  void readsTheStrictVariantAndOtherPrefixes() throws IOException {
    String strict =
        "<?xml version=\"1.0\"?><x:document w:conformance=\"strict\""
            + " xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
            + " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
            + " xmlns:mc=\""
            + OOXML
            + "markup-compatibility/2006\""
            + " xmlns:word14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " mc:Ignorable=\"word14\"><x:body><x:p word14:paraId=\"1\"><x:pPr>"
            + "<x:jc x:val=\"start\"/></x:pPr><x:r><x:t>Dear $a</x:t></x:r></x:p></x:body>"
            + "</x:document>";
    byte[] strictPackage =
        TestPackage.of("")
            .part(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                strict)
            .relation(
                "rIdT",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/theme",
                "t.xml",
                false)
            .part(
                "word/t.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                "<a:theme xmlns:a=\"http://purl.oclc.org/ooxml/drawingml/main\"/>")
            .bytes();
    byte[] letter = letter(strictPackage, Map.of("a", "x"));
    assertThat(LetterText.paragraphs(letter)).containsExactly("Dear x");
    TestPackage.unzip(letter)
        .forEach(
            (name, content) ->
                assertThat(new String(content, UTF_8)).doesNotContain("purl.oclc", "strict"));
    assertThat(TestPackage.text(letter, "word/document.xml"))
        .contains("<w:jc w:val=\"start\"/>", "mc:Ignorable=\"w14\"", "xmlns:w14=");
  }

  @Test
  void keepsPicturesAsTheyAre() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(png),
              PictureType.PNG,
              "logo.png",
              Units.toEMU(10),
              Units.toEMU(10));
      XWPFTable table = document.createTable(2, 1);
      table.getRow(0).getCell(0).setText("#foreach($i in $list)$i");
      table.getRow(1).getCell(0).setText("#end");
      document.write(made);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
    byte[] letter = letter(made.toByteArray(), Map.of("list", List.of("a", "b", "c")));
    assertThat(TestPackage.unzip(letter).get("word/media/image1.png")).isEqualTo(png);
    assertThat(LetterText.paragraphs(letter)).contains("a", "b", "c");
  }

  @Test
  void laysTheFileOutInOneOrderWithOneTime() throws IOException {
    byte[] letter = letter(TestPackage.of(PLAIN).related("styles", "").bytes(), Map.of("a", "x"));
    Set<Long> times = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("[Content_Types].xml");
      for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTime());
      }
    }
    assertThat(times).hasSize(1);
  }

  @Test
  void comesOutTheSameWhoeverCompilesIt() throws IOException {
    byte[] template = TestPackage.of(PLAIN).related("styles", "").related("header", PLAIN).bytes();
    assertThat(letter(template, Map.of("a", "x"))).isEqualTo(letter(template, Map.of("a", "x")));
  }

  @Test
  void listsEveryFieldAndReferenceWithItsPlace() throws IOException {
    Path file =
        TestPackage.of(
                PLAIN
                    + "<w:p><w:r><w:t>Of </w:t></w:r><w:fldSimple w:instr=\" MERGEFIELD  name "
                    + "\\* Upper\"/></w:p>")
            .related(
                "footer", "<w:p><w:fldSimple w:instr=\"PAGE\"/><w:r><w:t>${x.y}</w:t></w:r></w:p>")
            .related("header", "<w:p><w:fldSimple w:instr=\"AUTHOR\"/></w:p>")
            .writeTo(folder.resolve("letter.docx"));
    WordTemplate template = WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
    assertThat(template.fields())
        .containsExactly(
            new WordField(
                "word/document.xml",
                "MERGEFIELD",
                "name",
                "MERGEFIELD name \\* Upper",
                true,
                2,
                "Of"),
            new WordField("word/footer.xml", "PAGE", "", "PAGE", true, 1, "${x.y}"),
            new WordField("word/header.xml", "AUTHOR", "", "AUTHOR", false, 1, ""));
    assertThat(template.references())
        .extracting(WordField::part, WordField::name, WordField::instruction)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("word/document.xml", "a", "$a"),
            org.assertj.core.groups.Tuple.tuple("word/footer.xml", "x.y", "${x.y}"));
    assertThat(template.problems())
        .singleElement()
        .asString()
        .contains("word/header.xml, paragraph 1");
  }

  @Test
  void tellsWhichFieldsNoColumnAnswers() throws IOException {
    Path file =
        TestPackage.of(
                field("name")
                    + field("IF {nmae}")
                    + field("TableStart:list")
                    + field("item")
                    + field("TableEnd:list"))
            .writeTo(folder.resolve("letter.docx"));
    WordTemplate template = WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
    assertThat(template.missing(Map.of("Name", "x", "list", List.of())))
        .singleElement()
        .asString()
        .contains("paragraph 2", "`IF {nmae}` is not in the data", "Name one of");
    assertThat(template.missing(Map.of())).hasSize(2);
  }

  private static String field(String name) {
    return "<w:p><w:fldSimple w:instr=\"MERGEFIELD &quot;" + name + "&quot;\"/></w:p>";
  }

  @Test
  void followsTheLanguageAndTitleOfTheLetter() throws IOException {
    Path file = TestPackage.of(PLAIN).related("styles", "").writeTo(folder.resolve("letter.docx"));
    WordTemplate template = WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Details details = Details.NONE.in(Locale.forLanguageTag("az")).titled("Müraciət <1>");
    template.render(List.of(Map.<String, Object>of("a", "x")).iterator(), details, out);
    ValidLetter.check(out.toByteArray());
    assertThat(TestPackage.text(out.toByteArray(), "word/styles.xml"))
        .contains("<w:lang w:val=\"az\"/>");
    assertThat(TestPackage.text(out.toByteArray(), "docProps/core.xml"))
        .contains("<dc:title>Müraciət &lt;1&gt;</dc:title><dc:language>az</dc:language>");
  }

  @Test
  void skipsALetterWhereSkipifSaysSo() throws IOException {
    Path file =
        TestPackage.of(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SKIPIF $a = \"no\""
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                    + PLAIN)
            .writeTo(folder.resolve("letter.docx"));
    WordTemplate template = WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(template.render(Map.of("a", "no"), out).skipped()).isTrue();
    assertThat(out.size()).isZero();
    assertThat(template.render(Map.of("a", "yes"), out).skipped()).isFalse();
    assertThat(LetterText.paragraphs(out.toByteArray())).containsExactly("yes");
  }

  @Test
  void poursParagraphsInThePlaceOfTheirMark() throws IOException {
    Path file =
        TestPackage.of("<w:p><w:r><w:t>Before</w:t></w:r></w:p>" + PLAIN + "<w:sectPr/>")
            .writeTo(folder.resolve("letter.docx"));
    WordTemplate template =
        WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT.pouring("a"));
    String body = "<w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t></w:r></w:p>";
    assertThat(
            LetterText.paragraphs(letter(template, Map.of("a", new Markup(OutputKind.WORD, body)))))
        .containsExactly("Before", "One", "Two");
    assertThat(LetterText.paragraphs(letter(template, Map.of("a", "")))).containsExactly("Before");
  }
}
