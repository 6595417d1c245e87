package org.openappeal.recipient;

import java.util.Locale;

/** What a recipient is to a campaign. */
public enum RecipientKind {
  /** Is written to because of its office. */
  TARGET,
  /** An organisation that carries the appeal further. */
  PARTNER,
  /** A person who carries the appeal further in their own name. */
  SUPPORTER;

  /** The word in lists. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
