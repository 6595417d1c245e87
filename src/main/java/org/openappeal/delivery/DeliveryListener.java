package org.openappeal.delivery;

import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Orphans;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.StateName;

/** Told of progress, on the thread that sends. */
public interface DeliveryListener {
  /** Hears nothing. */
  DeliveryListener SILENT = new DeliveryListener() {};

  /** What a killed sender left was settled; not called where it left nothing. */
  default void settled(Orphans orphans) {}

  /**
   * One message was tried.
   *
   * @param entry as it was before
   * @param result SENT, RETRY, FAILED or IN_DOUBT, already written down
   * @param reply what the server said; may name an address
   */
  default void tried(Entry entry, StateName result, Reply reply) {}
}
