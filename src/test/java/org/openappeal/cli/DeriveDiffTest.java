package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a revised statement changes in the sample campaign. */
class DeriveDiffTest {
  @TempDir private Path temporary;
  private Samples sample;
  private Path revised;

  @BeforeEach
  void copySample() throws IOException {
    sample = new Samples(temporary.resolve("sample"));
    revised = temporary.resolve("revised.md");
    Files.copy(sample.folder().resolve("statement.md"), revised);
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(revised);
    assertThat(text).contains(from);
    Files.writeString(revised, text.replace(from, to));
  }

  private Samples.Run diff() {
    return sample.run("derive", revised.toString(), "--diff");
  }

  @Test
  void anUnchangedStatementChangesNothing() {
    Samples.Run run = diff();
    assertThat(run.out()).contains("changes nothing in campaign.yaml");
    assertThat(run.code()).isZero();
  }

  @Test
  void oneDemandChangedAndOneRemoved() throws IOException {
    edit("a civilian hospital and examined", "a prison hospital and examined");
    String text = Files.readString(revised);
    int start = text.indexOf("- The new charges, brought");
    int end = text.indexOf("\n- ", start) + 1;
    Files.writeString(revised, text.substring(0, start) + text.substring(end));
    Samples.Run run = diff();
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    Golden.assertTranscript(
        "derive-diff.txt",
        ("$ appeal derive revised.md --diff\n" + run.out()).replace(sample.folder() + "/", ""));
  }

  @Test
  void aNewDemandAndAnotherNumberOfSignatories() throws IOException {
    edit("41 ", "43 ");
    int start = Files.readString(revised).indexOf("- The new charges, brought");
    String text = Files.readString(revised);
    Files.writeString(
        revised,
        text.substring(0, start)
            + "- The invented fine against his sister must be repaid to her at once.\n"
            + text.substring(start));
    assertThat(diff().out())
        .contains("added    in line", "{+The invented fine")
        .contains("stated organisations: [-41-] {+43+}")
        .doesNotContain("removed", "changed");
  }

  @Test
  void aDemandThatMovedIntoAnAnnexIsDoubtfulAndNotGone() throws IOException {
    String text = Files.readString(revised);
    int start = text.indexOf("- The new charges, brought");
    int end = text.indexOf("\n- ", start) + 1;
    String demand = text.substring(start, end);
    Files.writeString(
        revised,
        text.replace(demand, "") + "\n## Annex\n\nWe call on the authorities to act:\n\n" + demand);
    assertThat(diff().out()).contains("doubtful `charges`", "It was left out because it stands in");
  }
}
