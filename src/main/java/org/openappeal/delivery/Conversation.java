package org.openappeal.delivery;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openappeal.delivery.Outcome.Accepted;
import org.openappeal.delivery.Outcome.Deferred;
import org.openappeal.delivery.Outcome.Doubtful;
import org.openappeal.delivery.Outcome.Refused;
import org.openappeal.delivery.Outcome.SenderRefused;
import org.openappeal.delivery.Outcome.Untouched;
import org.openappeal.email.Email;
import org.openappeal.outbox.Reply;

/** One message over one connection, one command at a time (RFC 5321 §3.3). */
final class Conversation {
  /** Neither path may break out of its angle brackets. */
  private static final Pattern PATH = Pattern.compile("[^<>\\s\\p{Cntrl}]*");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private final Wire wire;
  private final Timeouts timeouts;

  Conversation(Wire wire, Timeouts timeouts) {
    this.wire = wire;
    this.timeouts = timeouts;
  }

  /**
   * @param committing told of the 354, and done before the first byte of the message; what it
   *     throws ends the connection with nothing sent
   */
  Outcome send(Email email, Consumer<Reply> committing) {
    String from = email.envelopeFrom();
    String to = email.envelopeTo();
    if (!PATH.matcher(from).matches() || !PATH.matcher(to).matches() || to.isEmpty()) {
      return new Refused(Reply.none("the address cannot be written in SMTP"));
    }
    boolean utf8 = !ASCII.matcher(from + to).matches();
    if (utf8 && !wire.supportsExtension("SMTPUTF8")) {
      return new Refused(Reply.none("the server takes no address outside ASCII (RFC 6531)"));
    }
    Reply mail = wire.ask(mail(email, utf8), timeouts.command());
    if (mail.code() != 250) {
      return judgeMail(mail);
    }
    Reply rcpt = wire.ask("RCPT TO:<" + to + ">", timeouts.command());
    if (rcpt.code() != 250 && rcpt.code() != 251) {
      return judgeRecipient(rcpt);
    }
    Reply data = wire.ask("DATA", timeouts.data());
    if (data.code() != 354) {
      return judge(data);
    }
    try {
      committing.accept(data);
    } catch (RuntimeException e) {
      wire.abort();
      throw e;
    }
    return judge(wire.send(email));
  }

  private String mail(Email email, boolean utf8) {
    StringBuilder command = new StringBuilder("MAIL FROM:<" + email.envelopeFrom() + ">");
    if (wire.supportsExtension("SIZE")) {
      command.append(" SIZE=").append(email.size());
    }
    if (wire.supportsExtension("8BITMIME")) {
      command.append(" BODY=8BITMIME");
    }
    return command.append(utf8 ? " SMTPUTF8" : "").toString();
  }

  private Outcome judgeMail(Reply reply) {
    if (reply.code() == 552 || reply.status().equals("5.3.4")) {
      reset();
      return new Refused(reply);
    }
    if (reply.isPermanent()) {
      reset();
      return new SenderRefused(reply);
    }
    return judge(reply);
  }

  private Outcome judgeRecipient(Reply reply) {
    if (reply.code() == 552) {
      // RFC 5321 §4.5.3.1.10: an old way to say 452.
      reset();
      return new Deferred(reply);
    }
    return judge(reply);
  }

  /** A refusal before any byte of the message. */
  private Outcome judge(Reply reply) {
    if (reply.code() == 0) {
      return new Untouched(reply);
    }
    if (reply.isPermanent()) {
      reset();
      return new Refused(reply);
    }
    if (reply.isTransient()) {
      reset();
      return new Deferred(reply);
    }
    // A code that does not belong here: the two sides no longer talk about the same thing.
    wire.abort();
    return new Deferred(reply);
  }

  private Outcome judge(Wire.Ending ending) {
    Reply reply = ending.reply();
    if (!ending.dotMayBeOut()) {
      return new Deferred(reply);
    }
    if (reply.code() == 250) {
      return new Accepted(reply);
    }
    if (reply.isTransient()) {
      return new Deferred(reply);
    }
    if (reply.isPermanent()) {
      return new Refused(reply);
    }
    wire.abort();
    return new Doubtful(reply);
  }

  private void reset() {
    if (wire.isAlive() && wire.ask("RSET", timeouts.courtesy()).code() != 250) {
      wire.abort();
    }
  }
}
