package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** How a letter opens and ends: given, by form of address, or by its text. */
class AppealComposerTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 1, 8);
  private static final String TEXT = "templates/appeals/embassies-of-azerbaijan.%s.md";
  private static final String FORMS = "templates/forms-of-address.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void campaign() throws IOException {
    for (String file : List.of("campaign.yaml", "statement.md", FORMS)) {
      copy(file);
    }
    copy(TEXT.formatted("en"));
    copy(TEXT.formatted("fr"));
  }

  private void copy(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.copy(Path.of(file), folder.resolve(file));
  }

  private void front(String language, String lines) throws IOException {
    Path file = folder.resolve(TEXT.formatted(language));
    Files.writeString(file, Files.readString(file).replace("\n---\n", "\n" + lines + "---\n"));
  }

  private Appeal appeal(String row) throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list, "id,office,organisation,addressee,country,language,gender,salutation\n" + row + "\n");
    Target target = RecipientLists.targets(list, problem -> {}).get(0);
    Campaign campaign = CampaignFile.read(folder);
    return new AppealComposer(
            campaign, new TemplateEngine(Path.of("templates/partials")), TODAY, Drafts.ALLOWED)
        .compose(campaign.audiences().get(0), target)
        .orElseThrow();
  }

  @Test
  void aGivenSalutationWinsAndTheClosingRepeatsIt() throws IOException {
    Appeal appeal = appeal("a,ambassador,One,,AZ,fr,male,\"Madame l’Ambassadrice,\"");
    assertThat(appeal.salutation()).isEqualTo("Madame l’Ambassadrice,");
    assertThat(appeal.closing()).startsWith("Veuillez agréer, Madame l’Ambassadrice, les assur");
  }

  @Test
  void withoutAGenderTheFormIsNeutralWhateverTheName() throws IOException {
    Appeal appeal = appeal("a,ambassador,Madame Exemple,,AZ,fr,,");
    assertThat(appeal.salutation()).isEqualTo("Excellence,");
    assertThat(appeal.fields().get("target").toString())
        .contains("Son Excellence l’Ambassadeur ou l’Ambassadrice");
  }

  @Test
  void aGivenGenderChoosesTheForm() throws IOException {
    Appeal appeal = appeal("a,ambassador,One,,AZ,fr,female,");
    assertThat(appeal.salutation()).isEqualTo("Madame l’Ambassadrice,");
    assertThat(appeal.closing()).contains("agréer, Madame l’Ambassadrice,");
  }

  @Test
  void aFormComesBeforeTheTextsSalutationAndTheTextsClosingBeforeTheForms() throws IOException {
    front("en", "salutation: \"Dear friend,\"\nclosing: \"$form.closing (by the text)\"\n");
    Appeal appeal = appeal("a,ambassador,One,,AZ,en,,");
    assertThat(appeal.salutation()).isEqualTo("Your Excellency,");
    assertThat(appeal.closing()).isEqualTo("Yours respectfully, (by the text)");
  }

  @Test
  void withoutFormsTheTextsOwnWordsAreUsed() throws IOException {
    Files.delete(folder.resolve(FORMS));
    front("en", "salutation: \"Dear friend,\"\nclosing: \"Yours,\"\n");
    Appeal appeal = appeal("a,ambassador,One,,AZ,en,,");
    assertThat(appeal.salutation()).isEqualTo("Dear friend,");
    assertThat(appeal.closing()).isEqualTo("Yours,");
    assertThat(appeal.form()).isNull();
  }

  @Test
  void withoutFormsAndWordsTheTextIsNamed() throws IOException {
    Files.delete(folder.resolve(FORMS));
    assertThatThrownBy(() -> appeal("a,ambassador,One,,AZ,en,,"))
        .hasMessageContaining("embassies-of-azerbaijan.en.md:1")
        .hasMessageContaining("there is no salutation for `ambassador` in `en`");
    assertThatThrownBy(() -> appeal("a,ambassador,One,,AZ,en,,\"Your Excellency,\""))
        .hasMessageContaining("there is no closing for `ambassador` in `en`");
  }

  @Test
  void aGenderThatIsNotUnderstoodIsToldAndNotUsed() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "id,office,organisation,gender\na,ambassador,One,Mrs\n");
    List<Problem> problems = new java.util.ArrayList<>();
    RecipientLists.targets(list, problems::add);
    assertThat(problems).singleElement().asString().contains("list.csv:2", "`Mrs`", "never guess");
  }
}
