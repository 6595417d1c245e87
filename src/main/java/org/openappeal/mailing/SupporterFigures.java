package org.openappeal.mailing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the supporters of a campaign.
 *
 * @param all how many there are
 * @param matched how many write to each target, by its id
 * @param held how many are held back, by the words for why
 * @param withoutTarget for how many there is no one to write to
 * @param overCap how many are left over because every target they could write to has enough
 * @param similarity how alike their letters are; null where nothing was compared
 */
public record SupporterFigures(
    long all,
    SortedMap<String, Integer> matched,
    Map<String, Long> held,
    long withoutTarget,
    long overCap,
    @Nullable SimilarityFigures similarity) {

  /** The figures of a campaign without supporters. */
  public static final SupporterFigures NONE =
      new SupporterFigures(0, new TreeMap<>(), Map.of(), 0, 0, null);

  /** Figures that can no longer change. */
  public SupporterFigures {
    matched = Collections.unmodifiableSortedMap(new TreeMap<>(matched));
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
  }

  /** These, and how alike the letters are. */
  SupporterFigures with(@Nullable SimilarityFigures alike) {
    return new SupporterFigures(all, matched, held, withoutTarget, overCap, alike);
  }

  /** How many have someone to write to. */
  public long matchedInAll() {
    return matched.values().stream().mapToLong(Integer::longValue).sum();
  }
}
