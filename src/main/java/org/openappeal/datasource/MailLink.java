package org.openappeal.datasource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links that write an email (RFC 6068). */
final class MailLink {
  private static final String SCHEME = "mailto:";
  private static final String FORMULA = "HYPERLINK(\"";

  private MailLink() {}

  /** The address that {@code target} writes to; null if it is another kind of link. */
  static @Nullable String address(String target) {
    String link = target.strip();
    if (!link.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    int query = link.indexOf('?');
    String address = link.substring(SCHEME.length(), query < 0 ? link.length() : query);
    try {
      // A plus sign is a plus sign in a link, and a space only in a form.
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return address.strip();
    }
  }

  /** The address in {@code HYPERLINK("mailto:…","…")}; null if the formula is another one. */
  static @Nullable String ofFormula(String formula) {
    if (!formula.regionMatches(true, 0, FORMULA, 0, FORMULA.length())) {
      return null;
    }
    int end = formula.indexOf('"', FORMULA.length());
    return end < 0 ? null : address(formula.substring(FORMULA.length(), end));
  }
}
