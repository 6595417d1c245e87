package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** An inverted meaning is the worst error: single sentences that come close to a demand. */
class OwnWordsTest {
  private static Findings found(String language, String text) {
    Cues cues = CueFiles.read(language);
    Line line = Line.styled(1, Style.BODY, 0, "", text);
    Findings findings = new Findings();
    List<Block> blocks = BlockBuilder.build(List.of(line), Joiner.of(List.of(line), cues));
    Readership readership = new Readership(cues, AddressBook.of(blocks, cues));
    blocks.forEach(
        block -> new ProseDemands(cues, readership, findings).take(block, Section.BODY, ""));
    return findings;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "no-demands.txt", delimiter = '|', quoteCharacter = '\0')
  void putsNoDemandIntoTheirMouths(String language, String text) {
    assertThat(found(language, text).found()).extracting(Found::text).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "demands.txt", delimiter = '|', quoteCharacter = '\0')
  void findsADemandAndWhomItIsPutTo(String language, String text, String addressee) {
    assertThat(found(language, text).found())
        .extracting(Found::addressee)
        .containsExactly(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We call on X to act. She need not answer. She does not have to answer.",
        "fr | Nous demandons à X d'agir. Elle ne doit pas nécessairement répondre.",
        "es | Pedimos a X que actúe. Ella no tiene que responder.",
        "de | Wir bitten X, zu handeln. Sie muss die Briefe nicht beantworten.",
        "no | Vi ber X om å handle. Hun må ikke nødvendigvis svare.",
        "ru | Просим X действовать. Она не обязана отвечать, но должна знать.",
        "az | X-dən tələb edirik. O cavab verməyə borclu deyil, amma bilməlidir.",
      })
  void takesADutyThatIsDeniedForNone(String language, String text) {
    assertThat(found(language, text).found()).hasSize(1);
  }
}
