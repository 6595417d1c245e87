package org.openappeal.recipient;

import java.time.DateTimeException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a supporter agreed to, as their list records it.
 *
 * @param purpose the campaigns, parted by semicolons or commas; empty if nothing is recorded
 * @param time when; empty if that is not recorded
 */
public record Consent(String purpose, String time) {
  private static final Pattern SEPARATOR = Pattern.compile("[;,]");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][X]")
          .toFormatter(Locale.ROOT)
          .withChronology(IsoChronology.INSTANCE)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Whether it was given to {@code campaign}. */
  boolean isFor(String campaign) {
    return SEPARATOR.splitAsStream(purpose).map(String::strip).anyMatch(campaign::equals);
  }

  /** Whether a time is recorded: a date, with or without the time of the day. */
  boolean isTimed() {
    if (time.isBlank()) {
      return false;
    }
    try {
      TIME.parse(time.strip());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
