package org.openappeal.mailing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.CampaignDraft;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
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

  /** A {@code campaign.yaml} to correct and complete. */
  public String draft() {
    return CampaignDraft.of(file, statement);
  }

  /** What a person should look at. */
  public List<Problem> problems() {
    return statement.problems();
  }

  /** The figures in one line. */
  public String summary() {
    return statement.demands().size()
        + " demands, "
        + statement.asks().size()
        + " asks, "
        + statement.counted().rows()
        + " signatory rows ("
        + statement.counted().distinct()
        + " distinct names, "
        + statement.counted().groups()
        + " houses, "
        + statement.counted().alone()
        + " alone); stated: "
        + number(statement.stated().organisations())
        + " organisations from "
        + number(statement.stated().groups())
        + " houses.";
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "no number of" : number.toString();
  }
}
