package org.openappeal.delivery;

/** How the way to the server is kept private. */
public enum Tls {
  /** The connection begins in plain and must change to TLS before anything is said (RFC 3207). */
  STARTTLS,
  /** TLS from the first byte (RFC 8314 §3.3). */
  SMTPS,
  /** Not at all. */
  NONE
}
