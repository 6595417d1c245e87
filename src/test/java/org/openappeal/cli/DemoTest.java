package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path temporary;

  @Test
  void theWholeJobIsDoneOnceAndSaysSo() throws IOException {
    Samples sample = new Samples(temporary.resolve("sample"));

    Samples.Run first = sample.run("demo");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("66 letters, 92 emails queued")
        .contains("92 accepted, 0 to be tried again, 0 refused, 0 in doubt, 0 left.")
        .contains("verified: 92 planned, 92 found, 0 missing, 0 duplicate, 0 extra, 0 altered");
    assertThat(files("out/received")).isEqualTo(92);
    assertThat(files("out/letters")).isEqualTo(66);

    Samples.Run second = sample.run("demo");
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out())
        .contains("0 emails queued, 92 queued before and unchanged")
        .contains("0 accepted")
        .contains("Nothing is sent twice.")
        .contains("92 planned, 92 found");
    assertThat(files("out/received")).isEqualTo(92);
  }

  @Test
  void theReadmeShowsWhatTheDemoPrints() throws IOException {
    Samples sample = new Samples(temporary.resolve("sample"));
    String printed = sample.run("demo").out().replace(sample.folder() + "/", "").strip();
    assertThat(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
        .contains("```\n$ ./appeal demo\n" + printed.replace("\r\n", "\n") + "\n```");
  }

  @Test
  void theDemoLeavesARealCampaignAlone() throws IOException {
    Samples sample = new Samples(temporary.resolve("real"));
    sample.edit("campaign.yaml", "as-of: 2019-01-08", "");
    Samples.Run run = sample.run("demo");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains("this is a real campaign");
    assertThat(sample.folder().resolve("out")).doesNotExist();
  }

  private long files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(temporary.resolve("sample").resolve(folder))) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
