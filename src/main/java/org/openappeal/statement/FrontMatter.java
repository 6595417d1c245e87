package org.openappeal.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page generator is told at the top of a Markdown file, between two lines of dashes.
 *
 * @param end behind its last character; 0 where there is none
 * @param heading the title in it
 */
record FrontMatter(int end, @Nullable Line heading) {
  private static final int LONGEST = 60;
  private static final String RULE = "---";

  static FrontMatter of(String text) {
    if (!text.startsWith(RULE + "\n") && !text.startsWith(RULE + "\r\n")) {
      return new FrontMatter(0, null);
    }
    List<String> lines = text.lines().limit(LONGEST).toList();
    int end = lines.get(0).length() + 1;
    Line heading = null;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      end = text.indexOf('\n', end) + 1;
      if (line.strip().equals(RULE)) {
        return new FrontMatter(end == 0 ? text.length() : end, heading);
      }
      if (end == 0) {
        break;
      }
      if (line.startsWith("title:")) {
        String title = line.substring("title:".length()).strip().replaceAll("^[\"']|[\"']$", "");
        heading =
            title.isEmpty()
                ? null
                : Line.styled(i + 1, Style.HEADING, 1, "", Characters.tidy(title));
      }
    }
    return new FrontMatter(0, null);
  }

  Optional<Line> title() {
    return Optional.ofNullable(heading);
  }

  /** The text with blanks in its place, so that lines keep their numbers. */
  String blanked(String text) {
    return text.substring(0, end).replaceAll("[^\r\n]", "") + text.substring(end);
  }
}
