package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a list is.
 *
 * @param kind what it is
 * @param reason why its items are left out, for {@link Kind#UNSURE}; empty for the rest
 * @param addressee to whom demands or asks are put, as printed
 */
record Verdict(Kind kind, String reason, @Nullable String addressee) {
  enum Kind {
    DEMANDS,
    ASKS,
    SIGNATORIES,
    /** Neither demands nor names. */
    FACTS,
    /** May hold demands; a person has to look. */
    UNSURE
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, "", null);
  }

  static Verdict unsure(String reason) {
    return new Verdict(Kind.UNSURE, reason, null);
  }

  boolean isAsked() {
    return kind == Kind.DEMANDS || kind == Kind.ASKS;
  }
}
