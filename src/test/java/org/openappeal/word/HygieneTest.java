package org.openappeal.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.template.TemplateEngine;

/** No output tells who made the template, of what, with what, or when. */
class HygieneTest {
  /** An instant or day as packages write them. */
  private static final Pattern TIME = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");

  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)secret|rsid|dc:creator|lastModifiedBy|dcterms|<(\\w+:)?(Template|Company|Manager|"
              + "Application|AppVersion|TotalTime)\\b|attachedTemplate|comments?\\.xml|paraId");

  @TempDir Path folder;

  private Path template() throws Exception {
    Path file = folder.resolve("secret-template.docx");
    byte[] revision = new BigInteger("00ABCDEF", 16).toByteArray();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.getCTP().setRsidR(revision);
      paragraph.getCTP().setRsidRDefault(revision);
      XWPFRun run = paragraph.createRun();
      run.getCTR().setRsidR(revision);
      run.setText("Dear $a");
      XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
      comment.setAuthor("Reader Secret");
      comment.setInitials("Secret");
      comment.setDate(new GregorianCalendar(2020, Calendar.MARCH, 4));
      comment.createParagraph().createRun().setText("Secret remark");
      paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
      paragraph.getCTP().addNewCommentRangeEnd().setId(BigInteger.ONE);
      paragraph.createRun().getCTR().addNewCommentReference().setId(BigInteger.ONE);
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("$a");
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("-");
      POIXMLProperties properties = document.getProperties();
      POIXMLProperties.CoreProperties core = properties.getCoreProperties();
      core.setCreator("Author Secret");
      core.setLastModifiedByUser("Editor Secret");
      core.setCreated("2020-01-02T03:04:05Z");
      core.setModified("2020-01-02T03:04:05Z");
      core.setLastPrinted("2020-01-02T03:04:05Z");
      core.setRevision("77");
      core.setKeywords("secret");
      core.setDescription("secret");
      var extended = properties.getExtendedProperties().getUnderlyingProperties();
      extended.setTemplate("Secret.dotm");
      extended.setCompany("Company Secret");
      extended.setManager("Manager Secret");
      extended.setApplication("Secret Word");
      extended.setTotalTime(99);
      properties.getCustomProperties().addProperty("owner", "Owner Secret");
      try (var out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
    return file;
  }

  @Test
  void tellsNothingInALetter() throws Exception {
    WordTemplate template =
        WordTemplate.open(template(), new TemplateEngine(), WordOptions.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.render(Map.of("a", "x"), out);
    check(out.toByteArray());
  }

  @Test
  void tellsNothingInAPrintRun() throws Exception {
    WordTemplate template =
        WordTemplate.open(template(), new TemplateEngine(), WordOptions.DEFAULT);
    for (int letters : List.of(1, 3)) {
      Path file = folder.resolve("run.docx");
      try (PrintRun run = template.printRun(file)) {
        for (int i = 0; i < letters; i++) {
          run.add(Map.of("a", "x" + i));
        }
        run.finish();
      }
      check(Files.readAllBytes(file));
    }
  }

  /** Else the checks above would find nothing in anything. */
  @Test
  void wouldFindIt() throws Exception {
    String all = new String(Files.readAllBytes(template()), UTF_8);
    StringBuilder parts = new StringBuilder(all);
    TestPackage.unzip(Files.readAllBytes(template()))
        .values()
        .forEach(content -> parts.append(new String(content, UTF_8)));
    assertThat(TELLING.matcher(parts).results().map(found -> found.group()).distinct().count())
        .isGreaterThan(10);
    assertThat(TIME.matcher(parts).find()).isTrue();
  }

  private static void check(byte[] made) throws IOException {
    ValidLetter.check(made);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String content = new String(zip.readAllBytes(), UTF_8);
        assertThat(entry.getName()).doesNotContainPattern(TELLING);
        assertThat(content).as(entry.getName()).doesNotContainPattern(TELLING);
        assertThat(content).as(entry.getName()).doesNotContainPattern(TIME);
        assertThat(entry.getTimeLocal())
            .as(entry.getName())
            .isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
        assertThat(entry.getExtra()).as(entry.getName()).isNull();
        assertThat(entry.getComment()).as(entry.getName()).isNull();
      }
    }
  }
}
