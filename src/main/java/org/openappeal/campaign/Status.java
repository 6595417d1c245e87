package org.openappeal.campaign;

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
  WITHDRAWN
}
