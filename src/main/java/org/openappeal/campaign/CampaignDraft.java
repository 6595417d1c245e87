package org.openappeal.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openappeal.statement.Finding;
import org.openappeal.statement.Statement;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * Drafts {@code campaign.yaml} from a statement. Words for letters are never made up: every action
 * is left for a person to write.
 */
public final class CampaignDraft {
  private static final String OPEN = "REVIEW: write how a letter asks this";

  private final Dump yaml = new Dump(DumpSettings.builder().setWidth(Integer.MAX_VALUE).build());
  private final List<String> out = new ArrayList<>();

  private CampaignDraft() {}

  /** The draft, with what a person must write marked by {@code REVIEW}. */
  public static String of(Path file, Statement statement) {
    CampaignDraft draft = new CampaignDraft();
    draft.write(file, statement);
    return String.join("\n", draft.out) + "\n";
  }

  private void write(Path file, Statement statement) {
    String language = statement.language();
    String title = Objects.requireNonNullElse(statement.title(), "REVIEW: the title");
    out.add(
        "# Drafted from " + file.getFileName() + ". Search for REVIEW, then run `appeal check`.");
    out.add("campaign: " + slug(statement));
    out.add("title: " + scalar(title));
    out.add("time-zone: Etc/UTC # REVIEW: where letters are posted");
    out.add("languages: [" + language + "]");
    out.add("statement:");
    out.add("  file: " + scalar(String.valueOf(file.getFileName())));
    out.add("  title: " + scalar(title));
    LocalDate date = statement.date();
    out.add("  date: " + (date == null ? "1970-01-01 # REVIEW: no date was found" : date));
    count("organisations", statement.stated().organisations());
    count("groups", statement.stated().groups());
    out.add("case:");
    out.add("  persons:");
    statement.subjects().forEach(person -> out.add("    - " + scalar(person)));
    out.add("  country: ZZ # REVIEW: the two letters of the state concerned");
    out.add("demands:");
    statement.demands().forEach(demand -> finding(demand, language));
    if (!statement.asks().isEmpty()) {
      out.add("asks:");
      statement.asks().forEach(ask -> finding(ask, language));
    }
    out.add(
        "# REVIEW: add `sender:` and `audiences:`; `appeal init DIR` writes a sample to copy from.");
  }

  private void count(String key, @Nullable Integer number) {
    if (number != null) {
      out.add("  " + key + ": " + number);
    }
  }

  private void finding(Finding finding, String language) {
    out.add("  - id: " + finding.id());
    out.add("    passage:");
    out.add("      lines: " + finding.passage());
    out.add("      text: " + scalar(finding.text()));
    out.add("    status: open");
    if (finding.until() != null) {
      out.add("    until: " + finding.until());
    }
    out.add("    competent: [] # REVIEW: the offices that can act on it");
    out.add("    action:");
    out.add("      " + language + ": " + scalar(OPEN));
  }

  private String scalar(String text) {
    return yaml.dumpToString(text).strip();
  }

  private static String slug(Statement statement) {
    String name = statement.subjects().isEmpty() ? "campaign" : statement.subjects().get(0);
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "campaign" : plain;
  }
}
