package org.openappeal.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.openappeal.email.Email;
import org.openappeal.outbox.Reply;

/**
 * One connection, driven step by step. Angus brings TLS, login and dot-stuffing; its own {@code
 * sendMessage} hides at which step a connection broke, which is all that decides between trying
 * again and asking a person.
 */
final class Wire extends SMTPTransport {
  private final Sockets sockets;
  private final Timeouts timeouts;
  private Step step = Step.ASKING;
  private boolean alive = true;
  private Reply dotReply = Reply.none("");

  private enum Step {
    /** Commands and replies as they come. */
    ASKING,
    /** DATA was asked and answered: Angus's own DATA is skipped. */
    OPENING,
    /** The next command is the dot. */
    CLOSING,
    /** The dot, or part of it, may have gone out. */
    DOT_OUT
  }

  Wire(Session session, Sockets sockets, boolean smtps, Timeouts timeouts) {
    super(session, null, "smtp", smtps);
    this.sockets = sockets;
    this.timeouts = timeouts;
  }

  /** What the dot came to. */
  record Ending(boolean dotMayBeOut, Reply reply) {}

  /** Whether another command may be sent. */
  synchronized boolean isAlive() {
    return alive;
  }

  /** Sends a command and reads its reply; code 0, and no more commands, where there is none. */
  synchronized Reply ask(String command, Duration timeout) {
    sockets.setReadTimeout(timeout);
    try {
      // Angus makes a byte of each character, and a character of each byte.
      sendCommand(new String(command.getBytes(UTF_8), ISO_8859_1));
      readServerResponse();
      return believed(lastReply());
    } catch (MessagingException e) {
      return broken(e);
    }
  }

  /**
   * Streams the stored bytes after a 354 and ends them with the dot. Nothing is rebuilt: the bytes
   * that were approved are the bytes that go out.
   */
  synchronized Ending send(Email email) {
    try {
      step = Step.OPENING;
      OutputStream body = data();
      email.writeTo(body);
      sockets.setReadTimeout(timeouts.dot());
      step = Step.CLOSING;
      finishData();
      return new Ending(true, believed(dotReply));
    } catch (MessagingException | IOException e) {
      return new Ending(step == Step.DOT_OUT, broken(e));
    } finally {
      step = Step.ASKING;
    }
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    if (step == Step.OPENING) {
      return;
    }
    if (step == Step.CLOSING) {
      step = Step.DOT_OUT;
    }
    super.sendCommand(command);
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    if (step == Step.OPENING) {
      return 354;
    }
    int code = super.readServerResponse();
    if (step == Step.DOT_OUT) {
      dotReply = lastReply();
      // A refusal is for the caller to judge: told of it, Angus would say RSET and might lose it.
      return 250;
    }
    return code;
  }

  private Reply lastReply() {
    return Replies.parse(new String(getLastServerResponse().getBytes(ISO_8859_1), UTF_8));
  }

  @Override
  public synchronized String getLocalHost() {
    return sockets.localLiteral();
  }

  /** Says goodbye; whatever comes of it, what was accepted is accepted. */
  synchronized void quit() {
    if (alive) {
      sockets.setReadTimeout(timeouts.courtesy());
      alive = false;
      closeQuietly();
    }
  }

  /** Hangs up without a word, so that an unfinished message is not taken. */
  synchronized void abort() {
    alive = false;
    sockets.abort();
    closeQuietly();
  }

  private void closeQuietly() {
    try {
      close();
    } catch (MessagingException e) {
      sockets.abort();
    }
  }

  /** 421 says that the server hangs up; after anything malformed nothing can be believed. */
  private Reply believed(Reply reply) {
    if (reply.code() == 0 || reply.code() == 421) {
      abort();
    }
    return reply;
  }

  private Reply broken(Exception e) {
    abort();
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return Reply.none("the connection broke: " + cause.getClass().getSimpleName());
  }
}
