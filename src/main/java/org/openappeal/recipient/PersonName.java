package org.openappeal.recipient;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as it was given; no part is ever made from another.
 *
 * @param prefix honorific and academic titles
 * @param whole the name in one piece; empty where only its parts were given
 */
public record PersonName(
    String prefix, String given, String additional, String family, String suffix, String whole) {

  /** The name as it is printed: in one piece if it was given so, else its parts in their order. */
  public String printed() {
    return whole.isEmpty() ? parts() : whole;
  }

  private String parts() {
    return Stream.of(prefix, given, additional, family, suffix)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The name without titles, for finding out whether two are the same; empty if there is none. */
  String folded() {
    String parts = Folding.fold(given + " " + additional + " " + family);
    return parts.isEmpty() ? Folding.fold(whole) : parts;
  }

  /** This, and what it lacks from {@code other}. */
  PersonName or(PersonName other) {
    return new PersonName(
        first(prefix, other.prefix),
        first(given, other.given),
        first(additional, other.additional),
        first(family, other.family),
        first(suffix, other.suffix),
        first(whole, other.whole));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
