package org.openappeal.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Opens connections to one server, and says in a person's words why one cannot be opened. */
final class Connector {
  private static final String NOTHING_LOST =
      "; what was not sent is still ready, and `appeal send` goes on from there";

  private final SmtpServer server;
  private final Timeouts timeouts;

  Connector(SmtpServer server, Timeouts timeouts) {
    this.server = server;
    this.timeouts = timeouts;
  }

  /**
   * A connection on which the server greeted, TLS stands as wanted and the login was taken.
   *
   * @throws ProblemException if there is none
   */
  Wire connect() {
    String password = password();
    Sockets sockets = new Sockets();
    Session session = Session.getInstance(properties(sockets));
    Wire wire = new Wire(session, sockets, server.tls() == Tls.SMTPS, timeouts);
    try {
      wire.connect(server.host(), server.port(), server.user(), password);
    } catch (MessagingException e) {
      wire.abort();
      throw new ProblemException(problem(e, wire), e);
    }
    if (server.user() != null && !wire.supportsExtension("AUTH")) {
      wire.quit();
      throw cannot("offers no login", "check the port, or leave out the user").asException();
    }
    return wire;
  }

  /** It answered, and then again and again did not. */
  Problem keepsHangingUp() {
    return cannot("keeps hanging up", "try again later");
  }

  private @Nullable String password() {
    if (server.user() == null) {
      return null;
    }
    return server
        .password()
        .get()
        .orElseThrow(
            () ->
                cannot("needs a password", "put it into the environment, then run `appeal send`")
                    .asException());
  }

  private Properties properties(Sockets sockets) {
    Properties properties = new Properties();
    properties.put("mail.smtp.socketFactory", sockets);
    // Or Angus would quietly try again with sockets of its own.
    properties.put("mail.smtp.socketFactory.fallback", "false");
    properties.put("mail.smtp.connectiontimeout", "" + timeouts.connect().toMillis());
    properties.put("mail.smtp.timeout", "" + timeouts.command().toMillis());
    properties.put("mail.smtp.writetimeout", "" + timeouts.block().toMillis());
    properties.put("mail.smtp.starttls.enable", "" + (server.tls() == Tls.STARTTLS));
    properties.put("mail.smtp.starttls.required", "" + (server.tls() == Tls.STARTTLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.auth", "" + (server.user() != null));
    return properties;
  }

  private Problem problem(MessagingException e, Wire wire) {
    if (e instanceof AuthenticationFailedException) {
      return cannot("refuses the login", "check user and password");
    }
    if (has(e, UnknownHostException.class)) {
      return cannot("cannot be found", "check its name and the network");
    }
    if (has(e, ConnectException.class)) {
      return cannot(
          "cannot be reached",
          "check host and port; `appeal sink` starts a fake server to try with");
    }
    if (has(e, SocketTimeoutException.class)) {
      return cannot("does not answer", "check host, port and firewall, or try again later");
    }
    if (has(e, SSLException.class)) {
      return cannot(
          "offers no TLS that can be trusted",
          "check its name against its certificate, and the port");
    }
    String reply = wire.getLastServerResponse();
    if (server.tls() == Tls.STARTTLS
        && !wire.supportsExtension("STARTTLS")
        && isReply(reply, '2')) {
      return cannot(
          "offers no STARTTLS", "use smtps://, or another port; nothing was sent in plain");
    }
    if (isReply(reply, '4') || isReply(reply, '5')) {
      return cannot("refuses to talk (" + Replies.parse(reply).text() + ")", "ask its provider");
    }
    return cannot("does not speak SMTP here", "check host and port");
  }

  private static boolean isReply(@Nullable String reply, char kind) {
    return reply != null && !reply.isEmpty() && reply.charAt(0) == kind;
  }

  private static boolean has(Throwable e, Class<? extends Throwable> kind) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private Problem cannot(String what, String remedy) {
    return Problem.error(
        Location.NONE, "the mail server " + server.name() + " " + what, remedy + NOTHING_LOST);
  }
}
