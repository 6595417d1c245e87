package org.openappeal.letter;

import java.util.HashMap;
import java.util.Map;
import org.openappeal.word.WordElement;

/**
 * How a paragraph is set (ECMA-376 part 1, §17.3): what is not said is what Word does. Lengths in
 * twips, a twentieth of a point.
 */
final class Settings {
  private final Map<String, String> said;

  Settings() {
    this.said = new HashMap<>();
  }

  Settings(Settings from) {
    this.said = new HashMap<>(from.said);
  }

  void put(String name, String value) {
    said.put(name, value);
  }

  /** Takes in what the properties of a paragraph, a run or a style say. */
  void read(WordElement properties) {
    for (WordElement property : properties.elements()) {
      String name = property.name().replaceFirst("^w:", "");
      switch (name) {
        case "rPr" -> {
          // The run properties of a paragraph are those of its mark, which prints nothing.
        }
        case "spacing" -> take(property, "before", "after", "line", "lineRule");
        case "ind" -> {
          if (!Values.attribute(property, "firstLine").isEmpty()) {
            said.remove("hanging");
          }
          if (!Values.attribute(property, "hanging").isEmpty()) {
            said.remove("firstLine");
          }
          take(property, "left", "start", "right", "end", "firstLine", "hanging");
        }
        case "rFonts" -> take(property, "ascii");
        case "pStyle", "numPr" -> {
          // Read by whoever knows the styles and lists.
        }
        default -> {
          String value = Values.attribute(property, "val");
          said.put(name, value.isEmpty() ? "1" : value);
        }
      }
    }
  }

  private void take(WordElement property, String... names) {
    for (String name : names) {
      String value = Values.attribute(property, name);
      if (!value.isEmpty()) {
        said.put(name.equals("start") ? "left" : name.equals("end") ? "right" : name, value);
      }
    }
  }

  int length(String name) {
    return Values.number(said.getOrDefault(name, ""), 0);
  }

  boolean is(String name) {
    String value = said.getOrDefault(name, "0");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  String style() {
    return said.getOrDefault("style", "");
  }

  String font() {
    return said.getOrDefault("ascii", "Times New Roman");
  }

  /** Of the letters, in twips. */
  int size() {
    return Values.number(said.getOrDefault("sz", ""), 20) * 10;
  }

  /** Of the first line; negative where it hangs and no number stands in its place. */
  int firstLine() {
    return is("listed") ? length("firstLine") : length("firstLine") - length("hanging");
  }

  boolean keepsWidows() {
    return !said.containsKey("widowControl") || is("widowControl");
  }

  /** The height of a line of letters of {@code size} twips in {@code font}. */
  int lineHeight(Font font, int size) {
    int own = Math.round(size * font.line() / 1000f);
    int line = Values.number(said.getOrDefault("line", ""), 240);
    return switch (said.getOrDefault("lineRule", "auto")) {
      case "exact" -> line;
      case "atLeast" -> Math.max(own, line);
      default -> Math.round(own * line / 240f);
    };
  }
}
