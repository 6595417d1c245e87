package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTableTest {
  @Test
  void theFirstNumberOfEachOfManyTextsIsKept() {
    LongTable table = new LongTable();
    for (int i = 0; i < 200_000; i++) {
      assertThat(table.putIfAbsent("letter-" + i, i)).isEqualTo(LongTable.ABSENT);
    }
    for (int i = 0; i < 200_000; i++) {
      assertThat(table.putIfAbsent("letter-" + i, -2)).isEqualTo(i);
    }
    assertThat(table.contains("letter-200000")).isFalse();
  }
}
