package org.openappeal.recipient;

/** What was found for one supporter. */
public sealed interface Match {

  /**
   * A target to write to.
   *
   * @param way why this one
   * @param overflow whether a nearer one was passed over, having reached the cap
   */
  record Matched(Target target, Way way, boolean overflow) implements Match {}

  /**
   * Nothing is made for this supporter.
   *
   * @param reason why not
   */
  record Held(Hold reason) implements Match {}

  /**
   * There is no one to write to.
   *
   * @param overCap whether there would be, had they not all reached the cap
   */
  record Unmatched(boolean overCap) implements Match {}

  /** How a target was found. */
  enum Way {
    /** The embassy where the supporter lives. */
    HOME,
    /** The nearest embassy accredited to where the supporter lives. */
    ACCREDITED,
    /** A fallback of the campaign. */
    FALLBACK
  }

  /** Why a supporter is held back. */
  enum Hold {
    /** A rule of suppression covers them. */
    SUPPRESSED,
    /** No consent to this campaign is recorded. */
    NO_CONSENT,
    /** It is not recorded when they gave their consent. */
    NO_TIME_OF_CONSENT,
    /** It is not known where they live, which may be the country concerned. */
    NO_COUNTRY,
    /** They live in the country concerned. */
    INSIDE
  }
}
