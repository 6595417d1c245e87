package org.openappeal.appeal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out lately, so that it need not be again. Not thread-safe. */
public final class Remembered<K, V> {
  private static final int MOST = 2000;

  private final int most;
  private final Map<K, V> known = new LinkedHashMap<>(64, 0.75f, true);
  private final Function<K, V> work;

  /**
   * @param work gives the same for the same
   */
  public Remembered(Function<K, V> work) {
    this(MOST, work);
  }

  /**
   * @param most how many answers are kept
   * @param work gives the same for the same
   */
  public Remembered(int most, Function<K, V> work) {
    this.most = most;
    this.work = work;
  }

  /** What the work gives for {@code key}. */
  public V of(K key) {
    V value = known.get(key);
    if (value == null) {
      value = work.apply(key);
      known.put(key, value);
      if (known.size() > most) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return value;
  }
}
