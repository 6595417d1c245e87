package org.openappeal.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list is.
 *
 * @param kind what it is
 * @param reason why its items are left out, for {@link Kind#UNSURE}; empty for the rest
 * @param addressee to whom demands or asks are put, as printed
 * @param until the day that the words before the list set for all of it
 * @param whole where in the stem the one demand begins that the whole list is part of; negative
 *     where each item is one of its own
 */
record Verdict(
    Kind kind, String reason, @Nullable String addressee, @Nullable LocalDate until, int whole) {
  static final String OTHERS = "the words before the list may be somebody else's";
  static final String NOTHING_BEFORE = "nothing before the list says that those who sign demand it";
  static final String ANNEX = "it stands in an annex or background, perhaps somebody else's words";

  enum Kind {
    DEMANDS,
    ASKS,
    SIGNATORIES,
    /** Neither demands nor names. */
    FACTS,
    /** Nothing says what it is; an item that reads like a demand is doubtful. */
    UNANNOUNCED,
    /** May hold demands; a person has to look. */
    UNSURE
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, "", null, null, -1);
  }

  static Verdict asked(boolean others, @Nullable String addressee, @Nullable LocalDate until) {
    return new Verdict(others ? Kind.ASKS : Kind.DEMANDS, "", addressee, until, -1);
  }

  static Verdict unsure(String reason) {
    return new Verdict(Kind.UNSURE, reason, null, null, -1);
  }

  Verdict whole(int from) {
    return new Verdict(kind, reason, addressee, until, from);
  }

  boolean isAsked() {
    return kind == Kind.DEMANDS || kind == Kind.ASKS;
  }
}
