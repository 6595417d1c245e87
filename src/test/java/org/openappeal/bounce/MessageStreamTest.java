package org.openappeal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageStreamTest {
  private static List<String> messages(InputStream in) throws IOException {
    MessageStream stream = MessageStream.ofFile(in);
    List<String> messages = new ArrayList<>();
    Optional<RawMessage> next = stream.next();
    while (next.isPresent()) {
      messages.add(next.get().text());
      next = stream.next();
    }
    return messages;
  }

  private static List<String> messages(String text) throws IOException {
    return messages(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anMboxIsPartedWhateverItsLineEnds(String end) throws IOException {
    String mbox =
        """
        From a@x.example Thu Jan  3 10:00:00 2019
        Subject: 1

        one

        From b@x.example  Thu Jan  3 10:00:00 2019
        Subject: 2

        From here it goes on

        From there, too
        """;
    assertThat(messages(mbox.replace("\n", end)))
        .containsExactly(
            "Subject: 1\n\none\n\n", "Subject: 2\n\nFrom here it goes on\n\nFrom there, too\n");
  }

  @Test
  void aSeparatorWithoutAnEmptyLineBeforeItIsText() throws IOException {
    assertThat(messages("From a Thu Jan  3 10:00:00 2019\nx: y\nFrom b Thu Jan  3 10:00:00 2019\n"))
        .containsExactly("x: y\nFrom b Thu Jan  3 10:00:00 2019\n");
  }

  @Test
  void aMessageThatQuotesAnMboxIsOne() throws IOException {
    String text = "Subject: 1\n\nFrom b@x.example Thu Jan  3 10:00:00 2019\nSubject: 2\n";
    assertThat(messages(text)).containsExactly(text);
  }

  @Test
  void nothingIsOneEmptyMessage() throws IOException {
    assertThat(messages("")).containsExactly("");
  }

  @Test
  void aLineWithoutEndIsCut() throws IOException {
    InputStream endless =
        new InputStream() {
          private long left = 1L << 32;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            java.util.Arrays.fill(bytes, from, from + length, (byte) 'x');
            left -= length;
            return left > 0 ? length : -1;
          }
        };
    // Of a single message, the rest is not even read.
    InputStream first =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream("a: b\n".getBytes(StandardCharsets.US_ASCII)), endless);
    assertThat(messages(first)).hasSize(1).allMatch(text -> text.length() == MessageStream.LIMIT);
  }

  @Test
  void ofAGiantInAnMboxTheBeginningIsKeptAndTheNextIsFound() throws IOException {
    String mbox =
        "From a Thu Jan  3 10:00:00 2019\nx: y\n\n"
            + "0123456789\n".repeat(300_000)
            + "\nFrom b Thu Jan  3 10:00:00 2019\nSubject: next\n";
    List<String> messages = messages(mbox);
    assertThat(messages).hasSize(2);
    assertThat(messages.get(0)).hasSize(MessageStream.LIMIT);
    assertThat(messages.get(1)).isEqualTo("Subject: next\n");
  }

  @Test
  void aDigestIsThatOfTheMessageHoweverItIsStored() throws IOException {
    String message = "Subject: 1\n\none\n";
    List<String> digests = new ArrayList<>();
    for (String file :
        List.of(
            message,
            message.replace("\n", "\r\n"),
            message.stripTrailing(),
            "From a Thu Jan  3 10:00:00 2019\n" + message + "\n")) {
      InputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII));
      digests.add(MessageStream.ofFile(in).next().orElseThrow().sha256());
    }
    assertThat(digests.stream().distinct()).hasSize(1);
  }
}
