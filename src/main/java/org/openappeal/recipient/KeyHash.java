package org.openappeal.recipient;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 128 bits of SHA-256. Two texts of a list of a million share them with odds of 1 to 10^26, by
 * accident or by design, so equal hashes are taken for equal texts.
 */
record KeyHash(long high, long low) {

  static KeyHash of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new KeyHash(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
