package org.openappeal.campaign;

import java.util.Locale;

/** Who speaks in an appeal. */
public enum Voice {
  /** The organisation that signs. */
  WE,
  /** A supporter, in their own name. */
  I;

  /** The word for it in {@code campaign.yaml}, in file names and for templates. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
