package org.openappeal.recipient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a postcode can be one of its country. Stateless. */
final class Postcodes {
  /** No postcode is longer; the patterns never see more. */
  private static final int LONGEST = 16;

  private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,3}[- ]?(?=[0-9])");

  private Postcodes() {}

  /** The postcode without a prefix such as {@code AZ}, {@code HR-} or {@code N-}. */
  static String normal(String postcode, String country) {
    String capital = postcode.toUpperCase(Locale.ROOT);
    String pattern = AddressFormats.of(country).postcode();
    if (capital.length() > LONGEST || pattern.isEmpty() || capital.matches(pattern)) {
      return capital;
    }
    String bare = PREFIX.matcher(capital).replaceFirst("");
    return bare.matches(pattern) ? bare : capital;
  }

  /**
   * What is wrong with the postcode of an address, as a sentence without a full stop; nothing if it
   * is right, or its country has none.
   */
  static Optional<String> fault(PostalAddress address) {
    AddressFormat format = AddressFormats.of(address.country());
    if (format.postcode().isEmpty()) {
      return Optional.empty();
    }
    String code = address.postcode();
    boolean told = !code.isEmpty();
    if (told && (code.length() > LONGEST || !code.matches(format.postcode()))) {
      return Optional.of("`" + code + "` is no postcode of " + address.country());
    }
    if (!told && format.requires('Z') && !anyIn(address.lines(), format.postcode())) {
      return Optional.of("the address has no postcode of " + address.country());
    }
    return Optional.empty();
  }

  /** A remedy: postcodes of the country to go by. */
  static String remedy(String country) {
    return "Look it up; there they look like "
        + String.join(" or ", AddressFormats.of(country).examples().stream().limit(2).toList())
        + ".";
  }

  private static boolean anyIn(List<String> lines, String postcode) {
    Pattern whole = Pattern.compile("(?<![0-9A-Z])(?:" + postcode + ")(?![0-9A-Z])");
    return lines.stream()
        .map(line -> line.toUpperCase(Locale.ROOT))
        .anyMatch(line -> whole.matcher(line).find());
  }
}
