package org.openappeal.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the socket of one connection and keeps hold of it. Angus lays TLS over it, so what is set
 * here holds for plain, STARTTLS and SMTPS alike.
 */
final class Sockets extends SocketFactory {
  private @Nullable Socket socket;

  /** Angus asks for an unconnected socket and connects it itself. */
  @Override
  public Socket createSocket() throws IOException {
    Socket made = new Socket();
    // Without this, Nagle's algorithm holds the end of each message back for some 40 ms.
    made.setTcpNoDelay(true);
    socket = made;
    return made;
  }

  /** How long to wait for the next reply. */
  void setReadTimeout(Duration timeout) {
    if (socket != null) {
      try {
        socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
      } catch (SocketException e) {
        // The socket is closed, which the next read or write will tell.
        return;
      }
    }
  }

  /** Hangs up without a word. */
  void abort() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** This end as an address literal (RFC 5321 §4.1.3): tells no name of the machine. */
  String localLiteral() {
    InetAddress local =
        socket == null ? InetAddress.getLoopbackAddress() : socket.getLocalAddress();
    String address = local.getHostAddress().replaceFirst("%.*", "");
    return local instanceof Inet6Address ? "[IPv6:" + address + "]" : "[" + address + "]";
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new IOException("not used");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new IOException("not used");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw new IOException("not used");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new IOException("not used");
  }
}
