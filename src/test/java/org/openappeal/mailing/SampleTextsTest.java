package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.AppealComposer;
import org.openappeal.appeal.Drafts;
import org.openappeal.appeal.Routing;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Every text of the sample, composed for one target: each audience, frame, voice and language. */
class SampleTextsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/texts");
  private static final Path TEXTS = Path.of("templates/appeals");

  private final Campaign campaign = CampaignFile.read(Path.of("").toAbsolutePath());
  private final AppealComposer composer =
      new AppealComposer(
          campaign,
          new TemplateEngine(Path.of("templates/partials")),
          LocalDate.of(2019, 1, 8),
          Drafts.ALLOWED);

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyTextIsAsItWasRead() throws IOException {
    return files().stream().map(file -> DynamicTest.dynamicTest(file, () -> golden(file)));
  }

  @Test
  void noGoldenTextIsLeftOfATextThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".txt", ".md")))
          .containsExactlyInAnyOrderElementsOf(files());
    }
  }

  @Test
  void everyAudienceHasBothVoicesInEnglish() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Audience audience : campaign.audiences()) {
      expected.add(audience.id() + ".en.md");
      expected.add(audience.id() + ".i.en.md");
    }
    assertThat(files()).containsAll(expected);
  }

  private void golden(String file) throws IOException {
    String[] parts = file.split("\\.", -1);
    Voice voice = parts.length == 4 ? Voice.I : Voice.WE;
    String language = parts[parts.length - 2];
    Audience audience =
        campaign.audiences().stream()
            .filter(one -> one.template().equals(parts[0]))
            .findFirst()
            .orElseThrow();
    Appeal appeal = compose(audience, voice, language);
    assertThat(appeal.text().file()).isEqualTo(campaign.folder().resolve(TEXTS).resolve(file));
    String actual = text(audience, appeal, voice, language);
    Path golden = GOLDEN.resolve(file.replace(".md", ".txt"));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }

  /** The first target of the audience, as if it, or the supporter, wanted the language. */
  private Appeal compose(Audience audience, Voice voice, String language) {
    List<Target> all = new ArrayList<>();
    audience.lists().forEach(list -> all.addAll(RecipientLists.targets(list, problem -> {})));
    Target target = Routing.targets(audience, all).get(0);
    if (voice == Voice.WE) {
      return composer.compose(audience, wanting(language, target)).orElseThrow();
    }
    List<Supporter> supporters = new ArrayList<>();
    RecipientLists.supporters(
        Path.of("recipients/supporters.csv"),
        Planner.columns(campaign),
        problem -> {},
        supporters::add);
    Supporter supporter =
        supporters.stream()
            .filter(one -> one.language().equals(language))
            .findFirst()
            .orElseThrow();
    return composer.compose(audience, target, supporter).orElseThrow();
  }

  private static Target wanting(String language, Target target) {
    return new Target(
        target.id(),
        target.office(),
        target.name(),
        target.organisation(),
        target.addressee(),
        target.country(),
        target.hostCountry(),
        language,
        target.gender(),
        target.salutation(),
        target.address(),
        target.email(),
        target.cells(),
        target.location());
  }

  private static String text(Audience audience, Appeal appeal, Voice voice, String language) {
    return "audience: %s%nframe: %s%nvoice: %s%nlanguage: %s%ndemands: %s%n%nSubject: %s%n%n%s%n%n%s%n%n%s%n"
        .formatted(
            audience.id(),
            audience.frame().name().toLowerCase(Locale.ROOT),
            voice.key(),
            language,
            String.join(", ", appeal.demands()),
            appeal.subject(),
            appeal.salutation(),
            TextContentRenderer.builder().build().render(appeal.body()),
            appeal.closing())
        .replace(System.lineSeparator(), "\n");
  }
}
