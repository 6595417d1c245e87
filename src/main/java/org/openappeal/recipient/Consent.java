package org.openappeal.recipient;

import java.time.DateTimeException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a supporter agreed to, as their list records it.
 *
 * @param purpose the campaigns, parted by semicolons or commas; empty if nothing is recorded
 * @param time when; empty if that is not recorded
 */
public record Consent(String purpose, String time) {
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
    return purposes().contains(campaign);
  }

  private Set<String> purposes() {
    return Stream.of(purpose.split("[;,]", -1)).map(String::strip).collect(Collectors.toSet());
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
