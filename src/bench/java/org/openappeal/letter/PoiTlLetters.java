package org.openappeal.letter;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** poi-tl, which fills in a document, so that each letter begins with one. */
final class PoiTlLetters implements LetterMaker {
  private final byte[] template;

  PoiTlLetters(Path file) throws IOException {
    template = Files.readAllBytes(file);
  }

  @Override
  public void make(Map<String, Object> letter, OutputStream out) throws Exception {
    try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
      filled.render(letter).write(out);
    }
  }
}
