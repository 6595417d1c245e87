package org.openappeal.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;

/** docx4j's variableReplace; it replaces in a document, so that each letter begins with one. */
final class Docx4jLetters implements LetterMaker {
  private final byte[] template;

  Docx4jLetters(Path file) throws IOException {
    template = Files.readAllBytes(file);
  }

  @Override
  public void make(Map<String, Object> letter, OutputStream out) throws Exception {
    HashMap<String, String> values = new HashMap<>();
    flatten("", letter, values);
    WordprocessingMLPackage document =
        WordprocessingMLPackage.load(new ByteArrayInputStream(template));
    document.getMainDocumentPart().variableReplace(values);
    for (Part part : document.getParts().getParts().values()) {
      if (part instanceof HeaderPart || part instanceof FooterPart) {
        ((JaxbXmlPart<?>) part).variableReplace(values);
      }
    }
    document.save(out);
  }

  private static void flatten(String name, Object value, Map<String, String> values) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> flatten(name.isEmpty() ? "" + key : name + "." + key, inner, values));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        flatten(name + "." + i, list.get(i), values);
      }
    } else {
      String text = String.valueOf(value);
      values.put(name, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
  }
}
