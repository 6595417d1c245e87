package org.openappeal.cli;

import org.openappeal.delivery.DeliveryListener;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.StateName;

/** One line that counts up on a terminal; silent in a pipe. */
final class SendProgress implements DeliveryListener {
  private final Terminal terminal;
  private final long total;
  private long tried;

  SendProgress(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  @Override
  public void tried(Entry entry, StateName result, Reply reply) {
    tried++;
    if (terminal.interactive()) {
      terminal.err().print("\r" + tried + " of " + total + (tried == total ? "\n" : ""));
      terminal.err().flush();
    }
  }
}
