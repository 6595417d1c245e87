package org.openappeal.appeal;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
 * @param speaksOfPast whether it names demands that are no longer put
 */
record AppealText(
    Path file,
    List<Template> subjects,
    @Nullable Template salutation,
    @Nullable Template closing,
    Template body,
    boolean speaksOfPast) {
  private static final Pattern PAST = Pattern.compile("\\$!?\\{?past\\b");

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
    return new AppealText(
        file,
        subjects.stream().map(value -> line(file, engine, value)).toList(),
        text.front().find("salutation").map(value -> line(file, engine, value)).orElse(null),
        text.front().find("closing").map(value -> line(file, engine, value)).orElse(null),
        engine.compile(file.toString(), text.body(), text.linesBefore(), OutputKind.MARKDOWN),
        PAST.matcher(text.body()).find());
  }

  /** The words of {@code key}, which neither the text nor the forms of address have. */
  ProblemException missing(String key, String language, String office) {
    return Problem.error(
            Location.of(file, 1),
            "there is no " + key + " for `" + office + "` in `" + language + "`",
            "Add it to templates/forms-of-address.yaml, or a line `" + key + ": …` to this text.")
        .asException();
  }

  private static Template line(Path file, TemplateEngine engine, YamlValue value) {
    int linesBefore = value.location().line() - 1;
    return engine.compile(file.toString(), value.text(), linesBefore, OutputKind.LINE);
  }
}
