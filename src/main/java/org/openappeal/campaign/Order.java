package org.openappeal.campaign;

/** Where a demand stands among those of an appeal. */
public enum Order {
  /** Always where {@code campaign.yaml} puts it. */
  FIXED,
  /** It changes places with the other free ones, from one appeal to the next. */
  FREE
}
