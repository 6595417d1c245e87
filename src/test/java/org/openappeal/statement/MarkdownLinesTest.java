package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownLinesTest {
  @TempDir Path folder;

  private List<String> lines(String text) throws IOException {
    return ReadLines.of(folder, "a.md", text);
  }

  @Test
  void keepsHeadingsAndTheDepthOfLists() throws IOException {
    assertThat(lines("# One\n\n- a\n  more\n  - b\n- c\n\n3) d\n4) e\n"))
        .containsExactly(
            "heading 1 One",
            "item 1 - a",
            "body 1 more",
            "item 2 - b",
            "item 1 - c",
            "item 1 3) d",
            "item 1 4) e");
  }

  @Test
  void keepsTheNumbersOfTheLinesInTheFile() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.md"), "---\ntitle: \"X\"\n---\n\nText\n\n- a\n");
    assertThat(ReadLines.lines(file)).extracting(Line::number).containsExactly(2, 5, 7);
  }

  @Test
  void takesOnlyTheTitleFromTheFrontMatter() throws IOException {
    assertThat(lines("---\ntitle: 'Free Ana'\ndate: 2021-05-01\n---\n\nText\n"))
        .containsExactly("heading 1 Free Ana", "Text");
  }

  @Test
  void dropsTheMarks() throws IOException {
    assertThat(lines("We **call** on _them_ to `stop` [this](http://x.example) ![p](p.png)now.\n"))
        .containsExactly("We call on them to stop this now.");
  }

  @Test
  void readsTheRowsOfATable() throws IOException {
    assertThat(lines("| Who | What |\n|:----|-----:|\n| Court | drop the charges |\n"))
        .containsExactly("row Who | What", "row Court | drop the charges");
  }

  @Test
  void tellsFootnotesFromTheText() throws IOException {
    assertThat(lines("It is so.[^1] And so.[^b]\n\n[^1]: See the report of\nlast year\n\nEnd\n"))
        .containsExactly("It is so. And so.", "note See the report of", "note last year", "End");
  }

  @Test
  void keepsTheWordsOfHtml() throws IOException {
    assertThat(lines("<div>\n<b>Free</b> Ana\n</div>\n\nNow<br>here <i>and</i> there\n"))
        .containsExactly("Free Ana", "Now here and there");
  }

  @Test
  void readsWhatIsQuoted() throws IOException {
    assertThat(lines("> We call on them to:\n>\n> - stop\n"))
        .containsExactly("We call on them to:", "item 1 - stop");
  }
}
