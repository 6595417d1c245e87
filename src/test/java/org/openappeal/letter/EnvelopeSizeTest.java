package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeSizeTest {
  @ParameterizedTest
  @CsvSource({"DL, 220, 110", "C5, 229, 162"})
  void theAddressIsInTheLowerRightHalfClearOfStampAndEdges(
      String name, double width, double height) {
    EnvelopeSize size = EnvelopeSize.named(name).orElseThrow();
    EnvelopeSize.Box box = size.address();
    assertThat(size.width()).isEqualTo(width);
    assertThat(size.height()).isEqualTo(height);
    assertThat(box.left()).isGreaterThanOrEqualTo(width / 2);
    assertThat(box.top()).isGreaterThanOrEqualTo(Math.max(40, height / 2));
    assertThat(box.left() + box.width()).isLessThanOrEqualTo(width - 15);
    assertThat(box.top() + box.height()).isLessThanOrEqualTo(height - 15);
  }

  @Test
  void theAddressOfNumber10IsWhereAmericanMachinesRead() {
    EnvelopeSize size = EnvelopeSize.named("10").orElseThrow();
    EnvelopeSize.Box box = size.address();
    assertThat(size.width()).isCloseTo(9.5 * 25.4, within(0.001));
    assertThat(size.height()).isCloseTo(4.125 * 25.4, within(0.001));
    assertThat(box.left()).isGreaterThanOrEqualTo(0.5 * 25.4);
    assertThat(box.left() + box.width()).isLessThanOrEqualTo(size.width() - 0.5 * 25.4 + 0.001);
    assertThat(box.top()).isGreaterThanOrEqualTo(size.height() - 2.75 * 25.4);
    assertThat(box.top() + box.height()).isLessThanOrEqualTo(size.height() - 0.625 * 25.4 + 0.001);
  }

  @ParameterizedTest
  @CsvSource({
    "dl, DL",
    "C5, C5",
    "10, NUMBER_10",
    "#10, NUMBER_10",
    "No. 10, NUMBER_10",
    "COM10, NUMBER_10"
  })
  void sizesAreKnownByTheirNames(String name, EnvelopeSize expected) {
    assertThat(EnvelopeSize.named(name)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"C4", "110", "''", "D L"})
  void otherSizesAreNotKnown(String name) {
    assertThat(EnvelopeSize.named(name)).isEmpty();
  }

  @Test
  void theSizeIsThatOfTheCountry() {
    assertThat(EnvelopeSize.of("us")).isEqualTo(EnvelopeSize.NUMBER_10);
    assertThat(EnvelopeSize.of("CA")).isEqualTo(EnvelopeSize.NUMBER_10);
    assertThat(EnvelopeSize.of("NO")).isEqualTo(EnvelopeSize.DL);
    assertThat(EnvelopeSize.of("")).isEqualTo(EnvelopeSize.DL);
  }
}
