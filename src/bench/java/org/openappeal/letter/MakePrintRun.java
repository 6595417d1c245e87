package org.openappeal.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.PrintRun;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/** Makes letters one after the other, all into one document. */
final class MakePrintRun implements Callable<Long> {
  private final WordTemplate template;
  private final List<Map<String, Object>> letters;
  private final Path file;

  MakePrintRun(Path template, List<Map<String, Object>> letters, Path file) {
    this.template = WordTemplate.open(template, new TemplateEngine(), WordOptions.DEFAULT);
    this.letters = letters;
    this.file = file;
  }

  @Override
  public Long call() throws Exception {
    try (PrintRun run = template.printRun(file)) {
      for (Map<String, Object> letter : letters) {
        run.add(letter);
      }
      run.finish();
    }
    return Files.size(file);
  }
}
