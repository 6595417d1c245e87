package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Status;
import org.openappeal.campaign.Voice;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;
import org.openappeal.statement.StatementReader;

/** Whether what is asked is what the statement asks, and can still be asked. */
final class DemandCheck implements Check {
  private final Campaign campaign;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Statement statement;

  DemandCheck(Campaign campaign, LocalDate today) {
    this.campaign = campaign;
    this.today = today;
  }

  @Override
  public List<Problem> run() {
    try {
      Statement read = new StatementReader().read(campaign.statement().file());
      statement = read;
      read.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(problems::add);
      counts(read);
      campaign
          .demandsAndAsks()
          .filter(demand -> demand.status() != Status.WITHDRAWN)
          .forEach(demand -> passage(read, demand));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    campaign
        .demandsAndAsks()
        .forEach(
            demand -> {
              lapsed(demand);
              words(demand);
            });
    return problems;
  }

  /** The statement; null before the run, and where it cannot be read. */
  @Nullable Statement statement() {
    return statement;
  }

  private void counts(Statement statement) {
    Integer stated = statement.stated().organisations();
    Integer named = campaign.statement().organisations();
    if (stated != null && named != null && !Objects.equals(stated, named)) {
      problems.add(
          Problem.error(
              Location.of(campaign.statement().file()),
              "the statement says " + stated + " organisations, campaign.yaml says " + named,
              "Write `organisations: " + stated + "` in campaign.yaml."));
    }
  }

  private void passage(Statement statement, Demand demand) {
    Demand.Passage passage = demand.passage();
    String lines = statement.text(new Passage(passage.firstLine(), passage.lastLine()));
    if (!folded(lines).contains(folded(passage.text()))) {
      problems.add(
          Problem.error(
              passage.location(),
              "the words of `"
                  + demand.id()
                  + "` do not stand in lines "
                  + passage.firstLine()
                  + " to "
                  + passage.lastLine()
                  + " of "
                  + campaign.statement().file().getFileName(),
              "Copy the words of the demand from the statement, and name their lines."));
    }
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void words(Demand demand) {
    String language = campaign.languages().get(0);
    boolean words = demand.actions().in(Frame.DIRECT, Voice.WE, language).isPresent();
    if (demand.isOpen(today) && !words) {
      problems.add(demand.noWords(language, Voice.WE));
    }
  }

  private void lapsed(Demand demand) {
    if (demand.status() == Status.OPEN && !demand.isOpen(today)) {
      problems.add(
          Problem.warning(
              demand.location(),
              "`" + demand.id() + "` lapsed on " + demand.until() + " and is left out",
              "Set its `status:` to met, overtaken or expired."));
    }
  }
}
