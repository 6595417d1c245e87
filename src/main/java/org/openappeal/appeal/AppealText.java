package org.openappeal.appeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Review;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/**
 * One text of {@code templates/appeals}: front matter, then Markdown with Velocity.
 *
 * @param salutation for targets without one and without a form of address; null if it has none
 * @param closing null where the form of address brings it
 * @param review its mark {@code review: needed}, if it bears one
 */
record AppealText(
    Path file,
    Template subject,
    @Nullable Template salutation,
    @Nullable Template closing,
    Template body,
    @Nullable Review review) {
  private static final String FENCE = "---";

  static AppealText read(Path file, TemplateEngine engine) {
    String source = source(file);
    int end = source.indexOf("\n" + FENCE, FENCE.length());
    if (!source.startsWith(FENCE) || end < 0) {
      throw Problem.error(
              Location.of(file, 1),
              "the text has no front matter",
              "Begin it with `---`, a line `subject:`, and `---`.")
          .asException();
    }
    int body = source.indexOf('\n', end + 1);
    body = body < 0 ? source.length() : body + 1;
    YamlMap front = Yaml.read(file.toString(), source.substring(FENCE.length() + 1, end + 1), 1);
    var unknown = front.unknownKeys(Set.of("subject", "salutation", "closing", Review.KEY));
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    int linesBefore = (int) source.substring(0, body).lines().count();
    return new AppealText(
        file,
        line(file, engine, front.get("subject")),
        front.find("salutation").map(value -> line(file, engine, value)).orElse(null),
        front.find("closing").map(value -> line(file, engine, value)).orElse(null),
        engine.compile(file.toString(), source.substring(body), linesBefore, OutputKind.MARKDOWN),
        Review.in(front, String.valueOf(file.getFileName())).orElse(null));
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

  private static String source(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the text cannot be read as UTF-8", "Save it as UTF-8 text."),
          e);
    }
  }
}
