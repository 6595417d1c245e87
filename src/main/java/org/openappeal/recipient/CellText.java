package org.openappeal.recipient;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The text of a cell without what typing and pasting leave in it.
 *
 * @param text invisible characters removed, full-width ones made ordinary, links unwrapped
 * @param cleanings what was done, each as a sentence without a full stop
 */
record CellText(String text, Set<String> cleanings) {
  private static final String LINK = "mailto:";
  private static final String INVISIBLE = "\u00ad\u180e\u200b\u200e\u200f\u2060\ufeff";
  private static final String JOINERS = "\u200c\u200d";
  private static final String WIDE_DOTS = "\u3002\uff61";
  private static final char WIDE_COMMA = '\u3001';
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb";

  static CellText of(String cell) {
    Set<String> cleanings = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder(cell.length());
    cell.codePoints().forEach(c -> clean(c, text, cleanings));
    String joined = withoutJoiners(text, cleanings);
    if (!Normalizer.isNormalized(joined, Normalizer.Form.NFC)) {
      joined = Normalizer.normalize(joined, Normalizer.Form.NFC);
      cleanings.add("letters and their accents were joined");
    }
    return new CellText(unlinked(joined, cleanings), cleanings);
  }

  private static void clean(int c, StringBuilder text, Set<String> cleanings) {
    if (INVISIBLE.indexOf(c) >= 0 || isDirection(c)) {
      cleanings.add("an invisible character was removed");
    } else if (c >= 0xff01 && c <= 0xff5e) {
      text.append((char) (c - 0xfee0));
      cleanings.add("full-width characters were made ordinary ones");
    } else if (WIDE_DOTS.indexOf(c) >= 0 || c == WIDE_COMMA) {
      text.append(c == WIDE_COMMA ? ',' : '.');
      cleanings.add("full-width characters were made ordinary ones");
    } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      text.append('"');
    } else if (Character.isSpaceChar(c) && c != ' ') {
      text.append(Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : '\n');
    } else {
      text.appendCodePoint(c);
    }
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Joiners stay only between letters of a script that spells with them. */
  private static String withoutJoiners(StringBuilder text, Set<String> cleanings) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between =
          i > 0
              && i + 1 < text.length()
              && text.charAt(i - 1) >= 0x80
              && text.charAt(i + 1) >= 0x80;
      if (JOINERS.indexOf(c) < 0 || between) {
        kept.append(c);
      } else {
        cleanings.add("an invisible character was removed");
      }
    }
    return kept.toString();
  }

  /** RFC 6068 links become the addresses before their {@code ?}. */
  private static String unlinked(String text, Set<String> cleanings) {
    StringBuilder all = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      if (!text.regionMatches(true, i, LINK, 0, LINK.length())) {
        all.append(text.charAt(i));
        i++;
        continue;
      }
      int end = i + LINK.length();
      while (end < text.length() && " \n\t\r<>\"".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String addresses = text.substring(i + LINK.length(), end);
      int query = addresses.indexOf('?');
      all.append(decoded(query < 0 ? addresses : addresses.substring(0, query)));
      cleanings.add("the address was taken out of a `mailto:` link");
      i = end;
    }
    return all.toString();
  }

  private static String decoded(String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      // A line break in a link would add a header to a mail: it stays written out, and is refused.
      boolean escape = bytes[i] == '%' && high >= 2 && low >= 0;
      plain[length++] = escape ? (byte) (high * 16 + low) : bytes[i];
      i += escape ? 2 : 0;
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
