package org.openappeal.campaign;

/** How one demand is put. */
public enum Frame {
  /** To the authority that can act. */
  DIRECT,
  /** To a third state or body: please raise with …. */
  RELAY,
  /** To that country's own ambassador: please convey to your government …. */
  CONVEY
}
