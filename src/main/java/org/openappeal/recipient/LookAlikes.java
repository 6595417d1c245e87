package org.openappeal.recipient;

import com.ibm.icu.text.SpoofChecker;

/**
 * Words whose every letter looks like a Latin one (Unicode Technical Standard #39 §4). A class of
 * its own, so that ICU4J is loaded only where an address is beyond ASCII. Stateless.
 */
final class LookAlikes {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  private LookAlikes() {}

  static boolean readsAsLatin(String address) {
    StringBuilder word = new StringBuilder();
    for (int c : (address + "@").codePoints().toArray()) {
      if (c < 0x80 && !Character.isLetterOrDigit(c)) {
        String text = word.toString();
        boolean foreign = !text.isEmpty() && text.codePoints().noneMatch(one -> one < 0x80);
        if (foreign && Characters.isAscii(CHECKER.getSkeleton(text))) {
          return true;
        }
        word.setLength(0);
      } else {
        word.appendCodePoint(c);
      }
    }
    return false;
  }
}
