package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.datasource.CaseText;

/**
 * Lists, a command, and what it prints: one line of {@code stdout} each, then those of {@code
 * stderr} behind {@code !}, then the exit code. Every form of a list, every rule of cleaning and
 * every bad input has a case; {@code -Dgolden.update=true} rewrites what is printed.
 */
class RecipientsCaseTest {
  private static final Path CASES =
      Path.of("src/test/resources/org/openappeal/cli/recipients-cases");

  @TempDir private static Path campaign;
  private static Samples sample;

  @TempDir private Path folder;

  @BeforeAll
  static void makeSample() {
    sample = new Samples(campaign.resolve("sample"));
  }

  static Stream<CaseText> cases() throws IOException {
    return CaseText.all(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatAPersonNeedsToKnow(CaseText list) throws IOException {
    list.write(folder);
    List<String> found = new ArrayList<>();
    for (String command : list.sections().get("commands").lines().toList()) {
      Samples.Run run = sample.run(arguments(command));
      lines("", run.out(), found);
      lines("! ", run.err(), found);
      found.add("exit " + run.code());
    }
    if (Boolean.getBoolean("golden.update")) {
      list.rewrite(found);
      return;
    }
    assertThat(found).isEqualTo(list.expected());
  }

  /** {@code @} stands for the folder of the lists; {@code ~} for a space in a word. */
  private String[] arguments(String command) {
    return Stream.of(command.split(" ", -1))
        .map(word -> word.replace("@", folder + "/").replace('~', ' '))
        .toArray(String[]::new);
  }

  private void lines(String prefix, String text, List<String> found) {
    text.replace(folder + "/", "")
        .replace(sample.folder() + "/", "")
        .lines()
        .map(line -> line.startsWith(" ") ? line : line.replaceAll(" {2,}", "  "))
        .forEach(line -> found.add((prefix + line).stripTrailing()));
  }
}
