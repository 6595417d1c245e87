package org.openappeal.delivery;

import java.nio.file.Path;
import java.time.InstantSource;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;

/** The process that {@link CrashTest} kills. */
final class CrashSender {
  private CrashSender() {}

  public static void main(String[] arguments) {
    SmtpServer server = SmtpServer.parse(arguments[1], false);
    try (Outbox outbox = Outboxes.open(Path.of(arguments[0]), InstantSource.system())) {
      DeliverySummary summary =
          new Delivery(outbox, server, InstantSource.system(), DeliveryListener.SILENT)
              .run(Integer.MAX_VALUE);
      System.exit(summary.problems().isEmpty() ? 0 : 1);
    }
  }
}
