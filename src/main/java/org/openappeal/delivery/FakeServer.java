package org.openappeal.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A mail server on this machine alone that takes every message for anybody, sends nothing on, and
 * writes each one into a folder before it says 250. Safe for use by several threads.
 */
public final class FakeServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final GreenMail greenMail;
  private final MailboxWriter writer;

  private FakeServer(GreenMail greenMail, MailboxWriter writer) {
    this.greenMail = greenMail;
    this.writer = writer;
  }

  /**
   * Starts a server that writes into {@code folder}, beside what is there already.
   *
   * @param port the port to listen on; 0 for any that is free
   * @throws ProblemException if the folder cannot be written to, or the port is taken
   */
  public static FakeServer start(int port, Path folder) {
    MailboxWriter writer = MailboxWriter.into(folder);
    requireFree(port);
    GreenMail greenMail = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    greenMail
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, to) -> new WritingUser(to.getEmail(), message.getReturnPath(), writer));
    greenMail.start();
    return new FakeServer(greenMail, writer);
  }

  /** Tried beforehand: GreenMail would print a stack trace. */
  private static void requireFree(int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE,
              "the fake mail server cannot listen on port " + port,
              "choose another with `--port`, or leave it out for any that is free"),
          e);
    }
  }

  /** Where to send to. */
  public SmtpServer address() {
    return SmtpServer.parse("smtp://" + LOOPBACK + ":" + port(), false);
  }

  /** The port it listens on. */
  public int port() {
    return greenMail.getSmtp().getPort();
  }

  /** How many messages it has taken since it was started, one for each recipient. */
  public int received() {
    return writer.written();
  }

  /** Hangs up and frees the port; the messages stay. */
  @Override
  public void close() {
    greenMail.stop();
  }
}
