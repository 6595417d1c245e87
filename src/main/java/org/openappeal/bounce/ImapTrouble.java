package org.openappeal.bounce;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** What goes wrong with a mailbox on a server, told to a person. */
final class ImapTrouble {
  private static final List<Row> ROWS =
      List.of(
          new Row(
              AuthenticationFailedException.class, "refuses the login", "Check user and password."),
          new Row(
              FolderNotFoundException.class,
              "has no such folder",
              "Check its name; it stands after the host, and is INBOX if left out."),
          new Row(UnknownHostException.class, "cannot be found", "Check its name and the network."),
          new Row(ConnectException.class, "cannot be reached", "Check host and port."),
          new Row(
              SocketTimeoutException.class,
              "does not answer",
              "Check host, port and firewall, or try again later."),
          new Row(
              SSLException.class,
              "offers no TLS that can be trusted",
              "Check its name against its certificate, and the port."));

  private ImapTrouble() {}

  private record Row(Class<? extends Throwable> cause, String what, String remedy) {}

  static Problem of(ImapServer server, Throwable e) {
    for (Row row : ROWS) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (row.cause().isInstance(cause)) {
          return of(server, row.what(), row.remedy());
        }
      }
    }
    return String.valueOf(e.getMessage()).contains("STARTTLS")
        ? of(server, "offers no STARTTLS", "Use imaps://; nothing was said in plain.")
        : of(server, "broke off, or does not speak IMAP", "Check the port, or try again later.");
  }

  static Problem of(ImapServer server, String what, String remedy) {
    return Problem.error(Location.NONE, "the mailbox server " + server.name() + " " + what, remedy);
  }
}
