package org.openappeal.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SMTP server that says what it is told to, stage by stage, and counts what it accepted. A
 * message is accepted when the server has decided to say 250 to its dot, whether or not that is
 * heard.
 */
final class ScriptedServer implements AutoCloseable {
  /** Where in a session a reply is given. */
  enum Stage {
    BANNER("220 test ready"),
    EHLO("250-test\r\n250-SIZE 100000\r\n250 8BITMIME"),
    MAIL("250 2.1.0 ok"),
    RCPT("250 2.1.5 ok"),
    DATA("354 go ahead"),
    BODY(""),
    DOT("250 2.0.0 taken"),
    RSET("250 ok"),
    QUIT("221 bye");

    private final String usual;

    Stage(String usual) {
      this.usual = usual;
    }
  }

  /** Instead of a reply: the connection is closed. */
  static final String HANG_UP = "hang up";

  /** Instead of a reply: accepted, and the connection is closed without a word. */
  static final String TAKE_AND_HANG_UP = "take and hang up";

  private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID:\\s*(<[^>]+>)");

  private final ServerSocket listener;
  private final Map<Stage, Queue<String>> script = new EnumMap<>(Stage.class);
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> accepted = new CopyOnWriteArrayList<>();
  private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
  private final Consumer<Stage> hook;
  private volatile Socket current;

  /**
   * @param hook told of each stage before its reply is given
   */
  ScriptedServer(Consumer<Stage> hook) throws IOException {
    this.hook = hook;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    for (Stage stage : Stage.values()) {
      script.put(stage, new ConcurrentLinkedQueue<>());
    }
    Thread thread = new Thread(this::accept, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  ScriptedServer() throws IOException {
    this(stage -> {});
  }

  /** The next replies at {@code stage}; after them the usual one. Empty means the usual one. */
  ScriptedServer at(Stage stage, String... replies) {
    script.get(stage).addAll(List.of(replies));
    return this;
  }

  SmtpServer address() {
    return SmtpServer.parse("smtp://127.0.0.1:" + listener.getLocalPort(), false);
  }

  /** The Message-IDs accepted, as often as each was. */
  List<String> accepted() {
    return accepted;
  }

  /** The messages accepted, dots unstuffed. */
  List<byte[]> bodies() {
    return bodies;
  }

  List<String> commands() {
    return commands;
  }

  long count(String verb) {
    return commands.stream().filter(command -> command.startsWith(verb)).count();
  }

  private void accept() {
    while (!listener.isClosed()) {
      // One connection after the other: the clients under test open no second.
      try (Socket socket = listener.accept()) {
        current = socket;
        socket.setTcpNoDelay(true);
        talk(new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
      } catch (IOException e) {
        current = null; // The client is gone, or this server is closed.
      }
    }
  }

  private void talk(InputStream in, OutputStream out) throws IOException {
    if (!reply(Stage.BANNER, out)) {
      return;
    }
    for (String line = line(in); line != null; line = line(in)) {
      commands.add(line);
      Stage stage = stage(line);
      if (stage == Stage.DATA) {
        String answer = next(stage);
        if (!say(answer, out)) {
          return;
        }
        if (answer.startsWith("354") && !body(in, out)) {
          return;
        }
      } else if (!reply(stage, out) || stage == Stage.QUIT) {
        return;
      }
    }
  }

  private boolean body(InputStream in, OutputStream out) throws IOException {
    String during = next(Stage.BODY);
    if (during.equals(HANG_UP)) {
      return false;
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    while (true) {
      byte[] line = rawLine(in);
      if (line == null) {
        return false;
      }
      String text = new String(line, StandardCharsets.ISO_8859_1);
      if (text.equals(".\r\n")) {
        break;
      }
      int from = text.startsWith(".") ? 1 : 0;
      message.write(line, from, line.length - from);
    }
    String answer = next(Stage.DOT);
    if (answer.startsWith("250") || answer.equals(TAKE_AND_HANG_UP)) {
      bodies.add(message.toByteArray());
      Matcher id = MESSAGE_ID.matcher(message.toString(StandardCharsets.ISO_8859_1));
      accepted.add(id.find() ? id.group(1) : "none");
    }
    return say(answer, out);
  }

  private boolean reply(Stage stage, OutputStream out) throws IOException {
    return say(next(stage), out);
  }

  private String next(Stage stage) {
    hook.accept(stage);
    String scripted = script.get(stage).poll();
    return scripted == null || scripted.isEmpty() ? stage.usual : scripted;
  }

  private static boolean say(String answer, OutputStream out) throws IOException {
    if (answer.equals(HANG_UP) || answer.equals(TAKE_AND_HANG_UP)) {
      return false;
    }
    out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return !answer.startsWith("421");
  }

  private static Stage stage(String line) {
    String verb = line.split("[ :]", 2)[0];
    return verb.equals("HELO") ? Stage.EHLO : Stage.valueOf(verb);
  }

  private static String line(InputStream in) throws IOException {
    byte[] line = rawLine(in);
    return line == null ? null : new String(line, StandardCharsets.UTF_8).stripTrailing();
  }

  private static byte[] rawLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        return line.toByteArray();
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    Socket open = current;
    if (open != null) {
      open.close();
    }
  }
}
