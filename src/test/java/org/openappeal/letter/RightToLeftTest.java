package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TestCampaign;
import org.openappeal.template.TemplateEngine;

/** A letter in Arabic, with names and addresses in Latin letters. */
class RightToLeftTest {
  private static final Path LETTERHEAD = Path.of("templates/letterhead.docx");
  private static final String MARK = "\u200e";

  @TempDir private Path folder;
  private Appeal appeal;

  @BeforeEach
  void compose() throws IOException {
    TestCampaign campaign = new TestCampaign(folder);
    campaign
        .edit("{en: move them to a hospital,", "{ar: نقلهما إلى مستشفى مدني,")
        .edit("{en: drop the charges,", "{ar: إسقاط التهم,")
        .edit("{en: release them,", "{ar: الإفراج عنهما,")
        .edit("fr: leur rendre visite", "ar: زيارتهما")
        .text(
            "letter.ar",
            "subject: قضية $case.person\nsalutation: \"أصحاب السعادة،\"\nclosing: \"مع الاحترام،\"",
            """
            نكتب إليكم بشأن **$case.person**، وهو صحفي (Sample Office, Oslo) سجين منذ 2017.\\
            سطر ثان.

            #foreach($demand in $demands)
            1. $demand.action
            #end
            """);
    appeal = campaign.compose("ar");
  }

  private byte[] letter() {
    return Letterhead.open(LETTERHEAD, new TemplateEngine()).write(appeal);
  }

  private XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(letter()));
  }

  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(letter()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void theLetterIsInArabic() throws IOException {
    assertThat(appeal.isRightToLeft()).isTrue();
    assertThat(appeal.fields()).containsEntry("direction", "rtl").containsEntry("language", "ar");
    try (XWPFDocument letter = open()) {
      assertThat(letter.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("الإفراج عنهما", "أصحاب السعادة،", MARK + "Oslo" + MARK + ", ٨ يناير ٢٠١٩");
    }
  }

  @Test
  void everyParagraphOfTheTextRunsFromRightToLeft() throws IOException {
    try (XWPFDocument letter = open()) {
      List<XWPFParagraph> body =
          letter.getParagraphs().stream()
              .filter(p -> List.of("BodyText", "ListNumber").contains(String.valueOf(p.getStyle())))
              .toList();
      assertThat(body).hasSize(4);
      assertThat(body).allMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
    }
  }

  @Test
  void latinLettersStandInRunsOfTheirOwn() throws IOException {
    List<String> latin = new ArrayList<>();
    List<String> arabic = new ArrayList<>();
    try (XWPFDocument letter = open()) {
      XWPFParagraph first =
          letter.getParagraphs().stream()
              .filter(paragraph -> paragraph.getText().contains("سجين"))
              .findFirst()
              .orElseThrow();
      for (XWPFRun run : first.getRuns()) {
        if (!run.text().isBlank()) {
          boolean off = run.getCTR().xmlText().contains("<w:rtl w:val=\"0\"/>");
          assertThat(run.getCTR().xmlText()).contains("<w:rtl");
          (off ? latin : arabic).add(run.text().strip());
        }
      }
    }
    assertThat(latin).containsExactly("Kim Example", "Sample Office, Oslo", "2017");
    assertThat(arabic).allMatch(text -> !text.matches(".*[A-Za-z0-9].*")).hasSizeGreaterThan(3);
  }

  @Test
  void boldTextIsBoldInBothKindsOfLetters() throws IOException {
    assertThat(parts().get("word/document.xml"))
        .contains(
            "<w:b/><w:bCs/><w:rtl w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">Kim Example");
  }

  @Test
  void aLineBreakStaysOne() throws IOException {
    assertThat(parts().get("word/document.xml")).contains("<w:r><w:br/></w:r>");
  }

  @Test
  void whatTheLetterheadAddsFollowsTheLanguage() throws IOException {
    assertThat(parts().get("word/styles.xml")).contains("<w:lang w:val=\"ar\"", "w:bidi=\"ar\"");
    assertThat(parts().get("word/document.xml"))
        .contains(
            "<w:pStyle w:val=\"Closing\"/><w:bidi/>", "<w:pStyle w:val=\"Subject\"/><w:bidi/>");
    assertThat(parts().get("word/footer1.xml")).contains("<w:pStyle w:val=\"Footer\"/><w:bidi/>");
  }

  @Test
  void anAddressInLatinLettersKeepsItsNumberInFront() throws IOException {
    assertThat(parts().get("word/document.xml")).contains(MARK + "8 Sample Street" + MARK);
    assertThat(parts().get("word/header1.xml")).contains(MARK + "8 Sample Street" + MARK);
  }

  @Test
  void aLetterFromLeftToRightHasNoneOfThis() throws IOException {
    TestCampaign campaign = new TestCampaign(Files.createDirectory(folder.resolve("english")));
    appeal = campaign.text("letter.en", "To $case.person.").compose("en");
    parts()
        .forEach(
            (name, part) -> assertThat(part).as(name).doesNotContain("<w:rtl", "<w:bidi/>", MARK));
  }
}
