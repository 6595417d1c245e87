package org.openappeal.recipient;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Reads the lists of a campaign, in any format. Stateless. */
public final class RecipientLists {
  private RecipientLists() {}

  /**
   * The targets of a list whose columns are all known by their headings.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Target> targets(Path file, Consumer<Problem> problems) {
    return targets(file, ColumnRules.NONE, problems);
  }

  /**
   * The targets of a list. Rows that cannot be used are left out and told of, as are rows about
   * someone who stands in an earlier one.
   *
   * @param columns what a person said of the columns of this list or others
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Target> targets(Path file, ColumnRules columns, Consumer<Problem> problems) {
    List<Target> targets = new ArrayList<>();
    read(file, columns, problems, recipient -> targets.add(target(recipient)));
    return List.copyOf(targets);
  }

  /**
   * Hands the supporters of a list to {@code each}, one by one: there may be a million. Rows that
   * cannot be used are left out and told of.
   *
   * @param columns as in {@link #targets(Path, ColumnRules, Consumer)}
   * @throws ProblemException if the file cannot be read to its end
   */
  public static void supporters(
      Path file, ColumnRules columns, Consumer<Problem> problems, Consumer<Supporter> each) {
    read(file, columns, problems, recipient -> each.accept(supporter(recipient)));
  }

  private static void read(
      Path file, ColumnRules columns, Consumer<Problem> problems, Consumer<Recipient> each) {
    ListImport lists =
        new ListImport(
            ListRules.ofCampaign(columns),
            new ListListener() {
              @Override
              public void mapping(ListMapping mapping) {
                // A campaign says once and for all which column is which.
              }

              @Override
              public void recipient(Recipient recipient) {
                each.accept(recipient);
              }

              @Override
              public void problem(Problem problem) {
                problems.accept(problem);
              }
            });
    lists.read(file);
    lists.finish();
  }

  private static Target target(Recipient recipient) {
    return new Target(
        recipient.id(),
        recipient.office(),
        recipient.name().printed(),
        recipient.organisation(),
        recipient.addressee(),
        recipient.country(),
        recipient.hostCountry(),
        String.join(";", recipient.languages()),
        recipient.gender(),
        recipient.salutation(),
        recipient.address(),
        recipient.email(),
        cells(recipient),
        recipient.location());
  }

  /** By heading of the sample lists, whatever the headings of this one are. */
  private static Map<String, String> cells(Recipient recipient) {
    Map<String, String> cells = new HashMap<>(recipient.cells());
    if (recipient.cells() instanceof OtherCells others) {
      others.columns().fields().forEach(field -> cells.put(field.key(), ""));
    }
    RecipientFields.of(recipient)
        .forEach(
            (field, text) -> {
              if (!text.isEmpty()) {
                cells.put(field.key(), text);
              }
            });
    return cells;
  }

  private static Supporter supporter(Recipient recipient) {
    return new Supporter(
        recipient.id(),
        recipient.name().given(),
        recipient.name().family(),
        recipient.name().printed(),
        recipient.country(),
        recipient.language(),
        recipient.address(),
        recipient.email(),
        new Consent(recipient.consentPurpose(), recipient.consentAt()),
        recipient.location());
  }
}
