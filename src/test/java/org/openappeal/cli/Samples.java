package org.openappeal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.openappeal.mailing.InitCampaign;

/** A sample campaign in a folder of its own, and the command line run on it. */
final class Samples {
  private final Path folder;

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
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--campaign";
    all[arguments.length + 1] = folder.toString();
    return plain(typed, all);
  }

  static Run plain(String typed, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), in, false);
    InstantSource clock = InstantSource.fixed(Instant.parse("2019-01-08T10:00:00Z"));
    int code = Commands.line(terminal, clock).execute(arguments);
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
