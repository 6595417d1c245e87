package org.openappeal.appeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.problem.Location;
import org.openappeal.recipient.Consent;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** A small campaign in a folder of its own: three demands, an ask, one audience. */
public final class TestCampaign {
  public static final LocalDate TODAY = LocalDate.of(2019, 1, 8);

  private static final String CAMPAIGN =
      """
      campaign: test
      title: {en: A test, fr: Un test}
      seed: 7
      time-zone: Europe/Oslo
      languages: [en, fr]
      statement:
        file: statement.md
        title: {en: The statement}
        date: 2019-01-03
        organisations: 1234
        groups: 13
      case:
        persons: [Kim Example]
        country: AZ
      sender:
        name: Robin Sample
        role: {en: Coordination}
        organisation: Sample Office
        address: [8 Sample Street, 0150 Oslo]
        place: Oslo
        country: "NO"
        email: office@sample.example
      demands:
        - id: hospital
          passage: {lines: 1, text: Move them.}
          competent: [ambassador]
          action: {en: move them to a hospital, fr: "les transférer à l’hôpital"}
        - id: charges
          passage: {lines: 2, text: Drop the charges.}
          competent: [prosecutor]
          action: {en: drop the charges, fr: abandonner les poursuites}
        - id: release
          passage: {lines: 3, text: Release them.}
          until: 2019-03-02
          competent: [ambassador]
          action: {en: release them, fr: les libérer}
      asks:
        - id: visit
          passage: {lines: 4, text: Visit them.}
          competent: [ambassador]
          action: {en: {we: visit them for us, i: visit them for me}, fr: leur rendre visite}
      audiences:
        - id: embassies
          list: list.csv
          template: letter
          frame: relay
          demands: all
          asks: all
      """;

  private final Path folder;
  private Drafts drafts = Drafts.REFUSED;
  private LocalDate today = TODAY;

  public TestCampaign(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("templates/appeals"));
    Files.writeString(folder.resolve(CampaignFile.NAME), CAMPAIGN);
    Path forms = Path.of("templates/forms-of-address.yaml");
    Files.copy(forms, folder.resolve(forms));
  }

  public Path folder() {
    return folder;
  }

  /** Changes campaign.yaml. */
  public TestCampaign edit(String from, String to) throws IOException {
    Path file = folder.resolve(CampaignFile.NAME);
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("campaign.yaml does not hold: " + from);
    }
    Files.writeString(file, text.replace(from, to));
    return this;
  }

  /** A text with this front matter, status and all. */
  public TestCampaign raw(String name, String front, String body) throws IOException {
    Files.writeString(
        folder.resolve("templates/appeals/" + name + ".md"),
        "---\n" + front.strip() + "\n---\n" + body + "\n");
    return this;
  }

  /** An approved text. */
  public TestCampaign text(String name, String front, String body) throws IOException {
    return raw(
        name, "status: approved\napproved-by: A. Person\napproved-on: 2019-01-07\n" + front, body);
  }

  public TestCampaign text(String name, String body) throws IOException {
    return text(name, "subject: A subject", body);
  }

  public TestCampaign allowDrafts() {
    drafts = Drafts.ALLOWED;
    return this;
  }

  public TestCampaign on(LocalDate day) {
    today = day;
    return this;
  }

  public Campaign read() {
    return CampaignFile.read(folder);
  }

  AppealComposer composer() {
    return new AppealComposer(read(), new TemplateEngine(), today, drafts);
  }

  /** An ambassador in London who is written to in {@code language}. */
  public static Target target(Path folder, String id, String language) throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "id,office,organisation,country,host_country,language,address,address_country,email\n"
            + id
            + ",ambassador,Embassy of Sample,AZ,GB,"
            + language
            + ",\"8 Sample Street\nLONDON\nW1A 0ZZ\",GB,office@embassy.example\n");
    return RecipientLists.targets(
            list,
            problem -> {
              throw new AssertionError(problem);
            })
        .get(0);
  }

  public Optional<Appeal> find(String id, String language) throws IOException {
    Target target = target(folder, id, language);
    return composer().compose(read().audiences().get(0), target);
  }

  public Appeal compose(String id, String language) throws IOException {
    return find(id, language).orElseThrow();
  }

  public Appeal compose(String language) throws IOException {
    return compose("az-gb", language);
  }

  public Appeal composeFor(Supporter supporter) throws IOException {
    Target target = target(folder, "az-gb", "en");
    return composer().compose(read().audiences().get(0), target, supporter).orElseThrow();
  }

  public static Supporter supporter(String id, String language) {
    return new Supporter(
        id,
        "Alex",
        "Sample",
        "Alex Sample",
        "NO",
        language,
        null,
        null,
        new Consent("", ""),
        Location.NONE);
  }

  static List<Object> list(Appeal appeal, String name) {
    return appeal.fields().get(name) instanceof List<?> list ? List.copyOf(list) : List.of();
  }
}
