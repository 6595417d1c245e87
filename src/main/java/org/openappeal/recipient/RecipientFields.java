package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recipient as the cells of a row of the sample lists. Stateless. */
final class RecipientFields {
  private RecipientFields() {}

  static Map<Field, String> of(Recipient recipient) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    LocalDate verified = recipient.verifiedOn();
    fields.put(Field.ID, recipient.id());
    fields.put(Field.KIND, recipient.kind().key());
    fields.put(Field.OFFICE, recipient.office());
    fields.put(Field.PREFIX, recipient.name().prefix());
    fields.put(Field.GIVEN_NAME, recipient.name().given());
    fields.put(Field.ADDITIONAL_NAME, recipient.name().additional());
    fields.put(Field.FAMILY_NAME, recipient.name().family());
    fields.put(Field.SUFFIX, recipient.name().suffix());
    fields.put(Field.NAME, recipient.name().printed());
    fields.put(Field.ORGANISATION, recipient.organisation());
    fields.put(Field.ADDRESSEE, recipient.addressee());
    fields.put(Field.COUNTRY, recipient.country());
    fields.put(Field.HOST_COUNTRY, recipient.hostCountry());
    fields.put(Field.ACCREDITED_TO, joined(recipient.accreditedTo()));
    fields.put(Field.LANGUAGE, joined(recipient.languages()));
    fields.put(Field.SALUTATION, recipient.salutation());
    address(fields, recipient.address());
    fields.put(
        Field.EMAIL,
        recipient.emails().stream().map(EmailAddress::value).collect(Collectors.joining("; ")));
    fields.put(Field.VERIFIED_ON, verified == null ? "" : verified.toString());
    fields.put(Field.CC, joined(recipient.copies()));
    fields.put(Field.COMPETENT, joined(recipient.competent()));
    fields.put(Field.TAGS, joined(recipient.tags()));
    fields.put(Field.NOTES, recipient.notes());
    fields.put(Field.CONSENT_PURPOSE, recipient.consentPurpose());
    fields.put(Field.CONSENT_AT, recipient.consentAt());
    if (recipient.gender() != Gender.NEUTRAL) {
      fields.put(Field.GENDER, recipient.gender().key());
    }
    return fields;
  }

  private static void address(Map<Field, String> fields, @Nullable PostalAddress address) {
    if (address != null) {
      fields.put(Field.ADDRESS, String.join("\n", address.lines()));
      fields.put(Field.ADDRESS_COUNTRY, address.country());
    }
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }
}
