package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;

/** Texts that would tell some readers other facts than others. */
class TextCheckTest {
  @TempDir private Path folder;

  private Appeal german(String body) throws IOException {
    return new TestCampaign(folder)
        .edit("languages: [en, fr]", "languages: [de]")
        .edit("en: move them to a hospital", "de: eine Klinik")
        .edit("en: drop the charges", "de: ein Ende")
        .edit("en: release them", "de: die Freiheit")
        .edit("en: {we: visit them for us, i: visit them for me}", "de: einen Besuch")
        .text("letter.de", body)
        .compose("de");
  }

  @Test
  void aPersonIsNamedInEachWordingWhereEveryNounHasACapital() {
    assertThatThrownBy(
            () -> german("#vary\nKim Example ist in Haft.\n#or\nEin Mensch ist in Haft.\n#end"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("letter.de.md:7:1")
        .hasMessageContaining("Kim");
  }

  @Test
  void otherNounsMayDiffer() throws IOException {
    assertThat(
            german("#vary\nKim Example ist in Haft.\n#or\nIm Gefängnis ist Kim Example.\n#end")
                .demands())
        .hasSize(4);
  }

  @Test
  void whatIsPastNeedsWordsOnlyWhereATextSpeaksOfIt() throws IOException {
    TestCampaign campaign =
        new TestCampaign(folder)
            .edit("- id: charges\n", "- id: charges\n    status: met\n")
            .edit(
                "action: {en: drop the charges, fr: abandonner les poursuites}", "action: {fr: x}");
    assertThat(campaign.text("letter.en", "Dear all").compose("en").demands()).hasSize(3);
    campaign.text("letter.en", "subject: \"#foreach($one in $past)$one.action#end\"", "Dear all");
    assertThatThrownBy(() -> campaign.compose("en"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there are no words in `en` for `charges`");
  }
}
