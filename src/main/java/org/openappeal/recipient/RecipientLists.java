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
   * The targets of a list. Rows that cannot be used are left out and told of, as are rows about
   * someone who stands in an earlier one.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Target> targets(Path file, Consumer<Problem> problems) {
    return targets(file, ColumnRules.NONE, problems);
  }

  /**
   * As {@link #targets(Path, Consumer)}, with columns that a person named.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Target> targets(Path file, ColumnRules columns, Consumer<Problem> problems) {
    List<Target> targets = new ArrayList<>();
    read(file, columns, problems, recipient -> targets.add(target(recipient)));
    return List.copyOf(targets);
  }

  /**
   * The supporters of a list. Rows that cannot be used are left out and told of.
   *
   * @throws ProblemException if the file cannot be read to its end
   */
  public static List<Supporter> supporters(Path file, Consumer<Problem> problems) {
    List<Supporter> supporters = new ArrayList<>();
    read(file, ColumnRules.NONE, problems, recipient -> supporters.add(supporter(recipient)));
    return List.copyOf(supporters);
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
        recipient.country(),
        recipient.language(),
        recipient.email(),
        recipient.consentPurpose(),
        recipient.location());
  }
}
