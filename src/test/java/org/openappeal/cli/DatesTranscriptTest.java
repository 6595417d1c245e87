package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.delivery.FakeServer;

/**
 * One outbox lives through three days: before the statement is out, after the new charges were
 * dropped, and after the day by which the release was asked for.
 */
class DatesTranscriptTest {
  @TempDir private Path temporary;
  private final StringBuilder transcript = new StringBuilder();

  private void run(Samples sample, int port, String... arguments) {
    Samples.Run run = sample.run(arguments);
    transcript.append("$ appeal ").append(String.join(" ", arguments)).append('\n');
    transcript.append(run.err()).append(run.out());
    transcript.append(run.code() == 0 ? "" : "(exit " + run.code() + ")\n").append('\n');
    String plain =
        transcript.toString().replace(sample.folder() + "/", "").replace(":" + port, ":PORT");
    transcript.setLength(0);
    transcript.append(plain);
  }

  /** How many letters lie where; of the officials, each. */
  private void letters(Path out) throws IOException {
    for (String folder : List.of("letters", "letters-past")) {
      if (Files.isDirectory(out.resolve(folder))) {
        try (Stream<Path> audiences = Files.list(out.resolve(folder))) {
          for (Path audience : audiences.sorted().toList()) {
            try (Stream<Path> files = Files.list(audience)) {
              List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
              transcript.append("out/").append(folder).append('/').append(audience.getFileName());
              transcript.append(": ").append(names.size());
              transcript.append(
                  names.size() > 9
                      ? "\n"
                      : names.stream().collect(Collectors.joining(", ", ": ", "\n")));
            }
          }
        }
      }
    }
    transcript.append('\n');
  }

  private void golden(String name) throws IOException {
    String text = transcript.toString();
    transcript.setLength(0);
    Golden.assertTranscript(name, text);
  }

  @Test
  void whatIsAskedOnThreeDays() throws IOException {
    Samples sample = new Samples(temporary.resolve("sample"));
    sample.live();
    try (FakeServer server = FakeServer.start(0, temporary.resolve("received"))) {
      int port = server.port();
      String url = "smtp://127.0.0.1:" + port;
      Path out = sample.folder().resolve("out");

      sample.now("2019-01-01T09:00:00Z");
      transcript.append("1 January 2019: the statement is not out yet.\n\n");
      run(sample, port, "check");
      run(sample, port, "merge");
      letters(out);
      run(sample, port, "preview", "az-prosecutor-general");
      run(sample, port, "queue", "approve", "--audience", "officials-of-azerbaijan");
      run(sample, port, "queue", "approve", "--audience", "embassies-of-azerbaijan");
      run(sample, port, "send", "--smtp", url, "--limit", "20", "--yes");
      run(sample, port, "queue", "list", "--state", "ready");
      golden("dates-1-january.txt");
      assertThat(server.received()).isEqualTo(20);

      sample.now("2019-01-23T09:00:00Z");
      transcript.append("23 January 2019: the new charges are dropped.\n");
      transcript.append("In campaign.yaml, `charges` gets `status: met`.\n\n");
      sample.edit(
          "campaign.yaml", "must drop them.\n    status: open", "must drop them.\n    status: met");
      run(sample, port, "check");
      run(sample, port, "send", "--smtp", url, "--yes");
      run(sample, port, "merge");
      letters(out);
      run(sample, port, "preview", "az-prosecutor-general");
      run(sample, port, "preview", "az-embassy-gb");
      run(sample, port, "queue", "approve", "--all");
      run(sample, port, "send", "--smtp", url, "--limit", "60", "--yes");
      run(sample, port, "queue", "list", "--asking", "charges", "--state", "sent");
      golden("dates-23-january.txt");

      sample.now("2019-03-03T09:00:00Z");
      transcript.append("3 March 2019: the day by which he was to be released has passed.\n\n");
      run(sample, port, "check");
      run(sample, port, "send", "--smtp", url, "--yes");
      run(sample, port, "merge");
      letters(out);
      run(sample, port, "preview", "az-president");
      run(sample, port, "queue", "list", "--asking", "release", "--state", "expired");
      run(sample, port, "queue", "list", "--state", "held");
      golden("dates-3-march.txt");
      assertThat(server.received()).isEqualTo(20 + 3 + 60);
    }
  }
}
