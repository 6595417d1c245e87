package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * Whoever stands in a row of a list, cleaned. Immutable.
 *
 * @param id stable over imports: as it was given, or derived from office, country and email
 * @param given whether the id was given
 * @param office our word for it where that is certain, else as it was given, words joined by
 *     hyphens
 * @param addressee the line of the envelope that names the office
 * @param country ISO 3166-1 alpha-2 code of the state it belongs to, or where a supporter lives
 * @param hostCountry the state it is accredited to, or empty
 * @param accreditedTo the states it serves besides
 * @param languages BCP 47 tags, the preferred one first
 * @param gender as it was given, never guessed
 * @param salutation as it was given
 * @param address null if there is none
 * @param emails the main one first; may be empty
 * @param verifiedOn when email and address were last looked up; null if that is not recorded
 * @param copies who gets a copy: email addresses and ids
 * @param competent the demands it is competent for
 * @param consentPurpose what a supporter agreed to
 * @param consentAt when, as ISO 8601
 * @param cells what else its row says, by heading
 * @param location its row
 */
public record Recipient(
    String id,
    boolean given,
    RecipientKind kind,
    PersonName name,
    String office,
    String organisation,
    String addressee,
    String country,
    String hostCountry,
    List<String> accreditedTo,
    List<String> languages,
    Gender gender,
    String salutation,
    @Nullable PostalAddress address,
    List<EmailAddress> emails,
    @Nullable LocalDate verifiedOn,
    List<String> copies,
    List<String> competent,
    List<String> tags,
    String notes,
    String consentPurpose,
    String consentAt,
    Map<String, String> cells,
    Location location) {

  /** A recipient that can no longer change. */
  public Recipient {
    accreditedTo = List.copyOf(accreditedTo);
    languages = List.copyOf(languages);
    emails = List.copyOf(emails);
    copies = List.copyOf(copies);
    competent = List.copyOf(competent);
    tags = List.copyOf(tags);
  }

  /** The address emails go to; null if there is none. */
  public @Nullable EmailAddress email() {
    return emails.isEmpty() ? null : emails.get(0);
  }

  /** The language it is written to in, or empty. */
  public String language() {
    return languages.isEmpty() ? "" : languages.get(0);
  }

  /** The same under another id, which was not given. */
  Recipient withDerivedId(String other) {
    return new Recipient(
        other,
        false,
        kind,
        name,
        office,
        organisation,
        addressee,
        country,
        hostCountry,
        accreditedTo,
        languages,
        gender,
        salutation,
        address,
        emails,
        verifiedOn,
        copies,
        competent,
        tags,
        notes,
        consentPurpose,
        consentAt,
        cells,
        location);
  }

  /** Never a name: it would end in a log. */
  @Override
  public String toString() {
    return kind + "[" + id + "]";
  }
}
