package org.openappeal.bounce;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a stream into messages, and gives every line a line feed for its end, whatever it had:
 * CRLF, LF or CR. Of a message, the first 2 MB are kept: a report stands at the front. Not
 * thread-safe.
 */
final class MessageStream {
  static final int LIMIT = 2 << 20;

  private static final int HEAD = 300;

  /** What parts the messages of an mbox (RFC 4155): a line no letter begins with by chance. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "From \\S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +\\w{3} +\\d{1,2} +\\d\\d:\\d\\d.*\\d{4}.*");

  private static final int NONE = -2;
  private static final int END = -1;

  private final InputStream in;
  private final boolean many;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] head = new byte[HEAD];
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private int length;
  private int at;
  private int pushed = NONE;
  private boolean mbox;
  private boolean open;
  private boolean first = true;
  private boolean afterBlank = true;

  private MessageStream(InputStream in, boolean many) {
    this.in = in;
    this.many = many;
  }

  /**
   * The messages of a file: an mbox if it begins with {@code From} and a blank, else one message.
   *
   * @param in closed by the caller
   */
  static MessageStream ofFile(InputStream in) {
    return new MessageStream(in, true);
  }

  /** One message, whatever it begins with. */
  static MessageStream of(InputStream in) {
    return new MessageStream(in, false);
  }

  /** The next message; empty at the end. A stream without a byte is one empty message. */
  Optional<RawMessage> next() throws IOException {
    message.reset();
    while (true) {
      int size = readHead();
      if (size == 0) {
        boolean last = open || first;
        open = false;
        first = false;
        return last ? Optional.of(taken()) : Optional.empty();
      }
      boolean whole = head[size - 1] == '\n';
      boolean separator = afterBlank && isSeparator(size);
      first = false;
      afterBlank = size == 1 && whole;
      if (separator) {
        boolean ended = open;
        open = true;
        skipLine(whole);
        if (ended) {
          return Optional.of(taken());
        }
      } else {
        open = true;
        keep(size);
        copyLine(whole);
        if (!mbox && message.size() >= LIMIT) {
          skipAll();
        }
      }
    }
  }

  private boolean isSeparator(int size) {
    String line = new String(head, 0, size, StandardCharsets.ISO_8859_1);
    if (many && first && line.startsWith("From ")) {
      mbox = true;
      return true;
    }
    return mbox && SEPARATOR.matcher(line.stripTrailing()).matches();
  }

  private RawMessage taken() {
    return new RawMessage(message.toByteArray());
  }

  /** The beginning of the next line; 0 at the end of the stream. */
  private int readHead() throws IOException {
    int size = 0;
    int next;
    while (size < HEAD && (next = read()) != END) {
      head[size++] = (byte) next;
      if (next == '\n') {
        break;
      }
    }
    return size;
  }

  private void keep(int size) {
    message.write(head, 0, Math.min(size, LIMIT - Math.min(LIMIT, message.size())));
  }

  private void copyLine(boolean whole) throws IOException {
    boolean ended = whole;
    while (!ended) {
      int next = read();
      ended = next == END || next == '\n';
      if (next != END && message.size() < LIMIT) {
        message.write(next);
      }
    }
  }

  private void skipLine(boolean whole) throws IOException {
    boolean ended = whole;
    while (!ended) {
      int next = read();
      ended = next == END || next == '\n';
    }
  }

  private void skipAll() {
    length = END;
    at = 0;
    pushed = NONE;
  }

  private int read() throws IOException {
    int next = raw();
    if (next != '\r') {
      return next;
    }
    int after = raw();
    if (after != '\n') {
      pushed = after;
    }
    return '\n';
  }

  private int raw() throws IOException {
    if (pushed != NONE) {
      int next = pushed;
      pushed = NONE;
      return next;
    }
    if (at >= length) {
      if (length != END) {
        length = in.read(buffer);
        at = 0;
      }
      if (length <= 0) {
        length = END;
        return END;
      }
    }
    return buffer[at++] & 0xff;
  }
}
