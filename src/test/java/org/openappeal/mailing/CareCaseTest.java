package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.Problem;

/**
 * What a careful reader marks in an appeal, each rule seen failing, and seen silent at a near miss.
 */
class CareCaseTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2019-01-08T10:00:00Z"));

  @TempDir private Path temporary;

  static List<CareCase> cases() throws IOException {
    return CareCase.all().toList();
  }

  private Path campaign() throws IOException {
    Path folder = temporary.resolve("campaign");
    try (Stream<Path> files = Files.walk(CareCase.CAMPAIGN)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(CareCase.CAMPAIGN.relativize(file).toString()));
      }
    }
    Files.copy(Path.of("templates/email.html"), folder.resolve("templates/email.html"));
    return folder;
  }

  private static String printed(Path folder) {
    return new CheckCampaign(Workspace.open(folder, CLOCK))
        .run().problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n"))
            .replace(folder + "/", "");
  }

  @Test
  void theCampaignOfTheCasesIsClean() throws IOException {
    assertThat(printed(campaign())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldAsPrintedOrNotAtAll(CareCase expected) throws IOException {
    Path folder = campaign();
    for (CareCase.Edit edit : expected.edits()) {
      edit.apply(folder);
    }
    String printed = printed(folder);
    if (Boolean.getBoolean("golden.update") && !expected.silent()) {
      expected.rewrite(printed);
      return;
    }
    assertThat(printed).as(expected.toString()).isEqualTo(expected.printed());
  }

  @Test
  void everyRuleIsSeenFailingAndSeenSilent() throws IOException {
    assertThat(cases().stream().filter(CareCase::silent).map(CareCase::path).distinct())
        .containsExactlyInAnyOrderElementsOf(
            cases().stream().filter(c -> !c.silent()).map(CareCase::path).distinct().toList());
  }
}
