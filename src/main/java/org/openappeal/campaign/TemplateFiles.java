package org.openappeal.campaign;

import java.nio.file.Path;
import org.openappeal.problem.Problem;
import org.openappeal.yaml.YamlValue;

/** Reads the names of files in {@code templates/}. */
final class TemplateFiles {
  private final Path templates;

  TemplateFiles(Path folder) {
    this.templates = folder.resolve("templates");
  }

  Path word(YamlValue value) {
    return file(value, "docx|dotx", "a Word document, such as letterhead.docx");
  }

  Path picture(YamlValue value) {
    return file(value, "png|jpe?g|gif", "a picture, such as logo.png");
  }

  private Path file(YamlValue value, String endings, String what) {
    if (!value.text().matches("(?i)\\w[\\w .-]{0,120}\\.(" + endings + ")")) {
      throw Problem.error(
              value.location(),
              "`" + value.text() + "` is not the name of " + what,
              "Put the file into templates/ and write its name alone.")
          .asException();
    }
    return templates.resolve(value.text());
  }
}
