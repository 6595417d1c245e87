package org.openappeal.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;

/** What a reader sees of a letter, whatever engine made it. */
final class LetterWords {
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
  private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);

  private LetterWords() {}

  /** The text of each paragraph that has any, of header, body and footer. */
  static List<String> of(byte[] letter) throws IOException {
    List<String> words = new ArrayList<>();
    parts(letter)
        .forEach(
            (name, content) -> {
              if (isText(name)) {
                add(new String(content, StandardCharsets.UTF_8), words);
              }
            });
    return words;
  }

  /** Whether a part is the body, a header or a footer. */
  static boolean isText(String part) {
    return part.matches("word/(document|header\\d*|footer\\d*)\\.xml");
  }

  private static void add(String xml, List<String> words) {
    Matcher paragraphs = PARAGRAPH.matcher(xml);
    while (paragraphs.find()) {
      StringBuilder text = new StringBuilder();
      Matcher texts = TEXT.matcher(paragraphs.group());
      while (texts.find()) {
        text.append(Parser.unescapeEntities(texts.group(1), false));
      }
      if (!text.toString().isBlank()) {
        words.add(text.toString());
      }
    }
  }

  /** What a package holds, by name. */
  static Map<String, byte[]> parts(byte[] letter) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
