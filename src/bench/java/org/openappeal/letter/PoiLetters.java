package org.openappeal.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** What one writes by hand with POI: paragraphs are copied, and texts replaced in their runs. */
final class PoiLetters implements LetterMaker {
  private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.]+)}");
  private static final Pattern EACH = Pattern.compile("\\[([a-z]+): ([a-z.]+)]");

  private final byte[] template;

  PoiLetters(Path file) throws IOException {
    template = Files.readAllBytes(file);
  }

  @Override
  public void make(Map<String, Object> letter, OutputStream out) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
      CTBody body = document.getDocument().getBody();
      List<CTP> paragraphs = List.of(body.getPArray());
      lines(paragraphs, 0, paragraphs.size(), letter, body);
      for (int i = 0; i < paragraphs.size(); i++) {
        body.removeP(0);
      }
      for (XWPFHeader header : document.getHeaderList()) {
        header.getParagraphs().forEach(paragraph -> fill(paragraph.getCTP(), letter));
      }
      for (XWPFFooter footer : document.getFooterList()) {
        footer.getParagraphs().forEach(paragraph -> fill(paragraph.getCTP(), letter));
      }
      document.write(out);
    }
  }

  private void lines(List<CTP> all, int from, int to, Map<String, Object> data, CTBody body) {
    for (int i = from; i < to; i++) {
      Matcher each = EACH.matcher(text(all.get(i)));
      if (!each.matches()) {
        CTP copy = body.addNewP();
        copy.set(all.get(i));
        fill(copy, data);
        continue;
      }
      int end = end(all, i);
      for (Object item : (List<?>) find(data, each.group(2))) {
        Map<String, Object> inner = new HashMap<>(data);
        inner.put(each.group(1), item);
        lines(all, i + 1, end, inner, body);
      }
      i = end;
    }
  }

  private static int end(List<CTP> all, int start) {
    int depth = 0;
    for (int i = start; ; i++) {
      String text = text(all.get(i));
      depth += EACH.matcher(text).matches() ? 1 : text.equals("[end]") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  private static String text(CTP paragraph) {
    return paragraph.sizeOfRArray() == 1
        ? paragraph.getRArray(0).getTArray(0).getStringValue()
        : "";
  }

  private static void fill(CTP paragraph, Map<String, Object> data) {
    for (CTR run : paragraph.getRArray()) {
      for (CTText text : run.getTArray()) {
        text.setStringValue(
            NAME.matcher(text.getStringValue())
                .replaceAll(
                    name -> Matcher.quoteReplacement(String.valueOf(find(data, name.group(1))))));
      }
    }
  }

  private static Object find(Map<String, Object> data, String path) {
    Object value = data;
    for (String name : path.split("\\.", -1)) {
      value = ((Map<?, ?>) value).get(name);
    }
    return value;
  }
}
