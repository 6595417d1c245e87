package org.openappeal.letter;

import org.jspecify.annotations.Nullable;
import org.openappeal.word.Picture;

/**
 * The pictures of whoever signs, as {@code $sender.logo} and {@code $sender.signature}. Immutable.
 *
 * @param logo null for none
 * @param signature null for none
 */
public record SenderPictures(@Nullable Picture logo, @Nullable Picture signature) {
  /** Neither. */
  public static final SenderPictures NONE = new SenderPictures(null, null);

  static Object of(@Nullable Picture picture) {
    return picture == null ? "" : picture;
  }
}
