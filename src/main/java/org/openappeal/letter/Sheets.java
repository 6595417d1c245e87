package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.template.Template;

/** What a letterhead prints: its main part, headers and footers. */
final class Sheets {
  private static final String DOCUMENT = "word/document";
  private static final String HEADER = "word/header";
  private static final String FOOTER = "word/footer";
  private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  private final Map<String, String> sources;
  private final Map<String, Template> changing;
  private final Ruler ruler;

  /**
   * @param sources of all these parts, by name
   * @param changing those that hold references
   */
  Sheets(Map<String, String> sources, Map<String, Template> changing, Ruler ruler) {
    this.sources = Map.copyOf(sources);
    this.changing = Map.copyOf(changing);
    this.ruler = ruler;
  }

  Extent extent(Map<String, Object> values) {
    return ruler.measure(
        String.join("", printed(DOCUMENT, values)),
        printed(HEADER, values),
        printed(FOOTER, values));
  }

  private List<String> printed(String kind, Map<String, Object> values) {
    List<String> printed = new ArrayList<>();
    sources.forEach(
        (name, source) -> {
          if (name.startsWith(kind)) {
            Template template = changing.get(name);
            printed.add(template == null ? source : template.render(values));
          }
        });
    return printed;
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (String source : sources.values()) {
      Matcher paragraph = PARAGRAPH.matcher(source);
      while (paragraph.find()) {
        StringBuilder text = new StringBuilder();
        Matcher run = TEXT.matcher(paragraph.group());
        while (run.find()) {
          text.append(run.group(1));
        }
        if (!text.toString().isBlank()) {
          words.add(text.toString());
        }
      }
    }
    return words;
  }
}
