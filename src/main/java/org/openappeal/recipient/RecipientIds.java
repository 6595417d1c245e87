package org.openappeal.recipient;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of recipients that were given none. Stateless. */
final class RecipientIds {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final Pattern HYPHENS = Pattern.compile("-+");
  private static final String DIGITS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LONGEST = 64;

  /** 13 digits of 5 bits: among a million ids, two are the same once in seventy million lists. */
  private static final int LENGTH = 13;

  private static final int OFFICE = 24;

  private RecipientIds() {}

  static boolean isOne(String text) {
    return ID.matcher(text).matches();
  }

  /** An id out of what another program calls one; empty if nothing is left of it. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (char c : Folding.slug(text).toCharArray()) {
      if (c < 0x80) {
        slug.append(c);
      }
    }
    String whole = ENDS.matcher(slug).replaceAll("");
    boolean lossy = whole.length() > LONGEST || !Characters.isAscii(text);
    return lossy ? "" : whole;
  }

  /**
   * The recipient with an id that is the same at every import as long as office, country and email
   * are; without an email, name and organisation stand for it.
   */
  static Recipient derive(Recipient recipient) {
    EmailAddress email = recipient.email();
    return derive(recipient, email == null ? who(recipient) : email.key());
  }

  /** As {@link #derive(Recipient)}, for one of several who share an email. */
  static Recipient deriveByName(Recipient recipient) {
    EmailAddress email = recipient.email();
    return derive(recipient, (email == null ? "" : email.key()) + "\n" + who(recipient));
  }

  private static String who(Recipient recipient) {
    return recipient.name().folded()
        + "\n"
        + Folding.fold(recipient.organisation())
        + "\n"
        + Folding.fold(recipient.addressee());
  }

  private static Recipient derive(Recipient recipient, String who) {
    String country = recipient.country() + "-" + recipient.hostCountry();
    StringBuilder id = new StringBuilder();
    if (recipient.kind() == RecipientKind.SUPPORTER) {
      id.append("s-");
    } else {
      String office = slug(recipient.office());
      id.append(office, 0, Math.min(OFFICE, office.length()));
      id.append('-').append(recipient.country()).append('-').append(recipient.hostCountry());
      id.append('-');
    }
    String start = HYPHENS.matcher(id.toString().toLowerCase(Locale.ROOT)).replaceAll("-");
    String known = recipient.office() + "\n" + country + "\n" + who;
    return recipient.withDerivedId(
        (start.startsWith("-") ? start.substring(1) : start) + digits(KeyHash.of(known)));
  }

  private static String digits(KeyHash hash) {
    StringBuilder digits = new StringBuilder();
    long high = hash.high();
    long low = hash.low();
    for (int i = 0; i < LENGTH; i++) {
      digits.append(DIGITS.charAt((int) (high & 31)));
      high = (high >>> 5) | (low << 59);
      low >>>= 5;
    }
    return digits.toString();
  }
}
