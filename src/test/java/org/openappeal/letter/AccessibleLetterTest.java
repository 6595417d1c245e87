package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TestCampaign;
import org.openappeal.template.TemplateEngine;

/** What whoever hears a letter read out, or looks for its headings, needs of each letterhead. */
class AccessibleLetterTest {
  @TempDir private Path folder;

  private XWPFDocument letter(String letterhead) throws IOException {
    Appeal appeal =
        new TestCampaign(folder)
            .text(
                "letter.fr",
                "subject: Un sujet",
                "# Titre\n\nPour $case.person.\n\n***\n\n1. un\n2. deux\n\n## Plus\n\n- point")
            .compose("fr");
    Path file = Path.of("templates", letterhead);
    return new XWPFDocument(
        new ByteArrayInputStream(Letterhead.open(file, new TemplateEngine()).write(appeal)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letterhead.docx",
        "letterhead-din5008a.docx",
        "letterhead-din5008b.docx",
        "letterhead-us.docx"
      })
  void saysItsLanguageAndTitleAndHasHeadingsAndLists(String letterhead) throws IOException {
    try (XWPFDocument letter = letter(letterhead)) {
      var core = letter.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Un sujet");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("fr");
      try (var styles = letter.getStyles().getPackagePart().getInputStream()) {
        assertThat(new String(styles.readAllBytes(), StandardCharsets.UTF_8))
            .contains("<w:lang w:val=\"fr\"");
      }
      assertThat(letter.getParagraphs())
          .extracting(p -> p.getStyle() + " " + p.getNumFmt() + " " + p.getText())
          .contains(
              "Heading1 null Titre",
              "BodyText null Pour Kim Example.",
              "BodyText null * * *",
              "ListNumber decimal un",
              "ListNumber decimal deux",
              "Heading2 null Plus",
              "ListBullet bullet point");
      assertThat(all(letter)).allSatisfy(AccessibleLetterTest::holdsSomething);
    }
  }

  private static void holdsSomething(XWPFParagraph paragraph) {
    String xml = paragraph.getCTP().xmlText();
    assertThat(!paragraph.getText().isBlank() || xml.contains("<w:drawing>"))
        .as("a paragraph must not stand for space: " + xml)
        .isTrue();
  }

  private static List<XWPFParagraph> all(XWPFDocument letter) {
    List<XWPFParagraph> all = new ArrayList<>(letter.getParagraphs());
    letter.getTables().forEach(table -> cells(table, all));
    List<XWPFHeaderFooter> parts = new ArrayList<>(letter.getHeaderList());
    parts.addAll(letter.getFooterList());
    for (XWPFHeaderFooter part : parts) {
      all.addAll(part.getListParagraph());
      part.getTables().forEach(table -> cells(table, all));
    }
    return all;
  }

  private static void cells(XWPFTable table, List<XWPFParagraph> all) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        all.addAll(cell.getParagraphs());
      }
    }
  }
}
