package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Drafts;
import org.openappeal.letter.DesignedLetters;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;

/** The Word documents that a campaign names for its letters. */
class StationeryTest {
  @TempDir private Path folder;

  @BeforeEach
  void sample() {
    InitCampaign.into(folder);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
  }

  private void own(String... paragraphs) throws IOException {
    DesignedLetters.write(folder.resolve("templates/officials.docx"), paragraphs);
    if (!Files.readString(folder.resolve("campaign.yaml")).contains("letter: officials.docx")) {
      edit(
          "campaign.yaml",
          "  - id: officials-of-azerbaijan\n",
          "  - id: officials-of-azerbaijan\n    letter: officials.docx\n");
    }
  }

  private Workspace workspace() {
    return Workspace.open(folder, InstantSource.system());
  }

  private List<Problem> ofTheLetter() {
    return new CheckCampaign(workspace())
        .run().problems().stream()
            .filter(problem -> problem.location().toString().contains("officials.docx"))
            .toList();
  }

  private Appeal official() {
    Workspace workspace = workspace();
    Planner planner = new Planner(workspace, workspace.templates(), Drafts.REFUSED, problem -> {});
    return planner
        .plan()
        .map(Planned::appeal)
        .filter(Objects::nonNull)
        .filter(appeal -> appeal.audience().equals("officials-of-azerbaijan"))
        .findFirst()
        .orElseThrow();
  }

  private String revision() {
    Workspace workspace = workspace();
    Merging merging = new Merging(workspace, workspace.templates());
    Appeal appeal = official();
    return Objects.requireNonNull(merging.email(appeal, merging.letter(appeal))).revision();
  }

  @Test
  void aLetterThatAsksNothingOfTheAppealIsTold() throws IOException {
    own("$salutation", "We write about $case.person.");
    List<Problem> problems = ofTheLetter();
    assertThat(problems)
        .anySatisfy(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.NOTE);
              assertThat(note.message()).contains("`officials-of-azerbaijan`", "this document");
            })
        .anySatisfy(
            warning -> {
              assertThat(warning.severity()).isEqualTo(Severity.WARNING);
              assertThat(warning.message()).contains("neither `$body` nor `$demands`");
            });
    own("$salutation", "$body");
    assertThat(ofTheLetter()).noneMatch(p -> p.severity() == Severity.WARNING);
  }

  @Test
  void whatTheLetterAsksByItselfMustBeInTheStatement() throws IOException {
    own("$salutation", "$body", "We urge you to resign from your office at once.");
    assertThat(ofTheLetter())
        .anySatisfy(
            warning ->
                assertThat(warning.message())
                    .contains("no demand or ask backs “We urge you to resign"));
  }

  @Test
  void whatDoesNotExistIsNamedWithPartAndParagraphInCheck() throws IOException {
    own("$salutation", "MERGEFIELD target.shoes", "$body");
    assertThat(ofTheLetter())
        .anySatisfy(
            error -> {
              assertThat(error.severity()).isEqualTo(Severity.ERROR);
              assertThat(error.message())
                  .contains("word/document.xml, paragraph 2", "`target.shoes`");
            });
  }

  @Test
  void aMissingDocumentIsAnErrorOfTheCampaign() throws IOException {
    own("$body");
    Files.delete(folder.resolve("templates/officials.docx"));
    assertThat(ofTheLetter()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    edit("campaign.yaml", "letter: officials.docx", "letter: ../officials.docx");
    assertThatThrownBy(this::workspace)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("`../officials.docx` is not the name of a Word document");
  }

  @Test
  void aChangedPictureIsAnotherRevision() throws IOException {
    picture(40);
    edit("campaign.yaml", "  reply-to:", "  logo: logo.png\n  reply-to:");
    String first = revision();
    assertThat(revision()).isEqualTo(first);
    picture(60);
    assertThat(revision()).isNotEqualTo(first);
  }

  private void picture(int width) throws IOException {
    BufferedImage image = new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", folder.resolve("templates/logo.png").toFile());
  }

  @Test
  void aChangedLetterIsAnotherRevisionOfItsAudienceAlone() throws IOException {
    String letterhead = revision();
    assertThat(revision()).isEqualTo(letterhead);
    own("$salutation", "$body");
    String first = revision();
    assertThat(first).isNotEqualTo(letterhead);
    own("$salutation", "$body", "$closing");
    assertThat(revision()).isNotIn(first, letterhead);
    String before = revision();
    Files.copy(
        folder.resolve("templates/letterhead-us.docx"),
        folder.resolve("templates/letterhead.docx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(revision()).as("made of its own letter").isEqualTo(before);
  }

  @Test
  void aCampaignChoosesItsLetterhead() throws IOException {
    edit("campaign.yaml", "sender:\n", "letterhead: letterhead-din5008b.docx\nsender:\n");
    Workspace workspace = workspace();
    byte[] letter = new Merging(workspace, workspace.templates()).letter(official());
    try (XWPFDocument document = new XWPFDocument(new java.io.ByteArrayInputStream(letter))) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(document.getTables().get(0).getText())
          .contains("Sample Human Rights Office · Eksempelgata 8 · 0150 Oslo");
    }
  }

  @Test
  void theUsualLetterheadIsOnThePaperOfTheSendersCountryAndAChosenOneStays() throws IOException {
    assertThat(width()).isEqualTo(11906);
    edit("campaign.yaml", "  country: \"NO\"\n", "  country: US\n");
    assertThat(width()).isEqualTo(12240);
    edit("campaign.yaml", "sender:\n", "letterhead: letterhead-din5008a.docx\nsender:\n");
    assertThat(width()).isEqualTo(11906);
  }

  private int width() throws IOException {
    Workspace workspace = workspace();
    byte[] letter = new Merging(workspace, workspace.templates()).letter(official());
    try (XWPFDocument document = new XWPFDocument(new java.io.ByteArrayInputStream(letter))) {
      return ((Number)
              java.math.BigInteger.class.cast(
                  document.getDocument().getBody().getSectPr().getPgSz().getW()))
          .intValue();
    }
  }

  @Test
  void anAddressWithMoreLinesThanTheWindowIsTold() throws IOException {
    edit("campaign.yaml", "sender:\n", "letterhead: letterhead-us.docx\nsender:\n");
    assertThat(crowded()).isEmpty();
    edit(
        "recipients/officials.csv",
        "Administration of the President",
        "Administration of the President and Office for Letters from Abroad and from at Home and"
            + " Department for Answers that are Given in Writing and Room of the Head of Letters");
    assertThat(crowded())
        .hasSize(1)
        .allMatch(problem -> problem.message().contains("`az-president` has more lines than"));
  }

  private List<Problem> crowded() {
    return new CheckCampaign(workspace())
        .run().problems().stream().filter(p -> p.message().contains("the window")).toList();
  }
}
