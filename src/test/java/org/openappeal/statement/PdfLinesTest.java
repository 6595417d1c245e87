package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLinesTest {
  private static final String LONG = "and this line runs to the end of the column of text";

  @TempDir Path folder;

  private Path file(PdfMaker maker) throws IOException {
    return Files.write(folder.resolve("a.pdf"), maker.bytes());
  }

  private List<String> lines(PdfMaker maker) throws IOException {
    return ReadLines.of(file(maker));
  }

  private List<Finding> demands(PdfMaker maker) throws IOException {
    return new StatementReader().read(file(maker)).demands();
  }

  @Test
  void leavesOutRunningHeadersFootersAndPageNumbers() throws IOException {
    PdfMaker maker = new PdfMaker();
    for (int i = 1; i <= 4; i++) {
      maker
          .page()
          .text(72, 800, List.of(i % 2 == 0 ? "Open Courts Initiative" : "Free Ana now"))
          .text(72, 600, List.of("text of page " + i, LONG))
          .text(290, 40, List.of("Page " + i + " of 4"));
    }
    assertThat(lines(maker))
        .containsExactly(
            "text of page 1",
            LONG,
            "text of page 2",
            LONG,
            "text of page 3",
            LONG,
            "text of page 4",
            LONG);
  }

  @Test
  void keepsThePageOfEachLine() throws IOException {
    PdfMaker maker =
        new PdfMaker().page().text(72, 700, List.of("one")).page().text(72, 700, List.of("two"));
    assertThat(ReadLines.lines(file(maker))).extracting(Line::page).containsExactly(1, 2);
  }

  @Test
  void putsFootnotesLastAndLeavesOutTheirMarks() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(72, 700, List.of("It was so in 2019", "and it went on in the"))
            .small(7, 164, 704, List.of("1"))
            .small(8, 72, 90, List.of("1 See the report of last year,", "page 4."))
            .page()
            .text(72, 700, List.of("prison of Karsk."));
    assertThat(lines(maker))
        .containsExactly(
            "It was so in 2019",
            "and it went on in the",
            "prison of Karsk.",
            "note 1 See the report of last year,",
            "note page 4.");
  }

  @Test
  void keepsSmallTypeThatIsNoFootnote() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(72, 700, List.of(LONG, LONG, LONG))
            .small(8, 72, 600, List.of("Karsk Centre", "Open Courts"));
    assertThat(lines(maker)).containsExactly(LONG, LONG, LONG, "Karsk Centre", "Open Courts");
  }

  @Test
  void joinsWordsCutAtTheEndOfALineAColumnAndAPage() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(
                60,
                700,
                List.of(
                    "We call on the authori-", "ties of Velmar to stop", "now, to open the pri-"))
            .text(320, 700, List.of("sons, to hear those who", "are held there, and to in-"))
            .page()
            .text(60, 700, List.of("vestigate what was done", "to them in Karsk."));
    assertThat(demands(maker))
        .extracting(Finding::text)
        .containsExactly(
            "We call on the authorities of Velmar to stop now, to open the prisons, to hear those"
                + " who are held there, and to investigate what was done to them in Karsk.");
  }

  @Test
  void bridgesAPageBreakInsideAnItem() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(72, 200, List.of("We call on the authorities of Velmar to:"))
            .text(72, 186, List.of("\u2022 release Ana Dorvel, who has been held"))
            .small(8, 72, 60, List.of("1 A note."))
            .page()
            .text(82, 700, List.of("without charge since March, and"))
            .text(72, 686, List.of("\u2022 pay her wages."));
    assertThat(demands(maker))
        .extracting(Finding::text)
        .containsExactly(
            "release Ana Dorvel, who has been held without charge since March, and",
            "pay her wages.");
  }

  @Test
  void takesTheSignsOfSymbolFontsForBullets() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(72, 700, List.of("We call on the authorities of Velmar to:"))
            .in(FontName.ZAPF_DINGBATS, 72, 686, "\u274f")
            .text(90, 686, List.of("release Ana"))
            .in(FontName.SYMBOL, 72, 672, "\u2666")
            .text(90, 672, List.of("drop the charges"));
    assertThat(lines(maker))
        .containsExactly(
            "We call on the authorities of Velmar to:", "• release Ana", "• drop the charges");
  }

  @Test
  void readsNamesInColumnsDownwards() throws IOException {
    PdfMaker maker = new PdfMaker().page().text(72, 700, List.of("Signed by:"));
    List<String> names = List.of("Karsk Centre", "Free Nurses", "Open Courts", "Velmar Watch");
    for (int i = 0; i < names.size(); i++) {
      maker.text(72, 680 - 14 * i, List.of(names.get(i) + " A"));
      maker.text(260, 680 - 14 * i, List.of(names.get(i) + " B"));
      maker.text(420, 680 - 14 * i, List.of(names.get(i) + " C"));
    }
    assertThat(lines(maker))
        .containsExactly(
            "Signed by:",
            "Karsk Centre A",
            "Free Nurses A",
            "Open Courts A",
            "Velmar Watch A",
            "Karsk Centre B",
            "Free Nurses B",
            "Open Courts B",
            "Velmar Watch B",
            "Karsk Centre C",
            "Free Nurses C",
            "Open Courts C",
            "Velmar Watch C");
  }

  @Test
  void keepsLabelsBesideWhatTheyStandFor() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    List<String> labels = List.of("To:", "Cc:", "Date:", "Subject:");
    List<String> values = List.of("President Orel", "Minister Tal", "4 May 2021", "Ana Dorvel");
    for (int i = 0; i < labels.size(); i++) {
      maker.text(72, 700 - 14 * i, List.of(labels.get(i)));
      maker.text(160, 700 - 14 * i, List.of(values.get(i)));
    }
    assertThat(lines(maker))
        .containsExactly(
            "To: President Orel", "Cc: Minister Tal", "Date: 4 May 2021", "Subject: Ana Dorvel");
  }

  @Test
  void readsPagesThatLieOnTheirSide() throws IOException {
    PdfMaker maker = new PdfMaker();
    for (int i = 1; i <= 3; i++) {
      maker.turnedPage().turnedText(100, 500, List.of("page " + i + " says", LONG, "and ends."));
      maker.turnedText(100, 570, List.of("Open Courts Initiative"));
    }
    assertThat(lines(maker))
        .containsExactly(
            "page 1 says",
            LONG,
            "and ends.",
            "page 2 says",
            LONG,
            "and ends.",
            "page 3 says",
            LONG,
            "and ends.");
  }

  @Test
  void readsBoldTypeThatIsPrintedTwiceOnce() throws IOException {
    PdfMaker maker =
        new PdfMaker()
            .page()
            .text(72, 700, List.of("Free Ana Dorvel"))
            .text(72.3f, 700, List.of("Free Ana Dorvel"));
    assertThat(lines(maker)).containsExactly("Free Ana Dorvel");
  }
}
