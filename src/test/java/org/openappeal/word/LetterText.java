package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader sees of the body of a letter. */
final class LetterText {
  private LetterText() {}

  /** The text of each paragraph, those in tables included. */
  static List<String> paragraphs(byte[] letter) {
    return paragraphs(letter, "word/document.xml");
  }

  static List<String> paragraphs(byte[] letter, String part) {
    byte[] content = TestPackage.unzip(letter).get(part);
    Element root = new XmlReader(new PartProblems(Path.of("letter"))).read(part, content);
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : root.all("w:p")) {
      StringBuilder text = new StringBuilder();
      for (Element piece : paragraph.all("w:t", "w:tab", "w:br", "w:cr")) {
        if (piece.around("w:p") == paragraph) {
          text.append(piece.is("w:t") ? piece.text() : piece.is("w:tab") ? "\t" : "\n");
        }
      }
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }
}
