package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.template.TemplateEngine;

/**
 * How many pages a letter takes, held to what LibreOffice 7.4 made of the same letters: {@code
 * pages.tsv} holds the letterhead, how many paragraphs and items were added, its pages, and where
 * the last line of a letter of one page ends, in points below the first.
 */
class PagesTest {
  private static final Path CAMPAIGN = Path.of("src/test/resources/care-cases/campaign");
  private static final Path TABLE = Path.of("src/test/resources/org/openappeal/letter/pages.tsv");
  private static final String TEXT = "templates/appeals/embassies.en.md";
  private static final double HALF_A_LINE = 6;
  private static final int TWIPS = 20;
  private static final String FACT =
      "On 9 January 2017 he was reportedly abducted, and then tortured in the custody of the police;"
          + " independent doctors found that his account agrees with what they saw when they"
          + " examined him. Since 2012 he has lived under a travel ban, and without papers.\n\n";
  private static final String ITEM =
      "- the well-known “monitoring group” of non-governmental organisations, which is not"
          + " independent of the authorities, has visited him;\n";

  @TempDir private Path folder;

  /** One row of the table. */
  record Row(String letterhead, int facts, int items, int pages, double end) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          Integer.parseInt(cells[1]),
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]),
          Double.parseDouble(cells[4]));
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().map(Row::of).toList();
  }

  static Appeal appeal(Path folder, int facts, int items) throws IOException {
    try (Stream<Path> files = Files.walk(CAMPAIGN)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(CAMPAIGN.relativize(file).toString());
        if (!Files.exists(to)) {
          Files.copy(file, to);
        }
      }
    }
    Path text = folder.resolve(TEXT);
    Files.writeString(
        text,
        Files.readString(text)
            .replace(
                "We ask you to:", FACT.repeat(facts) + ITEM.repeat(items) + "\nWe ask you to:"));
    Campaign campaign = CampaignFile.read(folder);
    return new AppealComposer(campaign, new TemplateEngine(), LocalDate.of(2019, 1, 8))
        .compose(
            campaign.audiences().get(0),
            RecipientLists.targets(folder.resolve("recipients/embassies.csv"), p -> {}).get(0))
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithAWordProcessorOnPagesAndLines(Row row) throws IOException {
    Appeal appeal = appeal(folder, row.facts(), row.items());
    Path paper = Letterheads.write(row.letterhead(), folder.resolve("letterhead.docx"));
    Extent extent = Letterhead.open(paper, new TemplateEngine()).extent(appeal);
    assertThat(extent.pages()).isEqualTo(row.pages());
    if (row.pages() == 1) {
      assertThat((double) extent.height() / TWIPS).isCloseTo(row.end(), within(HALF_A_LINE));
    }
  }

  @Test
  void theTableHoldsEveryLetterhead() throws IOException {
    assertThat(rows().stream().map(Row::letterhead).distinct())
        .containsExactlyInAnyOrderElementsOf(Letterheads.names());
  }
}
