package org.openappeal.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of a Word document's lists as Word does: a list goes on where it was left, a
 * level starts again below a new item of the level above, and a list may be told where to start.
 */
final class DocxNumbering {
  private static final Pattern PLACE = Pattern.compile("%(\\d)");
  private static final int LEVELS = 9;

  private record Level(String format, int start, String text) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  void read(WordXml xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.name()) {
        case "numbering" -> {}
        case "abstractNum" -> definition(xml, String.valueOf(xml.attribute("abstractNumId")));
        case "num" -> list(xml, String.valueOf(xml.attribute("numId")));
        default -> xml.skip();
      }
    }
  }

  private void definition(WordXml xml, String id) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.name().equals("lvl")) {
        String key = id + "/" + xml.attribute("ilvl");
        levels.put(key, level(xml));
      } else {
        xml.skip();
      }
    }
  }

  private static Level level(WordXml xml) throws XMLStreamException {
    String format = "decimal";
    int start = 1;
    String text = "";
    while (xml.hasNext()) {
      switch (xml.name()) {
        case "numFmt" -> format = String.valueOf(xml.value());
        case "start" -> start = xml.number(1);
        case "lvlText" -> text = String.valueOf(xml.value());
        default -> {}
      }
      xml.skip();
    }
    return new Level(format, start, text);
  }

  private void list(WordXml xml, String id) throws XMLStreamException {
    String level = "0";
    int open = 1;
    while (open > 0) {
      if (!xml.hasNext()) {
        open--;
        continue;
      }
      open++;
      switch (xml.name()) {
        case "abstractNumId" -> definitions.put(id, String.valueOf(xml.value()));
        case "lvlOverride" -> level = String.valueOf(xml.attribute("ilvl"));
        case "startOverride" -> starts.put(id + "/" + level, xml.number(1));
        default -> {}
      }
    }
  }

  /** Counts one item and gives its mark as printed; null if the list does not exist. */
  @Nullable String next(String list, int depth) {
    String definition = definitions.get(list);
    if (definition == null || depth >= LEVELS) {
      return null;
    }
    int[] counter = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
    Integer told = starts.get(list + "/" + depth);
    boolean restarts = told != null && begun.add(list + "/" + depth);
    Level level = level(definition, depth);
    int from = told == null ? level.start() : told;
    counter[depth] = restarts || counter[depth] == 0 ? from : counter[depth] + 1;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    return mark(definition, level, counter);
  }

  private Level level(String definition, int depth) {
    return levels.getOrDefault(definition + "/" + depth, new Level("decimal", 1, ""));
  }

  private String mark(String definition, Level level, int[] counter) {
    if (level.format().equals("bullet") || level.format().equals("none")) {
      return "•";
    }
    Matcher places = PLACE.matcher(level.text());
    return places.replaceAll(
        place -> {
          int depth = Math.min(LEVELS, Math.max(1, Integer.parseInt(place.group(1)))) - 1;
          String format = level(definition, depth).format();
          return Matcher.quoteReplacement(ItemNumber.of(format, Math.max(1, counter[depth])));
        });
  }
}
