package org.openappeal.email;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One email as it will go out: the SMTP envelope (RFC 5321) and the message (RFC 5322), frozen.
 * Immutable.
 */
public final class Email {
  private final String messageId;
  private final String envelopeFrom;
  private final String envelopeTo;
  private final String subject;
  private final byte[] message;

  /**
   * @param messageId the Message-ID with its angle brackets
   * @param envelopeFrom the bare address bounces go to
   * @param envelopeTo the bare address of the one recipient
   * @param subject the subject as a person reads it
   * @param message the bytes of the message, lines ended by CRLF
   */
  public Email(
      String messageId, String envelopeFrom, String envelopeTo, String subject, byte[] message) {
    this.messageId = messageId;
    this.envelopeFrom = envelopeFrom;
    this.envelopeTo = envelopeTo;
    this.subject = subject;
    this.message = message.clone();
  }

  /** The Message-ID with its angle brackets (RFC 5322 §3.6.4). */
  public String messageId() {
    return messageId;
  }

  /** The bare address in MAIL FROM. */
  public String envelopeFrom() {
    return envelopeFrom;
  }

  /** The bare address in RCPT TO. */
  public String envelopeTo() {
    return envelopeTo;
  }

  /** The subject as a person reads it. */
  public String subject() {
    return subject;
  }

  /** The length of the message in bytes. */
  public int size() {
    return message.length;
  }

  /** The bytes of the message. */
  public InputStream open() {
    return new ByteArrayInputStream(message);
  }

  /** Writes the bytes of the message. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(message);
  }

  /** The SHA-256 of the message in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Names the message, never an address. */
  @Override
  public String toString() {
    return "Email[" + messageId + ", " + message.length + " bytes]";
  }
}
