package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** Lines of YAML as a person would write them: comments kept, long texts folded. */
final class DraftYaml {
  private static final int WIDTH = 100;

  private final Dump yaml = new Dump(DumpSettings.builder().setWidth(Integer.MAX_VALUE).build());
  private final List<String> lines = new ArrayList<>();

  void line(String line) {
    lines.add(line);
  }

  /** How many lines there are so far. */
  int count() {
    return lines.size();
  }

  /** A key and its text, quoted or folded where YAML asks for it. */
  void text(int indent, String key, String text) {
    String lead = " ".repeat(indent) + key + ":";
    String plain = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (plain.isEmpty()) {
      lines.add(lead);
    } else if (lead.length() + 1 + scalar(plain).length() <= WIDTH) {
      lines.add(lead + " " + scalar(plain));
    } else {
      lines.add(lead + " >-");
      fold(" ".repeat(indent + 2), plain);
    }
  }

  /** A text on one line. */
  String scalar(String text) {
    return yaml.dumpToString(text).strip();
  }

  private void fold(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > indent.length()) {
        if (line.length() + 1 + word.length() > WIDTH) {
          lines.add(line.toString());
          line = new StringBuilder(indent);
        } else {
          line.append(' ');
        }
      }
      line.append(word);
    }
    lines.add(line.toString());
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
