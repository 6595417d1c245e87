package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Voice;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Which text an appeal is made from. */
class TextChoiceTest {
  private static final String DRAFT = "subject: x\nstatus: draft";

  @TempDir private Path folder;
  private TestCampaign campaign;

  @BeforeEach
  void makeCampaign() throws IOException {
    campaign = new TestCampaign(folder);
  }

  @Test
  void aTargetGetsItsOwnLanguage() throws IOException {
    Appeal appeal =
        campaign.text("letter.en", "Hello.").text("letter.fr", "Bonjour.").compose("fr");
    assertThat(appeal.markdown()).startsWith("Bonjour");
    assertThat(appeal.wanted()).isEqualTo("fr");
    assertThat(appeal.fallback()).isFalse();
    assertThat(appeal.text().draft()).isNull();
    assertThat(appeal.text().file()).hasFileName("letter.fr.md");
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "fr-CA, fr, false",
    "FR, fr, false",
    "en-GB, en, false",
    "de, en, true",
    "de;fr, fr, true",
    "'', en, false",
  })
  void aLanguageIsTakenWithoutItsRegionElseTheNextOneElseAFallback(
      String wanted, String language, boolean fallback) throws IOException {
    campaign.text("letter.en", "Hello.").text("letter.fr", "Bonjour.");
    Appeal appeal = campaign.compose(wanted);
    assertThat(appeal.text().language()).isEqualTo(language);
    assertThat(appeal.fallback()).isEqualTo(fallback);
  }

  @ParameterizedTest
  @CsvSource({"nb", "nn", "no"})
  void norwegianIsOneLanguageUnderThreeNames(String wanted) throws IOException {
    campaign
        .edit("{en: move them to a hospital,", "{no: flytte dem,")
        .edit("{en: drop the charges,", "{no: henlegge siktelsen,")
        .edit("{en: release them,", "{no: løslate dem,")
        .edit("fr: leur rendre visite", "no: besøke dem")
        .text("letter.no", "Hei.");
    Appeal appeal = campaign.compose(wanted);
    assertThat(appeal.markdown()).startsWith("Hei");
    assertThat(appeal.fallback()).isFalse();
  }

  @Test
  void aMissingTextIsPassedOver() throws IOException {
    TextChoice choice = campaign.text("letter.en", "Hello.").compose("fr").text();
    assertThat(choice.passedOver()).isNotNull();
    assertThat(choice.passedOver().draft()).isFalse();
    assertThat(choice.passedOver().location().file()).endsWith("letter.fr.md");
  }

  @Test
  void aDraftIsPassedOverAndItsMarkKept() throws IOException {
    campaign.text("letter.en", "Hello.").raw("letter.fr", DRAFT, "Bonjour.");
    TextChoice choice = campaign.compose("fr").text();
    assertThat(choice.language()).isEqualTo("en");
    assertThat(choice.passedOver().draft()).isTrue();
    assertThat(choice.passedOver().location().toString()).endsWith("letter.fr.md:3:1");
  }

  @Test
  void aDraftFallbackOfWhoWantsNoLanguageIsPassedOverToo() throws IOException {
    campaign.raw("letter.en", DRAFT, "Hello.").text("letter.fr", "Bonjour.");
    Appeal appeal = campaign.compose("");
    assertThat(appeal.markdown()).startsWith("Bonjour");
    assertThat(appeal.wanted()).isEqualTo("en");
    assertThat(appeal.fallback()).isTrue();
  }

  @Test
  void aDraftIsUsedWhereThatIsAllowed() throws IOException {
    campaign.text("letter.en", "Hello.").raw("letter.fr", DRAFT, "Bonjour.").allowDrafts();
    Appeal appeal = campaign.compose("fr");
    assertThat(appeal.markdown()).startsWith("Bonjour");
    assertThat(appeal.fallback()).isFalse();
    assertThat(appeal.text().draft().line()).isEqualTo(3);
  }

  @Test
  void aBrokenDraftStandsInNobodysWay() throws IOException {
    campaign.text("letter.en", "Hello.").raw("letter.fr", DRAFT, "#if($x) Bonjour.");
    assertThat(campaign.compose("fr").markdown()).startsWith("Hello");
    campaign.allowDrafts();
    assertThatThrownBy(() -> campaign.compose("fr")).hasMessageContaining("letter.fr.md");
  }

  @Test
  void withNothingApprovedEachDraftIsNamed() throws IOException {
    campaign.raw("letter.en", "subject: x", "Hello.").raw("letter.fr", DRAFT, "Bonjour.");
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> campaign.compose("fr"));
    assertThat(thrown.problems()).hasSize(2);
    assertThat(thrown)
        .hasMessageContaining("letter.fr.md:3:1: error: `letter.fr.md` is a draft that nobody has")
        .hasMessageContaining("letter.en.md:1")
        .hasMessageContaining("`approved-by:`");
  }

  @Test
  void withoutAnyTextTheFileToWriteIsNamed() throws IOException {
    assertThatThrownBy(() -> campaign.compose("az"))
        .hasMessageContaining("letter.az.md: error: there is no text for this audience");
    campaign.text("letter.en", "Hello.");
    assertThatThrownBy(() -> campaign.composeFor(TestCampaign.supporter("s-1", "en")))
        .hasMessageContaining("letter.i.en.md: error")
        .hasMessageContaining("in the voice `i`");
  }

  /** The row asks for French and gives a French salutation; the letter may be in English. */
  private String salutation(String... texts) throws IOException {
    for (String text : texts) {
      campaign.text(text, "x");
    }
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "id,office,organisation,language,salutation\na,ambassador,One,fr,Madame la Chargée\n");
    Target target = RecipientLists.targets(list, problem -> {}).get(0);
    return campaign
        .composer()
        .compose(campaign.read().audiences().get(0), target)
        .orElseThrow()
        .salutation();
  }

  @Test
  void aGivenSalutationGivesWayInALetterOfAnotherLanguage() throws IOException {
    assertThat(salutation("letter.en")).isEqualTo("Your Excellency,");
    assertThat(salutation("letter.en", "letter.fr")).isEqualTo("Madame la Chargée");
  }

  @Test
  void aGivenSalutationStaysWhereThereIsNoFormInItsPlace() throws IOException {
    Files.delete(folder.resolve("templates/forms-of-address.yaml"));
    campaign.text("letter.en", "subject: x\nclosing: Yours", "x");
    assertThat(salutation()).isEqualTo("Madame la Chargée");
  }

  @Test
  void aSupporterWhoWritesInAnotherLanguageThanTheTargetsUsesTheForm() throws IOException {
    campaign.text("letter.i.en", "x").text("letter.i.fr", "x");
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "id,office,organisation,language,salutation\na,ambassador,One,fr,Madame la Chargée\n");
    Target target = RecipientLists.targets(list, problem -> {}).get(0);
    AppealComposer composer = campaign.composer();
    Audience audience = campaign.read().audiences().get(0);
    assertThat(composer.compose(audience, target, TestCampaign.supporter("s", "en")))
        .hasValueSatisfying(
            appeal -> assertThat(appeal.salutation()).isEqualTo("Your Excellency,"));
    assertThat(composer.compose(audience, target, TestCampaign.supporter("s", "fr-CH")))
        .hasValueSatisfying(
            appeal -> assertThat(appeal.salutation()).isEqualTo("Madame la Chargée"));
  }

  @ParameterizedTest
  @CsvSource({"../../x", "en/../fr", "x.y", "e"})
  void whatIsNoLanguageNamesNoFile(String wanted) throws IOException {
    Texts texts =
        new Texts(
            folder.resolve("templates/appeals"),
            List.of("en"),
            Drafts.REFUSED,
            new TemplateEngine());
    campaign.text("letter.en", "Hello.");
    assertThat(texts.choose("letter", Voice.WE, List.of(wanted)).language()).isEqualTo("en");
  }
}
