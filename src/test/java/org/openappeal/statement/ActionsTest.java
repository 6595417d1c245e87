package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An action is cut out of a demand only where that leaves its meaning as it is. */
class ActionsTest {
  private static final Actions ENGLISH =
      new Actions(CueFiles.read("en"), List.of("Ana Testova", "Bo Muster"));

  private static String action(String text, String addressee, boolean completes) {
    return ENGLISH.of(text, addressee == null ? "" : addressee, completes).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The prosecution service must drop the new charges. | The prosecution service | drop the new charges
          Ana Testova needs to be transferred to a hospital. | | ensure that Ana Testova is transferred to a hospital
          His right to visits must be respected;             | | ensure that his right to visits is respected
          Human rights lawyers in Norvania must be protected | | ensure that Human rights lawyers in Norvania are protected
          They should be allowed to see their families.      | | ensure that they are allowed to see their families
          Arrest warrants must be lifted at once             | | ensure that Arrest warrants are lifted at once
          such closures must not be imposed again            | | ensure that such closures are not imposed again
          demand that due process be respected by all        | | ensure that due process be respected by all
          urge that ministers stop meddling.                 | | ensure that ministers stop meddling
          we call on the ministers to lift the ban           | the ministers | lift the ban
          Drop all charges; and                              | | drop all charges
          Drop all charges and                               | | drop all charges
          Immediately release Bo Muster.                     | | immediately release Bo Muster
          """)
  void cutsOutWhatCompletesARequest(String text, String addressee, String action) {
    assertThat(action(text, addressee, false)).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          release Ana Testova by 1 June 2031, and return her bell; | release Ana Testova by 1 June 2031, and return her bell
          Let her doctor see her; and                              | let her doctor see her
          not extradite him,                                       | not extradite him
          """)
  void takesAnItemThatCompletesItsStemAsItIs(String text, String action) {
    assertThat(action(text, "", true)).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Testova must speak at her trial                     | | a victim is not asked to act
          refrain from any text that would:                       | | the rest is missing
          We ask that you treat this letter as public.            | | the reader is the one who acts
          we ask the ministers to free her, and the police to go  | the ministers | two are asked
          Ana Testova must eat.                                   | the authorities | nor is she where others are named
          The release of all prisoners                            | | no verb
          Release of all prisoners                                | | a noun that looks like one
          When will the government free her?                      | | a question
          He has an aim. He must not be forced to leave.          | | two sentences
          we call on the ministers to meet us                     | the ministers | us is somebody else in a letter
          call for her immediate release                          | | no verb
          we call on the ministers not to sign the bill           | the ministers | what is not asked for
          Urge the guards to step down                            | | who is to act is not said
          Life and liberty must be protected                      | | one or many
          She must be freed and must be paid                      | | two obligations
          """)
  void leavesOpenWhatIsNotCertain(String text, String addressee, String why) {
    assertThat(action(text, addressee, false)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le parquet doit abandonner les poursuites.           | Le parquet   | false | abandonner les poursuites
          fr | Ana Testova doit être libérée sans condition.        |              | false | veiller à ce que Ana Testova soit libérée sans condition
          fr | Les avocats ne doivent pas être inquiétés.           |              | false | veiller à ce que les avocats ne soient pas inquiétés
          fr | Libérer Ana Testova ;                                |              | true  | libérer Ana Testova
          fr | Ana Testova doit parler à son procès.                |              | false |
          es | La Fiscalía debe retirar los cargos.                 | La Fiscalía  | false | retirar los cargos
          es | Los abogados deben ser protegidos.                   |              | false | velar por que los abogados sean protegidos
          es | Ana Testova no debe ser extraditada.                 |              | false | velar por que Ana Testova no sea extraditada
          ru | Прокуратура должна снять обвинения.                  | Прокуратура  | false | снять обвинения
          ru | Анна Тестова должна быть освобождена.                |              | false | обеспечить, чтобы Анна Тестова была освобождена
          ru | Освободить Анну Тестову;                             |              | true  | освободить Анну Тестову
          no | Påtalemyndigheten må frafalle tiltalen.              | Påtalemyndigheten | false | frafalle tiltalen
          no | Ana Testova må bli overført til et sykehus.          |              | false | sørge for at Ana Testova blir overført til et sykehus
          de | Ana Testova freizulassen;                            |              | true  | Ana Testova freizulassen
          de | Die Staatsanwaltschaft muss die Anklage fallen lassen. | Die Staatsanwaltschaft | false |
          az | Ana Testova azad edilməlidir.                        |              | false |
          """)
  void cutsInTheGrammarOfEachLanguage(
      String language, String text, String addressee, boolean completes, String action) {
    Actions actions = new Actions(CueFiles.read(language), List.of("Ana Testova"));
    assertThat(actions.of(text, addressee == null ? "" : addressee, completes).orElse(null))
        .isEqualTo(action);
  }
}
