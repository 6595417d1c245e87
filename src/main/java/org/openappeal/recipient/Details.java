package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two rows about the same recipient may contradict each other in. */
enum Details {
  KIND,
  NAME,
  OFFICE,
  ORGANISATION,
  ADDRESSEE,
  COUNTRY,
  HOST_COUNTRY,
  LANGUAGE,
  GENDER,
  SALUTATION,
  ADDRESS,
  EMAIL,
  CONSENT_PURPOSE;

  private String text(Recipient recipient) {
    return switch (this) {
      case KIND -> recipient.kind().key();
      case NAME -> recipient.name().folded();
      case OFFICE -> recipient.office();
      case ORGANISATION -> Folding.fold(recipient.organisation());
      case ADDRESSEE -> Folding.fold(recipient.addressee());
      case COUNTRY -> recipient.country();
      case HOST_COUNTRY -> recipient.hostCountry();
      case LANGUAGE -> String.join(";", recipient.languages());
      case GENDER -> recipient.gender() == Gender.NEUTRAL ? "" : recipient.gender().key();
      case SALUTATION -> Folding.fold(recipient.salutation());
      case ADDRESS -> address(recipient.address());
      case EMAIL -> email(recipient.email());
      case CONSENT_PURPOSE -> recipient.consentPurpose();
    };
  }

  private static String email(@Nullable EmailAddress email) {
    return email == null ? "" : email.key();
  }

  private static String address(@Nullable PostalAddress address) {
    return address == null
        ? ""
        : Folding.fold(String.join(" ", address.lines()) + " " + address.country());
  }

  /** In what two recipients contradict each other; what one of them leaves open is no matter. */
  static List<String> contradictions(Recipient one, Recipient other) {
    List<String> found = new ArrayList<>();
    for (Details detail : values()) {
      String a = detail.text(one);
      String b = detail.text(other);
      if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
        found.add(Field.valueOf(detail.name()).key());
      }
    }
    return found;
  }

  /** A fingerprint of all of them. */
  static long print(Recipient recipient) {
    long print = 0;
    for (Details detail : values()) {
      print = Draw.of(print, Draw.key(detail.text(recipient)));
    }
    return print;
  }
}
