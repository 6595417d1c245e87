package org.openappeal.pdf;

import java.time.Duration;

/**
 * How long one conversion may take.
 *
 * @param least for the smallest document
 * @param perMegabyte for each megabyte it has beside
 */
record Limits(Duration least, Duration perMegabyte) {
  static final Limits USUAL = new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2));

  private static final long MEGABYTE = 1_000_000;

  Duration of(long size) {
    return least.plus(perMegabyte.multipliedBy(size / MEGABYTE));
  }
}
