package org.openappeal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.openappeal.mailing.InitCampaign;

/** A sample campaign in a folder of its own, and the command line run on it. */
final class Samples {
  private static final Instant STATEMENT_DAY = Instant.parse("2019-01-08T10:00:00Z");

  private final Path folder;
  private Instant now = STATEMENT_DAY;

  Samples(Path folder) {
    this.folder = folder;
    InitCampaign.into(folder);
  }

  /** What a command printed and answered. */
  record Run(int code, String out, String err) {}

  Path folder() {
    return folder;
  }

  Run run(String... arguments) {
    return answer("", arguments);
  }

  Run answer(String typed, String... arguments) {
    return plain(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        () -> now,
        all(arguments));
  }

  /** Runs a command, and {@code meanwhile} while it waits for an answer, which is yes. */
  Run whileAsked(Meanwhile meanwhile, String... arguments) {
    InputStream in =
        new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)) {
          private boolean done;

          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            if (!done) {
              done = true;
              try {
                meanwhile.happens();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
            return super.read(bytes, offset, length);
          }
        };
    return plain(in, () -> now, all(arguments));
  }

  /** What happens while a person thinks. */
  interface Meanwhile {
    void happens() throws IOException;
  }

  private String[] all(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--campaign";
    all[arguments.length + 1] = folder.toString();
    return all;
  }

  /** The sample as a real campaign, run on the clock. */
  void live() throws IOException {
    edit("campaign.yaml", "as-of: 2019-01-08\n", "");
  }

  void now(String instant) {
    now = Instant.parse(instant);
  }

  static Run plain(String typed, String... arguments) {
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    return plain(in, InstantSource.fixed(STATEMENT_DAY), arguments);
  }

  private static Run plain(InputStream in, InstantSource clock, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), in, false);
    int code = Commands.run(terminal, clock, arguments);
    return new Run(code, out.toString(), err.toString());
  }

  void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not hold: " + from);
    }
    Files.writeString(path, text.replace(from, to));
  }
}
