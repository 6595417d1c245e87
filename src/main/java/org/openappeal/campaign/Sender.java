package org.openappeal.campaign;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param country ISO 3166-1 alpha-2 code of the country of posting
 * @param email the bare address in From
 * @param replyTo the bare address replies go to
 * @param logo a picture for letters; null for none
 * @param signature a picture of it for letters; null for none
 */
public record Sender(
    String name,
    Localized role,
    String organisation,
    List<String> address,
    Localized place,
    String country,
    String email,
    String replyTo,
    @Nullable Path logo,
    @Nullable Path signature) {

  /** A sender that can no longer change. */
  public Sender {
    address = List.copyOf(address);
  }
}
