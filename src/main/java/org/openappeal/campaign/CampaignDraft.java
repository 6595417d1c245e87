package org.openappeal.campaign;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.statement.Finding;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;

/**
 * Drafts {@code campaign.yaml} from a statement. Every part that a person has to confirm is marked
 * {@code review: needed}; words for letters are only proposed where they can be cut out of the
 * statement without a change of meaning. Not thread-safe: one instance drafts one campaign.
 */
public final class CampaignDraft {
  private static final String MARK = "review: needed";

  private final Path file;
  private final Statement statement;
  private final String language;
  private final String country;
  private final DraftYaml yaml = new DraftYaml();
  private final List<Problem> open = new ArrayList<>();

  private CampaignDraft(Path file, Statement statement) {
    this.file = file;
    this.statement = statement;
    this.language = language(statement);
    this.country = country(statement, language);
  }

  /**
   * The draft of {@code file} for a statement that lies in the same folder under its own name.
   * Nothing is written.
   */
  public static CampaignDraft of(Path file, Statement statement) {
    CampaignDraft draft = new CampaignDraft(file, statement);
    draft.head();
    draft.demands();
    draft.audiences();
    return draft;
  }

  /** The text of {@code campaign.yaml}. */
  public String text() {
    return yaml.toString();
  }

  /** What the draft leaves open, each with its place in {@code campaign.yaml}. */
  public List<Problem> open() {
    return List.copyOf(open);
  }

  /** The language that a campaign on {@code statement} speaks first. */
  public static String language(Statement statement) {
    return statement.language().equals("und") ? "en" : statement.language();
  }

  private void head() {
    String title = Objects.requireNonNullElse(statement.title(), "");
    yaml.line(
        "# A draft. Whatever is marked `review: needed` waits for a person: read it against the");
    yaml.line("# statement, correct it, and delete the mark. `appeal check` lists what is left.");
    yaml.line("campaign: " + slug());
    localized("title", title, 0);
    yaml.line("time-zone: Etc/UTC   # where letters are posted, such as Europe/Oslo");
    yaml.line("languages: [" + yaml.scalar(language) + "]");
    yaml.line("");
    yaml.line(
        "# The numbers are those that the statement states itself; a count never replaces them.");
    yaml.line("statement:");
    yaml.line("  " + MARK);
    yaml.text(2, "file", statement.file());
    localized("title", title, 2);
    date();
    number("organisations", statement.stated().organisations());
    number("groups", statement.stated().groups());
    yaml.line("");
    yaml.line(
        "# Who is at risk, spelled as in every letter, and the state responsible (ISO 3166 code).");
    yaml.line("case:");
    yaml.line("  " + MARK);
    yaml.line("  persons:" + (statement.subjects().isEmpty() ? " []" : ""));
    statement.subjects().forEach(person -> yaml.line("    - " + yaml.scalar(person)));
    yaml.line("  country: " + yaml.scalar(country));
    sender();
  }

  private void sender() {
    yaml.line("");
    yaml.line("# Who signs the letters.");
    yaml.line("sender:");
    yaml.line("  " + MARK);
    yaml.line("  name: Your Name");
    localized("role", "Campaigns", 2);
    yaml.line("  organisation: Your Organisation");
    yaml.line("  address: [Street 1, 0000 City]");
    yaml.line("  place: City");
    yaml.line("  country: ZZ");
    yaml.line("  email: appeals@your-organisation.example");
  }

  private void date() {
    LocalDate date = statement.date();
    yaml.line("  date:" + (date == null ? "" : " " + date));
    if (date == null) {
      leftOpen("no date of the statement was found", "Write it there as 2019-01-08.");
    }
  }

  private void number(String key, @Nullable Integer number) {
    if (number != null) {
      yaml.line("  " + key + ": " + number);
    }
  }

  private void demands() {
    yaml.line("");
    yaml.line(
        "# What the authorities must do. An action completes “we ask you to:” (`direct`), “to urge");
    yaml.line(
        "# them to:” (`relay`) and “convey our call to:” (`convey`), and has no full stop. `competent`");
    yaml.line("# names the offices that can act on it. `status` and `until` end a demand.");
    yaml.line("demands:");
    statement.demands().forEach(demand -> finding(demand, List.of("direct", "relay", "convey")));
    if (!statement.asks().isEmpty()) {
      yaml.line("# What the statement asks of others than the authorities; always put directly.");
      yaml.line("asks:");
      statement.asks().forEach(ask -> finding(ask, List.of("direct")));
    }
  }

  private void finding(Finding finding, List<String> frames) {
    yaml.line("  - id: " + finding.id());
    yaml.line("    " + MARK);
    yaml.line("    passage:");
    int page = statement.page(finding.passage());
    yaml.line(
        "      lines: " + finding.passage() + (page == 0 ? "" : "   # of the text; page " + page));
    yaml.text(6, "text", finding.text());
    yaml.line("    status: open");
    if (finding.until() != null) {
      yaml.line("    until: " + finding.until());
    }
    String addressee = finding.addressee();
    yaml.line(
        "    competent: []" + (addressee == null ? "" : "   # the statement names: " + addressee));
    yaml.line("    action:");
    if (finding.action() == null) {
      leftOpen(
          "`" + finding.id() + "` has no words for letters: none could be cut out of it safely",
          "Write here how a letter asks it; the statement has it in "
              + DiffText.lines(finding.passage())
              + ".");
    }
    for (String frame : frames) {
      yaml.line("      " + frame + ":");
      yaml.text(8, language, Objects.requireNonNullElse(finding.action(), ""));
    }
    yaml.line("");
  }

  private void audiences() {
    yaml.line("# Who gets the same appeal: rows of a list, chosen by their columns.");
    yaml.line("#   frame    direct  to the authority that can act");
    yaml.line("#            relay   to a third state or body: “please raise with …”");
    yaml.line("#            convey  to that country's own ambassador: “please convey …”");
    yaml.line("#   demands  all, none, or competent (only those the office can act on)");
    yaml.line("audiences:");
    DraftAudience.ALL.forEach(audience -> audience.write(yaml, country));
    yaml.line("# Who must not be contacted.");
    yaml.line("recipients:");
    yaml.line("  suppressed: recipients/suppressed.csv");
  }

  private void leftOpen(String what, String remedy) {
    open.add(Problem.warning(Location.of(file, yaml.count()), what, remedy));
  }

  private void localized(String key, String text, int indent) {
    yaml.line(" ".repeat(indent) + key + ":");
    yaml.text(indent + 2, language, text);
  }

  private static String country(Statement statement, String language) {
    Passage all = new Passage(1, Math.max(1, statement.lines().count()));
    return Countries.mostNamed(statement.text(all), Locale.forLanguageTag(language)).orElse("ZZ");
  }

  private String slug() {
    String name =
        statement.subjects().isEmpty()
            ? Objects.requireNonNullElse(statement.title(), "")
            : statement.subjects().get(0);
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("^-|-$", "");
    return cut.isEmpty() ? "campaign" : cut;
  }
}
