package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What letters ask for, in each language that statements are read in. */
class LetterReaderTest {

  static List<String> languages() {
    return CueFiles.languages();
  }

  private static LetterReader reader(String language) {
    return LetterReader.of(language).orElseThrow();
  }

  private static List<String> asked(String language, String text) {
    return reader(language).requests(text).stream().map(LetterReader.Request::asked).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We urge you to close the prison.",
        "en | Please close the prison.",
        "en | Please raise her case and write to us; please close the prison.",
        "fr | Nous vous demandons de fermer la prison.",
        "fr | Veuillez fermer la prison.",
        "de | Wir fordern die Schließung des Gefängnisses.",
        "de | Bitte schließen Sie das Gefängnis.",
        "es | Pedimos que se cierre la cárcel.",
        "es | Por favor, cierren la cárcel.",
        "no | Vi krever at fengselet stenges.",
        "no | Vennligst steng fengselet.",
        "ru | Мы требуем закрыть тюрьму.",
        "ru | Пожалуйста, закройте тюрьму.",
        "az | Biz həbsxananı bağlamağı tələb edirik.",
        "az | Zəhmət olmasa həbsxananı bağlayın.",
      })
  void aRequestIsFound(String language, String text) {
    assertThat(asked(language, text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We ask for your help. Please let us know what you do. We ask you to reply.",
        "en | Please raise her case. He asked for a lawyer. They demand that the law be changed.",
        "fr | Nous sollicitons votre aide. Veuillez agréer, Madame, nos salutations.",
        "de | Wir bitten um Ihre Unterstützung. Bitte antworten Sie uns.",
        "es | Solicitamos su apoyo. Le rogamos nos informe.",
        "no | Vi ber om Deres hjelp. Vennligst svar oss.",
        "ru | Просим вас ответить нам. Пожалуйста, сообщите нам о решении.",
        "az | Zəhmət olmasa bizə bildirin. Lütfən cavab verin.",
      })
  void courtesiesAndWordsOfOthersAreNoRequests(String language, String text) {
    assertThat(asked(language, text)).isEmpty();
  }

  @Test
  void wordsThatHandARequestOnAreNoPartOfIt() {
    assertThat(asked("en", "Please convey our call to close the prison."))
        .containsExactly("to close the prison.");
  }

  @Test
  void whatIsAskedIsHeldAgainstOtherWordsInAnyForm() {
    LetterReader english = reader("en");
    String action = "release the prisoners and drop the charges against them";
    assertThat(english.covered("releasing this prisoner", action)).isEqualTo(1);
    assertThat(english.covered("that they be released and paid", action)).isEqualTo(0.5);
    assertThat(english.covered("to them, and your government", action)).isEqualTo(1);
    assertThat(english.covered("resign", action)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The forty-two organisations from thirteen houses signed. | 42 | false",
        "en | More than 40 organisations joined the call. | 40 | true",
        "fr | Plus de 40 organisations ont signé. | 40 | true",
        "de | 42 Organisationen haben unterzeichnet. | 42 | false",
        "es | Las 42 organizaciones firmantes. | 42 | false",
        "no | 42 organisasjoner har undertegnet. | 42 | false",
        "ru | 42 организации подписали это заявление. | 42 | false",
      })
  void aNumberOfOrganisationsIsFound(String language, String text, int number, boolean least) {
    assertThat(reader(language).counts(text))
        .containsExactly(new LetterReader.Count(text, number, least));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aTextWithoutEitherIsSilent(String language) {
    assertThat(reader(language).requests("Robin Sample, Oslo.")).isEmpty();
    assertThat(reader(language).counts("Robin Sample, 2019.")).isEmpty();
  }

  @Test
  void aLanguageWithoutPhrasesHasNoReader() {
    assertThat(LetterReader.of("ka")).isEmpty();
  }
}
