package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/** Each construct of a template, with the parts or the problems that come of it. */
class WordCasesTest {
  private static final Path CASES = Path.of("src/test/resources/org/openappeal/word/cases");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesThePartsOrProblemsOfTheCase(Path file) throws IOException {
    WordCase one = new WordCase(file);
    Path template = one.write(folder);
    for (String name : one.expected()) {
      String made =
          switch (name) {
            case "problems" -> problems(one, template);
            // What is wrong is told in the words of another room.
            case "places" ->
                problems(one, template).replaceAll("(?m)^ .*\\n", "").replaceAll("”: .*", "”");
            default ->
                name.startsWith("run ")
                    ? runPart(one, template, name.substring(4))
                    : part(one, template, name);
          };
      if (Boolean.getBoolean("golden.update")) {
        one.replace("expect " + name, made);
      } else {
        assertThat(made).as(name).isEqualTo(one.section("expect " + name));
      }
    }
  }

  private static String part(WordCase one, Path template, String name) throws IOException {
    byte[] letter = letter(one, template);
    ValidLetter.checkWithoutSchemaOf(one.ownSchema(), letter);
    String part = name.contains("/") ? name : "word/" + name + ".xml";
    return readable(TestPackage.text(letter, part));
  }

  /** A part of a print run that has a letter for each row that is left. */
  private String runPart(WordCase one, Path template, String name) throws IOException {
    byte[] made = run(one, template);
    assertThat(run(one, template)).as("the same again").isEqualTo(made);
    ValidLetter.checkWithoutSchemaOf(one.ownSchema(), made);
    if (System.getProperty("letters") != null) {
      String title = one.toString().replaceFirst("\\.txt$", ".docx");
      Files.write(Path.of(System.getProperty("letters"), title), made);
    }
    String part = name.contains("/") || name.startsWith("[") ? name : "word/" + name + ".xml";
    return readable(TestPackage.text(made, part)).replaceAll("(<Relationship |<Override )", "\n$1");
  }

  private byte[] run(WordCase one, Path template) throws IOException {
    WordTemplate opened = WordTemplate.open(template, new TemplateEngine(), one.options());
    Iterator<String> languages = one.languages().iterator();
    Path file = folder.resolve("run.docx");
    try (PrintRun run = opened.printRun(file)) {
      Iterator<Map<String, Object>> rows = one.rows().iterator();
      for (int number = 1; rows.hasNext(); ) {
        Details details = Details.NONE.on(LocalDate.of(2019, 1, 8)).of(number, run.letters() + 1);
        String language = languages.hasNext() ? languages.next() : "-";
        details = language.equals("-") ? details : details.in(Locale.forLanguageTag(language));
        number += run.add(rows, details).rows();
      }
      run.finish();
    }
    return Files.readAllBytes(file);
  }

  private static byte[] letter(WordCase one, Path template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordTemplate opened = WordTemplate.open(template, new TemplateEngine(), one.options());
    opened.render(one.rows().iterator(), details(one), out);
    return out.toByteArray();
  }

  private static Details details(WordCase one) {
    String language = one.section("language");
    Details details = Details.NONE.on(LocalDate.of(2019, 1, 8)).of(7, 3);
    return language == null ? details : details.in(Locale.forLanguageTag(language.strip()));
  }

  private String problems(WordCase one, Path template) throws IOException {
    List<Problem> found;
    try {
      WordTemplate opened = WordTemplate.open(template, new TemplateEngine(), one.options());
      Rendered made =
          opened.render(one.rows().iterator(), details(one), new ByteArrayOutputStream());
      found = Stream.concat(opened.problems().stream(), made.warnings().stream()).toList();
    } catch (ProblemException e) {
      found = e.problems();
    }
    return found.stream()
        .map(
            problem -> problem.toString().replace(template.toString(), template.getFileName() + ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A line for each paragraph, row and table, without the namespaces of the root. */
  static String readable(String xml) {
    return xml.replaceAll(" xmlns:\\w+=\"[^\"]*\"", "")
            .replaceFirst("<\\?xml[^>]*>\\s*", "")
            .replaceAll("(<w:(?:p|tbl|tr|tc|footnote|endnote|num|style)(?: [^>]*)?/?>)", "\n$1")
            .replaceAll("(</w:(?:body|hdr|ftr|footnotes|numbering|tbl)>)", "\n$1")
            .strip()
        + "\n";
  }
}
