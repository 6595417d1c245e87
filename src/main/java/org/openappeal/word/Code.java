package org.openappeal.word;

import java.util.List;

/** A place in the tree that each letter fills or decides anew. */
final class Code extends Node {
  /** What it does to what stands around it. */
  enum Role {
    VALUE,
    SINGLE,
    OPEN,
    MIDDLE,
    CLOSE
  }

  final Role role;
  final Place place;

  /** As its author wrote it. */
  final String source;

  /** What must be the same in all members of a group, such as the name of a region. */
  final String family;

  final List<Emission> emissions;

  private Code(Role role, Place place, String source, String family, List<Emission> emissions) {
    this.role = role;
    this.place = place;
    this.source = source;
    this.family = family;
    this.emissions = List.copyOf(emissions);
  }

  static Code value(Place place, String source, List<Emission> emissions) {
    return new Code(Role.VALUE, place, source, "", emissions);
  }

  static Code of(Role role, Place place, String source, String family, List<Emission> emissions) {
    return new Code(role, place, source, family, emissions);
  }

  /** A step of the press that no author wrote. */
  static Code step(Step step) {
    return new Code(Role.SINGLE, Place.of(""), "", "", List.of(step));
  }

  /** Whether it can put something in sight. */
  boolean isValue() {
    return role == Role.VALUE;
  }

  @Override
  public String toString() {
    return source;
  }
}
