package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static boolean found(String phrase, String text) {
    return Phrases.of(List.of(phrase)).in(Characters.fold(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "organi*; the organisations say",
        "*malıdır; Həkim onu müayinə etmelidir və azad olunmalıdır.",
        "aşağıdakıları *(malıdır|məlidir); orqanlar aşağıdakıları etməlidir:",
        "darf ~ nicht; Er darf unter keinen Umständen nicht gehen",
        "fordern … auf; fordern die Behörden auf",
        "ещё; еще раз",
        "^ an:; An: Frau Muster",
        "as follows $; they are as follows:",
      })
  void isFoundWhereItStands(String phrase, String text) {
    assertThat(found(phrase, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "organi; the organisations say",
        "*malıdır; malıdırlar",
        "muss ~ nicht; Sie muss dafür sorgen, dass er nicht leidet",
        "^ an:; dies geht an: Frau Muster",
        "as follows $; as follows from it",
      })
  void isNotFoundElsewhere(String phrase, String text) {
    assertThat(found(phrase, text)).isFalse();
  }

  @Test
  void takesTimeThatGrowsWithTheTextOnly() {
    Phrases phrases = Phrases.of(List.of("*malıdır", "a* ~ b*", "*a*b", "a … … z"));
    String word = "a".repeat(400_000);
    String words = "a ".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(phrases.in(word)).isFalse();
          assertThat(phrases.in(words)).isFalse();
        });
  }
}
