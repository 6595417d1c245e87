package org.openappeal.letter;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/** This engine. */
final class OwnLetters implements LetterMaker {
  private final WordTemplate template;

  OwnLetters(Path file, int compression) {
    WordOptions options = WordOptions.DEFAULT.compressedAt(compression);
    template = WordTemplate.open(file, new TemplateEngine(), options);
  }

  @Override
  public void make(Map<String, Object> letter, OutputStream out) throws Exception {
    template.render(letter, out);
  }
}
