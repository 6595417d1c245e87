package org.openappeal.datasource;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How someone is reached; several of a kind with a line feed between them. */
record PopoloContacts(String email, String phone, String address) {
  static final PopoloContacts NONE = new PopoloContacts("", "", "");

  /** Those of a person, membership, post or organisation. */
  static PopoloContacts of(Map<?, ?> owner, @Nullable LocalDate asOf) {
    Set<String> emails = new LinkedHashSet<>();
    Set<String> phones = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    emails.add(JsonTree.text(owner, "email"));
    for (Map<?, ?> detail : JsonTree.objects(owner.get("contact_details"))) {
      String value = JsonTree.text(detail, "value").strip();
      if (!Popolo.isOver(JsonTree.text(detail, "valid_until"), asOf)) {
        switch (JsonTree.text(detail, "type")) {
          case "email" -> emails.add(value);
          case "phone", "voice", "cell" -> phones.add(value);
          case "address" -> addresses.add(value);
          default -> {}
        }
      }
    }
    String email = joined(emails);
    String phone = joined(phones);
    String address = joined(addresses);
    return email.isEmpty() && phone.isEmpty() && address.isEmpty()
        ? NONE
        : new PopoloContacts(email, phone, address);
  }

  private static String joined(Set<String> values) {
    values.remove("");
    return String.join("\n", values);
  }

  /** These, and of each kind that is missing those of {@code other}. */
  PopoloContacts or(PopoloContacts other) {
    return new PopoloContacts(
        Popolo.first(email, other.email),
        Popolo.first(phone, other.phone),
        Popolo.first(address, other.address));
  }

  int size() {
    return email.length() + phone.length() + address.length();
  }
}
