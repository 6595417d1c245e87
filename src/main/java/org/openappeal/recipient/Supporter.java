package org.openappeal.recipient;

import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * A person who carries the appeal further in their own name.
 *
 * @param id stable in its list
 * @param name the whole name, as it is printed
 * @param country ISO 3166-1 alpha-2 code of where they live
 * @param language BCP 47 tag
 * @param address where they live; null if that was not given
 * @param email null if none was given
 * @param consent what they agreed to
 * @param location its row
 */
public record Supporter(
    String id,
    String givenName,
    String familyName,
    String name,
    String country,
    String language,
    @Nullable PostalAddress address,
    @Nullable EmailAddress email,
    Consent consent,
    Location location) {

  /** Never the name: it would end in a log. */
  @Override
  public String toString() {
    return "Supporter[" + id + "]";
  }
}
