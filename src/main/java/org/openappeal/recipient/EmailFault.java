package org.openappeal.recipient;

/** Why a text is no email address that mail servers take, and the clause that says so. */
enum EmailFault {
  NO_AT("RFC 5321 §4.1.2", "there is no @ in it"),
  NAME_ADDR("RFC 5322 §3.4", "there is more around it than the address"),
  LIST("RFC 5322 §3.4", "it holds several addresses"),
  ROUTE("RFC 5321 §4.1.2", "it names a route of servers"),
  QUOTED("RFC 5321 §4.1.2", "the part before the @ is in quotes"),
  COMMENT("RFC 5322 §3.2.2", "it holds brackets"),
  LITERAL("RFC 5321 §4.1.3", "it names a machine by its number instead of a domain"),
  TWO_AT("RFC 5322 §3.2.3", "there is more than one @ in it"),
  LOCAL_EMPTY("RFC 5321 §4.1.2", "nothing stands before the @"),
  DOMAIN_EMPTY("RFC 5321 §4.1.2", "nothing stands after the @"),
  SPACE("RFC 5321 §4.1.2", "there is a space in it"),
  CONTROL("RFC 5321 §4.1.2", "there is a control character in it"),
  DOT("RFC 5321 §4.1.2", "a dot begins or ends a part, or follows another"),
  ATEXT("RFC 5322 §3.2.3", "there is a character before the @ that cannot stand there"),
  DOMAIN_CHARACTER("RFC 5321 §4.1.2", "there is a character after the @ that cannot stand there"),
  HYPHEN("RFC 5321 §4.1.2", "a part of the domain begins or ends with a hyphen"),
  NOT_QUALIFIED("RFC 5321 §2.3.5", "the domain has no ending, such as .org"),
  NUMERIC_ENDING("RFC 5321 §2.3.5", "the domain ends with a number"),
  LOCAL_TOO_LONG("RFC 5321 §4.5.3.1.1", "the part before the @ is longer than 64 octets"),
  DOMAIN_TOO_LONG("RFC 5321 §4.5.3.1.2", "the domain is longer than 255 octets"),
  TOO_LONG("RFC 5321 §4.5.3.1.3", "it is longer than 254 octets"),
  LABEL_TOO_LONG("RFC 5890 §2.3.1", "a part of the domain is longer than 63 octets"),
  RESERVED_LABEL(
      "RFC 5890 §2.3.1", "a part of the domain has hyphens in its third and fourth place"),
  NOT_U_LABEL("RFC 5890 §2.3.2.1", "a part of the domain is no internationalised name"),
  MIXED_SCRIPTS("RFC 5890 §4.4", "it mixes letters of two scripts"),
  UNSEEN(
      "RFC 6531 §3.3", "there is a character before the @ that cannot be seen or has no meaning"),
  NOT_COMPOSED("RFC 6532 §3.1", "a character before the @ has another, ordinary form");

  private final String clause;
  private final String message;

  EmailFault(String clause, String message) {
    this.clause = clause;
    this.message = message;
  }

  String clause() {
    return clause;
  }

  /** Half a sentence about “it”, the address. */
  String message() {
    return message;
  }
}
