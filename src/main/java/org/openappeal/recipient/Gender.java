package org.openappeal.recipient;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The gender a person is addressed in: only as it was given, never guessed from a name. */
public enum Gender {
  /** Not given, or given as neither; the neutral form is used. */
  NEUTRAL,
  /** Given as female. */
  FEMALE,
  /** Given as male. */
  MALE;

  private static final Map<String, Gender> WORDS =
      Map.ofEntries(
          Map.entry("", NEUTRAL),
          Map.entry("neutral", NEUTRAL),
          Map.entry("x", NEUTRAL),
          Map.entry("n", NEUTRAL),
          Map.entry("female", FEMALE),
          Map.entry("woman", FEMALE),
          Map.entry("f", FEMALE),
          Map.entry("w", FEMALE),
          Map.entry("male", MALE),
          Map.entry("man", MALE),
          Map.entry("m", MALE));

  /** The gender that {@code text} gives; {@link #NEUTRAL} where it is empty, nothing if unknown. */
  public static Optional<Gender> parse(String text) {
    return Optional.ofNullable(WORDS.get(text.strip().toLowerCase(Locale.ROOT)));
  }

  /** The word in lists and in {@code forms-of-address.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
