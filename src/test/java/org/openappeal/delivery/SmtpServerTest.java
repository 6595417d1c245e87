package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;

class SmtpServerTest {

  @ParameterizedTest
  @CsvSource({
    "smtp://mx.example:2525, false, mx.example:2525, STARTTLS",
    "smtp://mx.example, false, mx.example:587, STARTTLS",
    "smtp://mx.example:25, true, mx.example:25, NONE",
    "smtps://mx.example, false, mx.example:465, SMTPS",
    "SMTPS://mx.example:466/, false, mx.example:466, SMTPS",
    "smtp://localhost:3025, false, localhost:3025, NONE",
    "smtp://127.0.0.1:3025, false, 127.0.0.1:3025, NONE",
    "smtp://127.1.2.3:3025, false, 127.1.2.3:3025, NONE",
    "smtp://[::1]:3025, false, [::1]:3025, NONE",
    "smtp://127.0.0.1.evil.example:25, false, 127.0.0.1.evil.example:25, STARTTLS",
    "smtp://localhost.evil.example:25, false, localhost.evil.example:25, STARTTLS",
  })
  void whatIsWrittenIsWhatIsMeant(String url, boolean plain, String name, Tls tls) {
    SmtpServer server = SmtpServer.parse(url, plain);
    assertThat(server.name()).isEqualTo(name);
    assertThat(server.tls()).isEqualTo(tls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mx.example:25",
        "http://mx.example",
        "smtp://",
        "smtp://:25",
        "smtp://mx.example:99999",
        "smtp://mx.example:0",
        "smtp://mx.example/path",
        "smtp://mx example:25",
        "smtp://mx.example:abc",
        "smtp:mx.example",
        "smtp://mx.example?x=y"
      })
  void anythingElseIsRefusedWithAnExample(String url) {
    assertThatThrownBy(() -> SmtpServer.parse(url, false))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("smtp://host:port");
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> SmtpServer.parse("smtp://anna:secret@mx.example:25", false))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("environment")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> SmtpServer.parse("http://anna:secret@mx.example:25 x", false))
        .isInstanceOf(ProblemException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aPasswordNeverCrossesANetworkInPlain() {
    SmtpServer plain = SmtpServer.parse("smtp://mx.example:25", true);
    assertThatThrownBy(() -> plain.as("anna", () -> Optional.of("secret")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("without TLS");
  }

  @Test
  void neitherUserNorPasswordIsPrinted() {
    SmtpServer server =
        SmtpServer.parse("smtps://anna@mx.example", false).as("anna", () -> Optional.of("secret"));
    assertThat(server.user()).isEqualTo("anna");
    assertThat(server.toString()).isEqualTo("SmtpServer[mx.example:465, SMTPS]");
  }
}
