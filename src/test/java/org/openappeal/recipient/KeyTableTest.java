package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void remembersWhatAMapRemembers(long seed) {
    Random random = new Random(seed);
    KeyTable table = new KeyTable();
    Map<KeyHash, Integer> map = new HashMap<>();
    for (int row = 0; row < 50_000; row++) {
      // Few different bits, so that keys collide in every way but the whole.
      KeyHash key =
          new KeyHash(random.nextInt(40), ((long) random.nextInt(50) << 40) | random.nextInt(30));
      Integer before = map.putIfAbsent(key, row);
      assertThat(table.put(key, row)).isEqualTo(before == null ? -1 : before);
    }
  }
}
