package org.openappeal.appeal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;
import org.openappeal.yaml.YamlValue;

/**
 * One text, ready to be filled.
 *
 * @param subjects at least one, each as good as the other
 * @param salutation for targets without one and without a form of address; null if it has none
 * @param closing null where the form of address brings it
 */
record AppealText(
    Path file,
    List<Template> subjects,
    @Nullable Template salutation,
    @Nullable Template closing,
    Template body) {
  AppealText {
    subjects = List.copyOf(subjects);
  }

  /**
   * @throws ProblemException naming file, line and column of what is broken
   */
  static AppealText compile(TextFile text, TemplateEngine engine) {
    Path file = text.file();
    List<YamlValue> subjects = text.front().get("subject").items();
    if (subjects.isEmpty()) {
      throw Problem.error(
              text.front().get("subject").location(),
              "the text has no subject",
              "Write one line, or a list of lines that are equally good.")
          .asException();
    }
    Reading reading = new Reading(file, engine);
    AppealText compiled =
        new AppealText(
            file,
            subjects.stream().flatMap(value -> reading.line(value).stream()).toList(),
            text.front().find("salutation").flatMap(reading::line).orElse(null),
            text.front().find("closing").flatMap(reading::line).orElse(null),
            reading.body(text));
    reading.throwBroken();
    return compiled;
  }

  /** All of it, piece by piece. */
  Stream<Template> templates() {
    return Stream.of(
            subjects.stream(),
            Stream.of(body),
            Stream.ofNullable(salutation),
            Stream.ofNullable(closing))
        .flatMap(each -> each);
  }

  /** Whether it names demands that are no longer put. */
  boolean speaksOfPast() {
    return templates().anyMatch(template -> template.names("past"));
  }

  /** The words of {@code key}, which neither the text nor the forms of address have. */
  ProblemException missing(String key, String language, String office) {
    return Problem.error(
            Location.of(file, 1),
            "there is no " + key + " for `" + office + "` in `" + language + "`",
            "Add it to templates/forms-of-address.yaml, or a line `" + key + ": …` to this text.")
        .asException();
  }

  /** Reads one piece after the other, whatever is wrong with those before. */
  private static final class Reading {
    private final Path file;
    private final TemplateEngine engine;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Path file, TemplateEngine engine) {
      this.file = file;
      this.engine = engine;
    }

    Optional<Template> line(YamlValue value) {
      int linesBefore = value.location().line() - 1;
      return read(value.text(), linesBefore, OutputKind.LINE);
    }

    Template body(TextFile text) {
      return read(text.body(), text.linesBefore(), OutputKind.MARKDOWN)
          .orElseGet(() -> engine.compile(file.toString(), "", 0, OutputKind.MARKDOWN));
    }

    private Optional<Template> read(String source, int linesBefore, OutputKind kind) {
      try {
        return Optional.of(engine.compile(file.toString(), source, linesBefore, kind));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
        return Optional.empty();
      }
    }

    void throwBroken() {
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
    }
  }
}
