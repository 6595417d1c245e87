package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {
  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 15", "3, 30", "4, 60", "5, 120", "6, 240", "19, 240"})
  void itWaitsLongerAndLonger(int refusals, int minutes) {
    for (long entry = 0; entry < 1_000; entry++) {
      Instant next = RetrySchedule.next(entry, refusals, FIRST, FIRST).orElseThrow();
      Duration wait = Duration.between(FIRST, next);
      assertThat(wait.toSeconds()).isBetween(Math.max(300, minutes * 48L), minutes * 72L);
    }
  }

  @Test
  void theSameEntryWaitsTheSameAndOthersDoNot() {
    assertThat(RetrySchedule.next(7, 3, FIRST, FIRST))
        .isEqualTo(RetrySchedule.next(7, 3, FIRST, FIRST))
        .isNotEqualTo(RetrySchedule.next(8, 3, FIRST, FIRST));
  }

  @Test
  void afterFourDaysItGivesUp() {
    Instant end = FIRST.plus(Duration.ofDays(4));
    assertThat(RetrySchedule.next(7, 20, FIRST, end.minusMillis(1))).isPresent();
    assertThat(RetrySchedule.next(7, 20, FIRST, end)).isEmpty();
  }
}
