package org.openappeal.campaign;

import java.util.Locale;

/** What has become of a demand or ask. Only {@link #OPEN} ones are put to anyone. */
public enum Status {
  /** It still needs doing. */
  OPEN,
  /** It has been done. */
  MET,
  /** Events have made it pointless. */
  OVERTAKEN,
  /** Its day has passed. */
  EXPIRED,
  /** The signatories no longer ask it. */
  WITHDRAWN;

  /** The word in {@code campaign.yaml} and for templates. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
