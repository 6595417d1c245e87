package org.openappeal.delivery;

import java.time.Duration;

/** How long to wait for a server (RFC 5321 §4.5.3.2). */
record Timeouts(
    Duration connect,
    Duration command,
    Duration data,
    Duration block,
    Duration dot,
    Duration courtesy) {

  static final Timeouts RFC_5321 =
      new Timeouts(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(2),
          Duration.ofMinutes(3),
          Duration.ofMinutes(10),
          // RSET and QUIT: their answers change nothing.
          Duration.ofSeconds(10));
}
