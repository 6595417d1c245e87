package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openappeal.problem.Location;

class AddressFitTest {
  /** Of a label of Avery's L7160. */
  private static final AddressFit FIT =
      new AddressFit("a", List.of(10, 9, 8, 7), Measure.twips(57.5), Measure.twips(38.1 - 1.4));

  @Test
  void whatFitsIsPrintedInTheLargestSize() {
    assertThat(FIT.size(List.of("The Minister of Justice", "1 Street", "BAKU"))).isEqualTo(10);
    assertThat(FIT.size(Collections.nCopies(9, "A line"))).isEqualTo(10);
    assertThat(FIT.size(List.of())).isEqualTo(10);
  }

  @Test
  void aLineIsRatherPrintedSmallerThanBroken() {
    assertThat(FIT.size(List.of("Embassy of the Republic of Lithuania"))).isEqualTo(9);
    assertThat(FIT.size(List.of("The Embassy of the Republic of Lithuania in the Republic")))
        .as("broken in any readable size")
        .isEqualTo(10);
  }

  @Test
  void manyLinesArePrintedSmaller() {
    assertThat(FIT.size(Collections.nCopies(10, "A line"))).isEqualTo(9);
    assertThat(FIT.size(Collections.nCopies(12, "A line"))).isEqualTo(7);
    assertThat(FIT.size(Collections.nCopies(5, "The Commissioner for Human Rights of the City")))
        .as("ten lines when they are broken")
        .isEqualTo(9);
  }

  @Test
  void onlyTheFieldOfTheSizeHasAValue() {
    assertThat(FIT.values(List.of("One", "Two")))
        .isEqualTo(Map.of("a10", "One\nTwo", "a9", "", "a8", "", "a7", ""));
  }

  @Test
  void whatFitsInNoSizeIsToldOfById() {
    PostalItem item =
        new PostalItem(
            "az-president",
            Location.of(Path.of("officials.csv"), 7),
            Collections.nCopies(14, "A secret line"),
            List.of());
    assertThat(FIT.size(item.address())).isEqualTo(7);
    assertThat(FIT.problem(item, "a label of 63.5 × 38.1 mm", "take larger labels"))
        .hasValueSatisfying(
            problem ->
                assertThat(problem)
                    .hasToString(
                        "officials.csv:7: warning: the address of az-president does not fit a label"
                            + " of 63.5 × 38.1 mm, even in letters of 7 points\n"
                            + "  → Shorten it, or take larger labels."));
  }
}
