package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.outbox.Reply;

class RepliesTest {

  @Test
  void codeStatusAndWordsAreToldApart() {
    assertThat(Replies.parse("550 5.1.1 no such user\n"))
        .isEqualTo(new Reply(550, "5.1.1", "no such user"));
    assertThat(Replies.parse("250 ok\n")).isEqualTo(new Reply(250, "", "ok"));
    assertThat(Replies.parse("250\n")).isEqualTo(new Reply(250, "", ""));
  }

  @Test
  void severalLinesAreOneReply() {
    assertThat(Replies.parse("550-5.7.1 we do not\n550 5.7.1 want this\n"))
        .isEqualTo(new Reply(550, "5.7.1", "we do not want this"));
  }

  @Test
  void aStatusOfAnotherKindIsOnlyWords() {
    assertThat(Replies.parse("250 5.1.1 is the answer\n").status()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[EOF]",
        "hello",
        "25",
        "2500 ok",
        "250ok",
        "999 no",
        "250-ok",
        "250-ok\n251 ok",
        "250 ok\n250 ok",
        "100 wait"
      })
  void whatIsMalformedIsNoReply(String raw) {
    assertThat(Replies.parse(raw).code()).isZero();
  }

  @Test
  void anOverlongLineIsNoReply() {
    assertThat(Replies.parse("250 " + "x".repeat(100_000)).code()).isZero();
  }
}
