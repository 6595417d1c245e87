package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.ColumnRules;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;

/** The organisation and a supporter say the same in their own words. */
class VoiceTest {
  private static final String BODY =
      "$voice|$sender.name|$sender.role|$sender.organisation|$sender.place|$sender.country|"
          + "$sender.email|#foreach($ask in $asks)$ask.action#end";

  @TempDir private Path folder;
  private TestCampaign campaign;

  @BeforeEach
  void makeCampaign() throws IOException {
    campaign =
        new TestCampaign(folder)
            .text("letter.en", BODY)
            .text("letter.i.en", BODY)
            .text("letter.i.fr", "Je vous prie de #foreach($d in $demands)$d.action #end");
  }

  private static String text(Appeal appeal) {
    return appeal.markdown().replace("\\", "").strip();
  }

  @Test
  void theOrganisationSpeaksAsWe() throws IOException {
    Appeal appeal = campaign.compose("en");
    assertThat(appeal.voice()).isEqualTo(Voice.WE);
    assertThat(appeal.supporter()).isNull();
    assertThat(text(appeal))
        .isEqualTo(
            "we|Robin Sample|Coordination|Sample Office|Oslo|Norway|office@sample.example|"
                + "visit them for us");
  }

  @Test
  void aSupporterSpeaksAsIAndForNobodyElse() throws IOException {
    Appeal appeal = campaign.composeFor(TestCampaign.supporter("s-1", "en"));
    assertThat(appeal.voice()).isEqualTo(Voice.I);
    assertThat(text(appeal)).isEqualTo("i|Alex Sample|||Norway|Norway||visit them for me");
    assertThat(appeal.target().id()).isEqualTo("az-gb");
  }

  @Test
  void whatASupporterGaveIsTheirSender() throws IOException {
    Files.writeString(
        folder.resolve("supporters.csv"),
        """
        id,given_name,family_name,language,country,street,city,postcode,address_country,email
        s-1,Alex,Sample,en,NO,8 Sample Street,Bergen,5003,NO,alex@post.example
        """);
    List<Supporter> all = new ArrayList<>();
    RecipientLists.supporters(
        folder.resolve("supporters.csv"), ColumnRules.NONE, problem -> {}, all::add);
    Appeal appeal = campaign.composeFor(all.get(0));
    assertThat(text(appeal)).startsWith("i|Alex Sample|||Bergen|Norway|alex@post.example|");
    assertThat(appeal.fields().get("sender").toString()).contains("8 Sample Street\n5003 Bergen");
  }

  @Test
  void aSupporterWritesInTheirOwnLanguageAndCloses() throws IOException {
    Appeal appeal = campaign.composeFor(TestCampaign.supporter("s-1", "fr"));
    assertThat(text(appeal)).startsWith("Je vous prie de les transférer à l’hôpital");
    assertThat(appeal.closing()).endsWith("les assurances de ma très haute considération.");
    assertThat(campaign.text("letter.fr", "Nous").compose("fr").closing())
        .endsWith("les assurances de notre très haute considération.");
  }

  @Test
  void aSupporterWhoseLanguageHasNoTextGetsAFallback() throws IOException {
    Appeal appeal = campaign.composeFor(TestCampaign.supporter("s-1", "az"));
    assertThat(appeal.text().language()).isEqualTo("en");
    assertThat(appeal.wanted()).isEqualTo("az");
    assertThat(appeal.fallback()).isTrue();
  }

  @Test
  void anEnvelopeNamesNoCountryWhereTheSupporterPostsItAtHome() throws IOException {
    campaign.text("letter.en", "$target.address").text("letter.i.en", "$target.address");
    assertThat(text(campaign.compose("en"))).endsWith("STORBRITANNIA");
    Supporter away = TestCampaign.supporter("s-1", "en");
    Supporter home =
        new Supporter(
            "s-2", "", "", "Kim", "GB", "en", null, null, away.consent(), away.location());
    assertThat(text(campaign.composeFor(away))).endsWith("STORBRITANNIA");
    assertThat(text(campaign.composeFor(home))).endsWith("W1A 0ZZ");
  }

  @Test
  void aDemandWithoutWordsInTheVoiceIsNamed() throws IOException {
    campaign.edit("{we: visit them for us, i: visit them for me}", "{we: visit them for us}");
    assertThat(text(campaign.compose("en"))).endsWith("visit them for us");
    assertThatThrownBy(() -> campaign.composeFor(TestCampaign.supporter("s-1", "en")))
        .hasMessageContaining("no words in `en` for `visit` in the voice `i`")
        .hasMessageContaining("campaign.yaml:");
  }

  @Test
  void aClosingOfTheTextMayTakeThatOfTheFormInItsVoice() throws IOException {
    campaign.text("letter.i.fr", "subject: x\nclosing: \"$form.closing (!)\"", "Je");
    assertThat(campaign.composeFor(TestCampaign.supporter("s-1", "fr")).closing())
        .contains("ma très haute considération.", "(!)");
  }
}
