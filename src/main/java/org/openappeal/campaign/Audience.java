package org.openappeal.campaign;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * A named set of targets that gets the same appeal.
 *
 * @param lists the lists its targets stand in; never empty
 * @param where what a target of these lists must meet, all of it
 * @param template the first part of its texts' file names
 * @param letter its own letter, designed in Word; null for the campaign's letterhead
 * @param location where {@code campaign.yaml} names it
 */
public record Audience(
    String id,
    List<Path> lists,
    List<Condition> where,
    String template,
    @Nullable Path letter,
    Frame frame,
    Choice demands,
    Choice asks,
    Location location) {

  /** An audience that can no longer change. */
  public Audience {
    lists = List.copyOf(lists);
    where = List.copyOf(where);
  }

  /**
   * Which demands or asks are put.
   *
   * @param kind all of them, none, those the office is competent for, or the named ones
   * @param named the named ones; empty for every other kind
   */
  public record Choice(Kind kind, List<Named> named) {

    /** A choice that can no longer change. */
    public Choice {
      named = List.copyOf(named);
    }

    /** Whether {@code demand} is put to {@code office}. */
    public boolean takes(Demand demand, String office) {
      return switch (kind) {
        case ALL -> true;
        case NONE -> false;
        case COMPETENT -> demand.competent().contains(office);
        case NAMED -> named.stream().anyMatch(one -> one.id().equals(demand.id()));
      };
    }
  }

  /**
   * A demand or ask that an audience names.
   *
   * @param location where it does
   */
  public record Named(String id, Location location) {}

  /** How a {@link Choice} is made. */
  public enum Kind {
    /** All of them. */
    ALL,
    /** None. */
    NONE,
    /** Those the target's office can act on. */
    COMPETENT,
    /** Those that are named. */
    NAMED
  }
}
