package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;

class LabelSheetTest {
  /** Positions as Avery prints them: the pitch from label to label, and the first corner. */
  @ParameterizedTest
  @CsvSource({
    "L7160, 21, 7.21, 15.15, 66.04, 38.1, 63.5, 38.1, 210, 297",
    "avery L7163, 14, 4.65, 15.15, 101.6, 38.1, 99.1, 38.1, 210, 297",
    "5160, 30, 4.7625, 12.7, 69.85, 25.4, 66.675, 25.4, 215.9, 279.4"
  })
  void sheetsOfAverysLieWhereTheyAreSaidTo(
      String name,
      int labels,
      double left,
      double top,
      double pitchX,
      double pitchY,
      double width,
      double height,
      double paperWidth,
      double paperHeight) {
    LabelSheet sheet = LabelSheet.named(name).orElseThrow();
    assertThat(sheet.labels()).isEqualTo(labels);
    assertThat(sheet.left()).isCloseTo(left, within(0.001));
    assertThat(sheet.top()).isCloseTo(top, within(0.001));
    assertThat(sheet.labelWidth() + sheet.gapX()).isCloseTo(pitchX, within(0.001));
    assertThat(sheet.labelHeight() + sheet.gapY()).isCloseTo(pitchY, within(0.001));
    assertThat(sheet.labelWidth()).isCloseTo(width, within(0.001));
    assertThat(sheet.labelHeight()).isCloseTo(height, within(0.001));
    assertThat(sheet.paper().width()).isEqualTo(paperWidth);
    assertThat(sheet.paper().height()).isEqualTo(paperHeight);
    // Sheets are the same from the right and from below, to a fifth of a millimetre.
    double right = sheet.left() + sheet.columns() * pitchX - sheet.gapX();
    double bottom = sheet.top() + sheet.rows() * pitchY - sheet.gapY();
    assertThat(paperWidth - right).isCloseTo(left, within(0.2));
    assertThat(paperHeight - bottom).isCloseTo(top, within(0.2));
  }

  @Test
  void aGridIsReadWithItsUnits() {
    LabelSheet sheet = LabelSheet.grid("3x8, 70x36mm, margin=0x4.5mm, gap=0x0mm", SheetPaper.A4);
    assertThat(sheet).isEqualTo(new LabelSheet("", SheetPaper.A4, 3, 8, 70, 36, 0, 4.5, 0, 0));
    assertThat(LabelSheet.grid("2X5,4x2in,GAP=0.1x0in,margin=0.2x0.5in,Letter", SheetPaper.A4))
        .satisfies(
            inches -> {
              assertThat(inches.paper()).isEqualTo(SheetPaper.LETTER);
              assertThat(inches.labelWidth()).isCloseTo(101.6, within(0.001));
              assertThat(inches.gapX()).isCloseTo(2.54, within(0.001));
              assertThat(inches.left()).isCloseTo(5.08, within(0.001));
              assertThat(inches.top()).isCloseTo(12.7, within(0.001));
            });
    assertThat(LabelSheet.grid("1x1,7x3.6cm,margin=1x1", SheetPaper.A4).left()).isEqualTo(1);
  }

  @Test
  void aGridWithoutAMarginStandsInTheMiddle() {
    LabelSheet sheet = LabelSheet.grid("2x4,99x67.5mm,gap=2x0mm", SheetPaper.A4);
    assertThat(sheet.left()).isEqualTo(5);
    assertThat(sheet.top()).isEqualTo(13.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3x8,70.2x36mm | are 210.6 mm wide with their margin, more than the 210 mm of A4",
        "3x8,70x38mm | are 304 mm high with their margin, more than the 297 mm of A4",
        "3x8,70x36mm,margin=1x0mm | are 211 mm wide",
        "3x8,70x36mm,gap=0x2mm | are 302 mm high",
        "3x8,70x36mm,Letter | are 288 mm high with their margin, more than the 279.4 mm of Letter"
      })
  void aGridThatIsLargerThanThePaperIsRefused(String grid, String expected) {
    assertThatThrownBy(() -> LabelSheet.grid(grid, SheetPaper.A4))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3x8",
        "70x36mm,3x8",
        "0x8,70x36mm",
        "101x1,1x1mm",
        "3x8,70mm",
        "3x8,70x36pt",
        "3x8,-70x36mm",
        "3x8,70x36mm,margin=5mm",
        "3x8,70x36mm,padding=1x1mm",
        "3x8,70x36mm,A5",
        "3x8,4x36mm",
        "3x8,99999999999999999999x1mm",
        "3x8,70x36mm,"
      })
  void whatIsNoGridIsRefusedWithAnExample(String grid) {
    assertThatThrownBy(() -> LabelSheet.grid(grid, SheetPaper.A4))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("`" + grid + "` describes no sheet: ")
        .hasMessageContaining("Write it such as 3x8,70x36mm,margin=0x4.5mm,gap=0x0mm,A4.");
  }

  @Test
  void thePaperIsThatOfTheCountry() {
    assertThat(LabelSheet.usual(SheetPaper.of("us")).name()).isEqualTo("5160");
    assertThat(LabelSheet.usual(SheetPaper.of("CA")).name()).isEqualTo("5160");
    assertThat(LabelSheet.usual(SheetPaper.of("NO")).name()).isEqualTo("L7160");
    assertThat(LabelSheet.named("L7161")).isEmpty();
  }
}
