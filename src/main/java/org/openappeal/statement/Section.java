package org.openappeal.statement;

/** What part of a statement a block lies in. */
enum Section {
  BODY,
  SIGNATURES,
  /** Quoted at the end: background, annexes, other people's recommendations. */
  ANNEX,
  /** Notes, links and contacts behind the end. */
  END
}
