package org.openappeal.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The server that takes the emails.
 *
 * @param host its name or address
 * @param port its port, 1 to 65535
 * @param tls how the connection is kept private
 * @param user who logs in; null where nobody does
 * @param password asked for when a connection is opened and never kept or printed; empty where
 *     there is none
 */
public record SmtpServer(
    String host, int port, Tls tls, @Nullable String user, Supplier<Optional<String>> password) {

  private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  private static final String EXAMPLE = "write it as smtp://host:port or smtps://host:port";

  /**
   * @throws ProblemException if the port is out of range, or a password would cross a network in
   *     plain
   */
  public SmtpServer {
    if (port < 1 || port > 65_535) {
      throw refuse("the port of the mail server must be 1 to 65535, not " + port, EXAMPLE);
    }
    if (user != null && tls == Tls.NONE && !isLoopback(host)) {
      throw refuse(
          "a password must not be sent to " + host + " without TLS",
          "use smtps://, or leave out `tls: none`");
    }
  }

  /**
   * Reads {@code smtp://host:port} or {@code smtps://host:port}, with {@code user@} before the host
   * where somebody logs in. Without a port: 465 for smtps, 25 on this machine, else 587 (RFC 6409).
   * {@code smtp} means STARTTLS, without fail, except on this machine.
   *
   * @param url what a person wrote
   * @param plain whether {@code tls: none} was written out; without it nothing leaves this machine
   *     unencrypted
   * @throws ProblemException if it is not such a URL
   */
  public static SmtpServer parse(String url, boolean plain) {
    URI uri = uri(url);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("smtp") && !scheme.equals("smtps")) {
      throw refuse("`" + masked(url) + "` is not the address of a mail server", EXAMPLE);
    }
    String host = uri.getHost();
    boolean rest = uri.getPath() != null && !uri.getPath().matches("/?");
    if (host == null || rest || uri.getQuery() != null || uri.getFragment() != null) {
      throw refuse("`" + masked(url) + "` is not the address of a mail server", EXAMPLE);
    }
    String user = uri.getUserInfo();
    if (user != null && user.contains(":")) {
      throw refuse(
          "the address of the mail server contains a password",
          "leave it out here, and put it into the environment");
    }
    host = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    boolean here = isLoopback(host);
    if (scheme.equals("smtps") && plain) {
      throw refuse("smtps:// and `tls: none` contradict each other", "leave one of them out");
    }
    Tls tls = scheme.equals("smtps") ? Tls.SMTPS : plain || here ? Tls.NONE : Tls.STARTTLS;
    int port = uri.getPort() >= 0 ? uri.getPort() : tls == Tls.SMTPS ? 465 : here ? 25 : 587;
    return new SmtpServer(host, port, tls, user, Optional::empty);
  }

  /** The same server, logged in to as {@code user}. */
  public SmtpServer as(String user, Supplier<Optional<String>> password) {
    return new SmtpServer(host, port, tls, user, password);
  }

  /** {@code host:port}, as people write it and as attempts record it. */
  public String name() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** Whether it is this machine, by its written form alone: no name is looked up. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  /** Names the server; neither user nor password. */
  @Override
  public String toString() {
    return "SmtpServer[" + name() + ", " + tls + "]";
  }

  private static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("::1")
        || name.equals("0:0:0:0:0:0:0:1")
        || LOOPBACK_V4.matcher(name).matches();
  }

  private static URI uri(String url) {
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE, "`" + masked(url) + "` is not the address of a mail server", EXAMPLE),
          e.getReason() == null ? e : new IllegalArgumentException(e.getReason()));
    }
  }

  /** What stands before the last @ may be a password. */
  private static String masked(String url) {
    return url.replaceFirst("//.*@", "//…@");
  }

  private static ProblemException refuse(String message, String remedy) {
    return Problem.error(Location.NONE, message, remedy).asException();
  }
}
