package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * Broken templates, and all that is said of each: a case file for each mistake. {@code
 * -Dgolden.update=true} rewrites what is said.
 */
class BrokenTemplateTest {
  private static final Path FOLDER = Path.of("src/test/resources/template-cases");
  private static final String PROBLEMS = "--- problems\n";
  private static final Pattern TEMPLATE =
      Pattern.compile("--- (?:template|LINE (\\d+):(\\d+))\n(.*)", Pattern.DOTALL);

  private static final Map<String, Object> DEMAND =
      Map.of("id", "visits", "action", "let him go", "until", "2 March", "overdue", false);
  private static final Map<String, Object> EXAMPLE =
      Map.of(
          "target", Map.of("name", "Ann", "country", "Norway", "salutation", "Dear Ann"),
          "case", Map.of("person", "Mehman Huseynov", "country", "Azerbaijan"),
          "campaign", Map.of("title", "Free him"),
          "statement", Map.of("date", "8 January 2019", "organisations", "41"),
          "salutation", "Dear Ann",
          "voice", "we",
          "demands", List.of(DEMAND),
          "asks", List.of(DEMAND));
  private static final Map<String, Set<String>> IDS =
      Map.of("id", Set.of("visits", "lawyers", "hospital", "charges"), "voice", Set.of("we", "i"));

  record Case(Path file, String template, String said) {
    static Case read(Path file) {
      try {
        String text = Files.readString(file).replace("\r\n", "\n");
        int end = text.indexOf(PROBLEMS) + PROBLEMS.length();
        return new Case(file, text.substring(0, end), text.substring(end));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String say() {
      String until = template.substring(0, template.length() - PROBLEMS.length());
      Matcher parts = TEMPLATE.matcher(until);
      assertThat(parts.find()).as("the template of %s", file).isTrue();
      boolean line = parts.group(1) != null;
      Location start =
          line
              ? new Location("a.md", number(parts.group(1)), number(parts.group(2)))
              : new Location("a.md", 1, 1);
      OutputKind kind = line ? OutputKind.LINE : OutputKind.MARKDOWN;
      return new TemplateEngine(FOLDER.resolve("partials"))
          .check(start, parts.group(3), kind, EXAMPLE, IDS, NamesRule.of("en")).stream()
              .map(Problem::toString)
              .map(problem -> problem + "\n")
              .collect(Collectors.joining());
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static Stream<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().map(Case::read).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsToldAtOnceWithItsPlaceAndWhatToDo(Case broken) throws IOException {
    String said = broken.say();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(broken.file(), broken.template() + said);
      return;
    }
    assertThat(said).isNotEmpty().isEqualTo(broken.said());
  }
}
