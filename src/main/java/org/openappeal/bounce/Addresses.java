package org.openappeal.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds bare addresses in fields that no program can be trusted to write by the book. */
final class Addresses {
  /** RFC 5321 §4.5.3.1: 64 and 255 and the sign between. */
  private static final int LONGEST = 320;

  /** After a delimiter, so that a long run without one is looked at once. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![^\\s<>(),:;\\[\\]\"'])([^\\s<>(),:;\\[\\]\"@]{1,64}+)@([^\\s<>(),:;\\[\\]\"'@]{1,255}+)");

  private static final Set<String> MACHINES =
      Set.of("mailer-daemon", "mailerdaemon", "mail-daemon", "postmaster", "mailerdemon");

  private Addresses() {}

  static List<String> all(String text) {
    List<String> found = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String bare = address.group().replaceFirst("[.]+$", "");
      if (bare.length() <= LONGEST) {
        found.add(bare);
      }
    }
    return found;
  }

  /** The one in angle brackets, else the first; empty if there is none. */
  static String first(String text) {
    int open = text.indexOf('<');
    List<String> inside = open < 0 ? List.of() : all(text.substring(open));
    List<String> any = inside.isEmpty() ? all(text) : inside;
    return any.isEmpty() ? "" : any.get(0);
  }

  /** That of a field such as {@code rfc822; <x@y>} (RFC 3464 §2.1.2); empty for other kinds. */
  static String typed(String field) {
    int semicolon = field.indexOf(';');
    String kind = semicolon < 0 ? "" : field.substring(0, semicolon).strip();
    boolean mail =
        kind.isEmpty()
            || kind.equalsIgnoreCase("rfc822")
            || kind.equalsIgnoreCase("utf-8")
            || kind.contains("@");
    return mail ? first(field.substring(kind.contains("@") ? 0 : semicolon + 1)) : "";
  }

  /** Whether it is the name mail programs report under. */
  static boolean isMachine(String address) {
    String local = address.substring(0, Math.max(0, address.indexOf('@')));
    return MACHINES.contains(local.toLowerCase(Locale.ROOT));
  }
}
