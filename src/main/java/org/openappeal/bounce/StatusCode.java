package org.openappeal.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An enhanced status code (RFC 3463 §2). */
record StatusCode(int kind, int subject, int detail) {
  /** Not a part of a longer number: an IP address or a version is no code. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.\\w])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d\\w]|\\.\\d)");

  /** All in {@code text}, in its order. */
  static List<StatusCode> all(String text) {
    List<StatusCode> codes = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      codes.add(
          new StatusCode(
              Integer.parseInt(code.group(1)),
              Integer.parseInt(code.group(2)),
              Integer.parseInt(code.group(3))));
    }
    return codes;
  }

  /** Whether it says no more than that it worked, or did not. */
  boolean isGeneral() {
    return subject == 0;
  }

  /** Such as {@code 5.1.1}. */
  @Override
  public String toString() {
    return kind + "." + subject + "." + detail;
  }
}
