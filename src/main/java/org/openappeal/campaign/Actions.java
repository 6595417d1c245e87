package org.openappeal.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a demand for letters, by frame and voice. Immutable.
 *
 * @param texts the words; a pair that is missing has none in any language
 */
public record Actions(Map<Key, Localized> texts) {

  /**
   * How and by whom a demand is put.
   *
   * @param frame how
   * @param voice by whom
   */
  public record Key(Frame frame, Voice voice) {}

  /** Words that can no longer change. */
  public Actions {
    texts = Map.copyOf(texts);
  }

  /** The words of {@code frame} and {@code voice} in {@code language}, if there are any. */
  public Optional<String> in(Frame frame, Voice voice, String language) {
    Localized localized = texts.get(new Key(frame, voice));
    return localized != null && localized.has(language)
        ? Optional.of(localized.in(language, List.of()))
        : Optional.empty();
  }
}
