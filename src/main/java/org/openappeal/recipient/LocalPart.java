package org.openappeal.recipient;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The part of an address before the @, where it is beyond ASCII (RFC 6531 §3.3). Stateless. */
final class LocalPart {
  private LocalPart() {}

  static EmailVerdict.@Nullable Refused refusal(String local) {
    if (Characters.isAscii(local)) {
      return null;
    }
    for (int i = 0; i < local.length(); i += Character.charCount(local.codePointAt(i))) {
      if (Characters.isUnseen(local.codePointAt(i))) {
        return refused(EmailFault.UNSEEN, local, i);
      }
    }
    if (!Normalizer.isNormalized(local, Normalizer.Form.NFKC)) {
      return new EmailVerdict.Refused(EmailFault.NOT_COMPOSED);
    }
    int stranger = words(local);
    return stranger < 0 ? null : refused(EmailFault.MIXED_SCRIPTS, local, stranger);
  }

  /** The place of the first letter that is not of the script of its word; -1 if there is none. */
  private static int words(String local) {
    int start = 0;
    for (int i = 0; i <= local.length(); i++) {
      if (i == local.length() || Characters.endsWord(local.charAt(i))) {
        int stranger = Scripts.stranger(local.substring(start, i));
        if (stranger >= 0) {
          return start + stranger;
        }
        start = i + 1;
      }
    }
    return -1;
  }

  private static EmailVerdict.Refused refused(EmailFault fault, String local, int place) {
    return new EmailVerdict.Refused(fault, Characters.describe(local, place, place));
  }
}
