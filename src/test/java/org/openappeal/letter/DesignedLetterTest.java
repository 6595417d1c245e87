package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TestCampaign;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Picture;
import org.openappeal.word.PrintRun;
import org.openappeal.word.WordOptions;

/** Letters designed in Word, with the fields of an appeal. */
class DesignedLetterTest {
  @TempDir private Path folder;
  private TestCampaign campaign;
  private Appeal appeal;

  @BeforeEach
  void compose() throws IOException {
    campaign = new TestCampaign(folder);
    appeal = campaign.text("letter.en", "To **$case.person**.\n\n1. One\n2. Two").compose("en");
  }

  private Letterhead letter(String... paragraphs) throws IOException {
    Path file = DesignedLetters.write(folder.resolve("own.docx"), paragraphs);
    return Letterhead.designed(file, new TemplateEngine(), WordOptions.DEFAULT);
  }

  private List<String> texts(Letterhead letter) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter.write(appeal)))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @Test
  void mergeFieldsAndReferencesNameTheFieldsOfAnAppeal() throws IOException {
    Letterhead letter =
        letter(
            "MERGEFIELD target.organisation",
            "MERGEFIELD \"$target.country\"",
            "$salutation We write on $date for ${case.person}.",
            "MERGEFIELD Subject \\* Upper",
            "#foreach($demand in $demands)",
            "$foreach.count. $demand.action",
            "#end",
            "MERGEFIELD body",
            "$sender.name, $sender.returnAddress");
    assertThat(texts(letter))
        .containsExactly(
            "Embassy of Sample",
            "Azerbaijan",
            "Your Excellency, We write on 8 January 2019 for Kim Example.",
            "A SUBJECT",
            "1. move them to a hospital",
            "2. drop the charges",
            "3. release them",
            "To Kim Example.",
            "One",
            "Two",
            "Robin Sample, Sample Office · 8 Sample Street · 0150 Oslo");
    assertThat(letter.asks()).isTrue();
  }

  @Test
  void theBodyIsNotAskedFor() throws IOException {
    assertThat(texts(letter("Dear $target.name,", "Yours"))).containsExactly("Dear ,", "Yours");
    assertThat(letter("Dear $target.name,").asks()).isFalse();
    assertThat(letter("See $demandsInline.").asks()).isTrue();
    assertThat(letter("#if($asks)", "Please.", "#end").asks()).isTrue();
    assertThat(letter("MERGEFIELD TableStart:demands", "x", "MERGEFIELD TableEnd:demands").asks())
        .isTrue();
  }

  @Test
  void aLetterheadWithoutTheBodyIsRefused() throws IOException {
    Path file = DesignedLetters.write(folder.resolve("own.docx"), "Text: $body");
    assertThatThrownBy(() -> Letterhead.open(file, new TemplateEngine()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no paragraph `$body`");
  }

  @Test
  void whatDoesNotExistIsNamedWithPartParagraphAndWords() throws IOException {
    Letterhead letter = letter("Dear $target.name,", "Our $sender.motto");
    assertThatThrownBy(() -> letter.write(appeal))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("own.docx")
        .hasMessageContaining("word/document.xml, paragraph 2, “Our $sender.motto”")
        .hasMessageContaining("there is no `$sender.motto`");
  }

  @Test
  void aFieldThatLeavesATargetWithoutALetterIsRefused() throws IOException {
    Letterhead letter = letter("SKIPIF 1 = 1", "$body");
    assertThatThrownBy(() -> letter.write(appeal))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a field SKIPIF leaves `" + appeal.target().id() + "`");
    try (PrintRun run = letter.printRun(folder.resolve("run.docx"))) {
      assertThatThrownBy(() -> letter.add(appeal, run))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("a field SKIPIF leaves `" + appeal.target().id() + "`");
    }
  }

  @Test
  void aLogoIsPutWithItsNameAndNoneLeavesNoParagraph() throws IOException {
    Letterhead letter = letter("$sender.logo", "$body");
    assertThat(texts(letter)).containsExactly("To Kim Example.", "One", "Two");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    Picture logo = Picture.of(Location.NONE, png.toByteArray(), "Sample Office");
    Letterhead drawn = letter.with(new SenderPictures(logo, null));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(drawn.write(appeal)))) {
      assertThat(document.getAllPictures()).hasSize(1);
      assertThat(document.getParagraphs().get(0).getCTP().xmlText())
          .contains("descr=\"Sample Office\"");
    }
    Appeal own =
        campaign
            .text("letter.i.en", "To $case.person.")
            .composeFor(TestCampaign.supporter("s1", "en"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(drawn.write(own)))) {
      assertThat(document.getAllPictures()).isEmpty();
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws IOException {
    byte[] first = letter("$target.name", "$body").write(appeal);
    assertThat(letter("$target.name", "$body").write(appeal)).isEqualTo(first);
  }
}
