package org.openappeal.mailing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.openappeal.campaign.AppealDrafts;
import org.openappeal.campaign.CampaignDraft;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.campaign.DiffText;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.statement.Counted;
import org.openappeal.statement.Stated;
import org.openappeal.statement.Statement;
import org.openappeal.statement.StatementJson;
import org.openappeal.statement.StatementReader;

/** What {@code appeal derive} finds in a statement. Immutable. */
public final class Derive {
  private final Path file;
  private final Statement statement;

  private Derive(Path file, Statement statement) {
    this.file = file;
    this.statement = statement;
  }

  /**
   * Reads a statement.
   *
   * @throws ProblemException if the file cannot be read as one
   */
  public static Derive from(Path file) {
    return new Derive(file, new StatementReader().read(file));
  }

  /** The findings as JSON. */
  public String json() {
    StringWriter out = new StringWriter();
    try {
      StatementJson.write(statement, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Whether nothing was found that a campaign could rest on. */
  public boolean broken() {
    return statement.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /**
   * Drafts a campaign: {@code campaign.yaml}, the texts that use its demands, empty lists, and a
   * copy of the statement where it lies elsewhere.
   *
   * @param folder the campaign folder, made if it is not there
   * @param force whether an earlier {@code campaign.yaml} and statement are replaced; they are kept
   *     beside the new ones. Everything else that is there stays as it is
   * @throws ProblemException if the statement is {@linkplain #broken() broken}, if something would
   *     be overwritten, or if a file cannot be written; {@code campaign.yaml} is written last
   */
  public Draft draft(Path folder, boolean force) {
    if (broken()) {
      throw new ProblemException(problems());
    }
    DraftFolder files = new DraftFolder(folder, force);
    files.refuseToOverwrite(file);
    CampaignDraft draft = CampaignDraft.of(folder.resolve(CampaignFile.NAME), statement);
    files.statement(file);
    AppealDrafts.of(statement)
        .forEach((name, text) -> files.writeMissing("templates/appeals/" + name, text));
    files.rest();
    files.campaign(draft.text());
    return new Draft(files.written(), draft.open());
  }

  /**
   * What a draft made.
   *
   * @param written the files, relative to the campaign folder
   * @param open what it leaves to a person besides reviewing it
   */
  public record Draft(List<Path> written, List<Problem> open) {

    /** A draft that can no longer change. */
    public Draft {
      written = List.copyOf(written);
      open = List.copyOf(open);
    }
  }

  /**
   * What this statement changes in a campaign, to be read by a person; empty if nothing.
   *
   * @throws ProblemException if there is no campaign in {@code folder}, or it cannot be understood
   */
  public List<String> diff(Path folder) {
    return DiffText.of(CampaignFile.read(folder), statement);
  }

  /** What a person should look at. */
  public List<Problem> problems() {
    return statement.problems();
  }

  /** The figures in one line. */
  public String summary() {
    return Plural.of(statement.demands().size(), "demand")
        + ", "
        + Plural.of(statement.asks().size(), "ask")
        + ", "
        + Plural.of(statement.counted().rows(), "signatory row")
        + counted(statement.counted())
        + stated(statement.stated())
        + ".";
  }

  private static String counted(Counted counted) {
    if (counted.rows() == 0) {
      return "";
    }
    String groups =
        counted.groups() == 0
            ? ""
            : ", " + Plural.of(counted.groups(), "house") + ", " + counted.alone() + " alone";
    return " (" + Plural.of(counted.distinct(), "distinct name") + groups + ")";
  }

  private static String stated(Stated stated) {
    Integer organisations = stated.organisations();
    Integer groups = stated.groups();
    if (organisations == null) {
      return "";
    }
    return "; stated: "
        + Plural.of(organisations, "organisation")
        + (groups == null ? "" : " from " + Plural.of(groups, "house"));
  }
}
