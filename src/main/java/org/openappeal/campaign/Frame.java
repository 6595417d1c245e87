package org.openappeal.campaign;

import java.util.Locale;

/** How one demand is put. */
public enum Frame {
  /** To the authority that can act. */
  DIRECT,
  /** To a third state or body: please raise with …. */
  RELAY,
  /** To that country's own ambassador: please convey to your government …. */
  CONVEY;

  /** The word for it in {@code campaign.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
