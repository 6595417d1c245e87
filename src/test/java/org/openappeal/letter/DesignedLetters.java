package org.openappeal.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Letters as a person designs them in Word: paragraphs of text, references and merge fields. */
public final class DesignedLetters {
  private DesignedLetters() {}

  /**
   * Writes a document.
   *
   * @param paragraphs each its text; one that begins with {@code MERGEFIELD} or {@code SKIPIF} is
   *     such a field
   */
  public static Path write(Path file, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String text : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        if (text.startsWith("MERGEFIELD") || text.startsWith("SKIPIF")) {
          paragraph.getCTP().addNewFldSimple().setInstr(text);
        } else {
          // Word cuts text into runs as it pleases.
          int half = text.length() / 2;
          paragraph.createRun().setText(text.substring(0, half));
          paragraph.createRun().setText(text.substring(half));
        }
      }
      document.write(out);
    }
    return file;
  }
}
