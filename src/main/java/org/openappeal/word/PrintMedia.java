package org.openappeal.word;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openappeal.word.Pictures.Naming;

/** The pictures that the letters of a print run bring, each once whatever brings it. */
final class PrintMedia {
  private final Map<String, String> written = new HashMap<>();

  /**
   * How they are called in one letter.
   *
   * @param shared the parts that all letters share
   */
  Naming naming(Binding binding, Set<String> shared) {
    return new Naming() {
      private final Map<String, String> own = new HashMap<>();

      @Override
      public String part(Picture picture, int number) {
        String digest = digest(picture.content());
        String known = written.get(digest);
        return known != null
            ? known
            : own.computeIfAbsent(digest, any -> name(picture, written.size() + own.size() + 1));
      }

      @Override
      public String relation(String owner, int number) {
        String id = Naming.super.relation(owner, number);
        return shared.contains(owner) ? binding.id(id) : id;
      }
    };
  }

  private static String name(Picture picture, int number) {
    return "word/media/value" + number + "." + picture.format().extension();
  }

  /** Writes those of a letter that none before it had. */
  void add(Pictures pictures, ZipEntries zip) {
    for (Picture picture : pictures.used()) {
      String name = pictures.name(picture);
      if (written.putIfAbsent(digest(picture.content()), name) == null) {
        Packed.of(name, picture.content(), picture.format().contentType()).addTo(zip);
      }
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new BigInteger(1, digest).toString(Character.MAX_RADIX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
