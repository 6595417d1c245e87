package org.openappeal.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.appeal.Drafts;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.campaign.Demand;
import org.openappeal.mailing.InitCampaign;
import org.openappeal.recipient.ColumnRules;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Target;
import org.openappeal.statement.StatementReader;
import org.openappeal.template.TemplateEngine;

class TracerTest {
  @TempDir private Path folder;

  @BeforeEach
  void sample() throws IOException {
    InitCampaign.into(folder);
  }

  /** What the parts of a text of the officials rest on; the office is the ombudsman. */
  private List<Traced> trace(String language, String body) throws IOException {
    Files.writeString(
        folder.resolve("templates/appeals/officials-of-azerbaijan." + language + ".md"),
        "---\nsubject: About him\nsalutation: To you\nclosing: Yours\nstatus: draft\n---\n" + body);
    Campaign campaign = CampaignFile.read(folder);
    Audience audience = campaign.audiences().get(2);
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "id,office,organisation,country,language\nx,ombudsman,The Office,AZ," + language + "\n");
    Target target = RecipientLists.targets(list, ColumnRules.NONE, problem -> {}).get(0);
    AppealComposer composer =
        new AppealComposer(
            campaign,
            new TemplateEngine(Path.of("templates/partials")),
            LocalDate.of(2019, 1, 8),
            Drafts.ALLOWED);
    List<Traced> parts =
        new Tracer(campaign, new StatementReader().read(campaign.statement().file()))
            .trace(audience, composer.compose(audience, target).orElseThrow())
            .parts();
    return parts.subList(1, parts.size());
  }

  private Traced only(String language, String body) throws IOException {
    List<Traced> parts = trace(language, body);
    assertThat(parts).hasSize(1);
    return parts.get(0);
  }

  private static List<String> evidence(Traced part) {
    return part.evidence().stream().map(e -> e.lines() + " " + e.words()).toList();
  }

  @Test
  void datesFiguresNamesAndPhrasesAreFoundWithTheirLines() throws IOException {
    Traced part =
        only(
            "en",
            "On 3 March 2017, he was given a prison sentence of two years. The 41 organisations of"
                + " the Human Rights Council agree.");
    assertThat(evidence(part))
        .containsExactly(
            "8 [41]",
            "28 [3 March 2017]",
            "28-29 [“given a prison sentence of two years”]",
            "76 [“Human Rights Council”]");
    assertThat(part.nowhere()).isEmpty();
  }

  @Test
  void aFactThatTheStatementDoesNotHoldIsMarked() throws IOException {
    Traced part =
        only(
            "en",
            "On 4 March 2017, 57 organisations wrote under article 317.3 to the United Nations.");
    assertThat(part.nowhere()).containsExactly("4 March 2017", "57", "317.3", "United Nations");
  }

  @Test
  void aSentenceInWhichNothingIsFoundIsMarkedAndItsNeighbourIsNot() throws IOException {
    Traced part = only("en", "He was well treated. His hunger strike began on 26 December 2018.");
    assertThat(part.nowhere()).containsExactly("“He was well treated.”");
  }

  @Test
  void theNameThatStandsEverywhereProvesNothing() throws IOException {
    Traced part = only("en", "We think highly of $case.person and of $case.country.");
    assertThat(part.evidence()).isEmpty();
    assertThat(part.nowhere())
        .containsExactly("“We think highly of Mehman Huseynov and of Azerbaijan.”");
  }

  @Test
  void theWordsOfADemandNameItAndWhatLeadsToThemIsNotMarked() throws IOException {
    List<Traced> parts =
        trace(
            "en",
            "We kindly suggest to:\n\n#foreach($d in $demands)\n1. $d.action;\n#end\n\nThat is all.\n");
    assertThat(parts).extracting(Traced::marker).containsExactly("", "-", "-", "");
    assertThat(parts.get(0).introduces())
        .extracting(Demand::id)
        .containsExactly("visits", "no-exile");
    assertThat(parts.get(0).nowhere()).isEmpty();
    assertThat(parts.get(1).demands()).extracting(Demand::id).containsExactly("visits");
    assertThat(parts.get(2).demands()).extracting(Demand::id).containsExactly("no-exile");
    assertThat(parts.get(2).nowhere()).isEmpty();
    assertThat(parts.get(3).nowhere()).containsExactly("“That is all.”");
  }

  @Test
  void severalDemandsInOneSentenceAreAllNamed() throws IOException {
    Traced part = only("en", "We ask you to ${demandsInline}, from 5 May 2020.");
    assertThat(part.demands()).extracting(Demand::id).containsExactly("visits", "no-exile");
    assertThat(part.nowhere()).containsExactly("5 May 2020");
  }

  @Test
  void aRequestOfItsOwnAmongTheDemandsIsMarked() throws IOException {
    List<Traced> parts = trace("en", "1. ${demands.get(0).action}\n2. send him home at once\n");
    assertThat(parts.get(1).demands()).isEmpty();
    assertThat(parts.get(1).nowhere()).containsExactly("“send him home at once”");
  }

  @Test
  void wordsOfTheSenderAndTheRecipientAreTheirs() throws IOException {
    Traced part =
        only("en", "$sender.organisation and $target.organisation meet. Write to ${sender.email}.");
    assertThat(part.elsewhere())
        .extracting(source -> source.from() + ": " + source.words())
        .containsExactly(
            "sender: Sample Human Rights Office",
            "sender: appeals@human-rights-office.example",
            "recipient: The Office");
    assertThat(part.nowhere()).isEmpty();
  }

  @Test
  void inAnotherLanguageFiguresAreFoundAndWhatHasNoneIsMarkedAsAWhole() throws IOException {
    List<Traced> parts =
        trace(
            "fr",
            "Le 3 mars 2017, 41 organisations et la Maison du Peuple. Il va bien.\n\nIl va mal."
                + " Vraiment.\n\nLe 4 mars 2017.\n");
    assertThat(evidence(parts.get(0))).containsExactly("8 [41]", "28 [3 mars 2017]");
    assertThat(parts.get(0).nowhere()).isEmpty();
    assertThat(parts.get(1).nowhere()).containsExactly("“Il va mal. Vraiment.”");
    assertThat(parts.get(2).nowhere()).containsExactly("4 mars 2017");
  }
}
