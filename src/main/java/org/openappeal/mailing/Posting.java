package org.openappeal.mailing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.recipient.PostalAddress;

/**
 * Where letters are posted, which decides how the last line of an address is written.
 *
 * @param country ISO 3166-1 alpha-2 code; empty if it is not known, and then every address ends
 *     with its country
 * @param languages BCP 47 tags
 */
record Posting(String country, List<String> languages) {
  static final Posting UNKNOWN = new Posting("", List.of("en"));

  Posting {
    languages = List.copyOf(languages);
  }

  static Posting of(@Nullable Campaign campaign) {
    return campaign == null
        ? UNKNOWN
        : new Posting(campaign.sender().country(), campaign.languages());
  }

  /** The lines under the name, as they are printed. */
  List<String> lines(@Nullable PostalAddress address) {
    return address == null ? List.of() : address.envelope(List.of(), country, languages);
  }
}
