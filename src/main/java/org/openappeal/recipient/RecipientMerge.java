package org.openappeal.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one recipient of two rows that do not contradict each other. Stateless. */
final class RecipientMerge {
  private RecipientMerge() {}

  /** The first, and what it leaves open from the other. */
  static Recipient merge(Recipient first, Recipient other) {
    return new Recipient(
        first.given() || !other.given() ? first.id() : other.id(),
        first.given() || other.given(),
        first.kind(),
        first.name().or(other.name()),
        or(first.office(), other.office()),
        or(first.organisation(), other.organisation()),
        or(first.addressee(), other.addressee()),
        or(first.country(), other.country()),
        or(first.hostCountry(), other.hostCountry()),
        both(first.accreditedTo(), other.accreditedTo()),
        both(first.languages(), other.languages()),
        first.gender() == Gender.NEUTRAL ? other.gender() : first.gender(),
        or(first.salutation(), other.salutation()),
        first.address() == null ? other.address() : first.address(),
        emails(first.emails(), other.emails()),
        later(first.verifiedOn(), other.verifiedOn()),
        both(first.copies(), other.copies()),
        both(first.competent(), other.competent()),
        both(first.tags(), other.tags()),
        or(first.notes(), other.notes()),
        or(first.consentPurpose(), other.consentPurpose()),
        or(first.consentAt(), other.consentAt()),
        first.cells(),
        first.location());
  }

  private static String or(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    other.stream().filter(value -> !both.contains(value)).forEach(both::add);
    return both;
  }

  private static List<EmailAddress> emails(List<EmailAddress> one, List<EmailAddress> other) {
    List<EmailAddress> both = new ArrayList<>(one);
    EmailCells.add(both, other);
    return both;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
