package org.openappeal.campaign;

import java.util.List;

/**
 * Who signs.
 *
 * @param country ISO 3166-1 alpha-2 code of the country of posting
 * @param email the bare address in From
 * @param replyTo the bare address replies go to
 */
public record Sender(
    String name,
    Localized role,
    String organisation,
    List<String> address,
    Localized place,
    String country,
    String email,
    String replyTo) {

  /** A sender that can no longer change. */
  public Sender {
    address = List.copyOf(address);
  }
}
