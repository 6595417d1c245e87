package org.openappeal.appeal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as the rules of care read it. Stateless. */
final class Prose {
  /** A word: letters, with hyphens and apostrophes inside. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʼ‘-][\\p{L}\\p{M}]+)*");

  private static final char MASK = '\ufffc';
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s<>()\\[\\]{}$,;:]{1,64}@[^\\s<>()\\[\\]{}$,;:@]{0,254}[\\p{L}\\p{N}]"
              + "|(?:https?://|www\\.)[^\\s<>()\\[\\]{}$]*[\\p{L}\\p{N}/]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Prose() {}

  /** The text, as long as before, with a mark for every letter of an address. */
  static String masked(String text) {
    if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      for (int i = address.start(); i < address.end(); i++) {
        masked.setCharAt(i, MASK);
      }
    }
    return masked.toString();
  }

  /** In lower case, without diacritics, with one kind of apostrophe. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : bare(text).toLowerCase(Locale.ROOT).toCharArray()) {
      switch (c) {
        case '’', 'ʼ', '‘', '`' -> folded.append('\'');
        case 'ı' -> folded.append('i');
        case 'ə' -> folded.append('a');
        case 'ø' -> folded.append('o');
        case 'đ', 'ð' -> folded.append('d');
        case 'ł' -> folded.append('l');
        case 'ħ' -> folded.append('h');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'þ' -> folded.append("th");
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String bare(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
