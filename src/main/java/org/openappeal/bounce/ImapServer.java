package org.openappeal.bounce;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A mailbox on a server, as {@code imaps://USER@HOST:PORT/FOLDER} names it (RFC 5092).
 *
 * @param host its name or address
 * @param port 1 to 65535; 993 for imaps, 143 for imap where none is given
 * @param tls how the connection is kept private: {@code imap} means STARTTLS, without fail, except
 *     on this machine
 * @param user who logs in
 * @param folder {@code INBOX} where none is given
 */
record ImapServer(String host, int port, Privacy tls, String user, String folder) {

  /** How the way to the server is kept private. */
  enum Privacy {
    STARTTLS,
    IMAPS,
    NONE
  }

  private static final Pattern URL =
      Pattern.compile(
          "(imaps?)://(?:([^/]*)@)?(\\[[^\\]/]+\\]|[^/:@]+)(?::(\\d{1,5}))?(?:/(.*))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|::1|127(?:\\.\\d{1,3}){3}", Pattern.CASE_INSENSITIVE);
  private static final String EXAMPLE = "Write it as imaps://USER@HOST/INBOX.";

  static boolean isUrl(String source) {
    String start = source.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("imap://") || start.startsWith("imaps://");
  }

  static ImapServer parse(String url) {
    Matcher parts = URL.matcher(url.strip());
    if (!parts.matches()) {
      throw refuse("`" + masked(url) + "` is not the address of a mailbox", EXAMPLE);
    }
    String user = parts.group(2) == null ? "" : decode(parts.group(2));
    if (parts.group(2) != null && parts.group(2).contains(":")) {
      throw refuse(
          "the address of the mailbox contains a password",
          "Leave it out here, and put it into the environment, or a file that only you can read.");
    }
    if (user.isEmpty()) {
      throw refuse("`" + masked(url) + "` does not say who logs in", EXAMPLE);
    }
    String host = parts.group(3).replaceAll("[\\[\\]]", "");
    boolean secure = parts.group(1).equalsIgnoreCase("imaps");
    int port = parts.group(4) == null ? (secure ? 993 : 143) : Integer.parseInt(parts.group(4));
    if (port < 1 || port > 65_535) {
      throw refuse("the port of a mailbox must be 1 to 65535, not " + port, EXAMPLE);
    }
    Privacy tls =
        secure ? Privacy.IMAPS : LOOPBACK.matcher(host).matches() ? Privacy.NONE : Privacy.STARTTLS;
    String folder = parts.group(5) == null ? "" : decode(parts.group(5));
    return new ImapServer(host, port, tls, user, folder.isEmpty() ? "INBOX" : folder);
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** What stands before the last @ may be a password. */
  private static String masked(String url) {
    return url.replaceFirst("//.*@", "//…@");
  }

  private static ProblemException refuse(String message, String remedy) {
    return Problem.error(Location.NONE, message, remedy).asException();
  }

  /** {@code host:port}. */
  String name() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** Names the server, and nobody. */
  @Override
  public String toString() {
    return "ImapServer[" + name() + ", " + tls + "]";
  }
}
