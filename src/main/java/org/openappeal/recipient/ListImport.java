package org.openappeal.recipient;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.DataSource;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;
import org.openappeal.recipient.ListTally.Fate;

/**
 * Reads lists of recipients one after the other, cleans them, and finds who stands in them twice.
 * Holds no list whole: a million rows take about 130 MB, mostly for finding duplicates. Not
 * thread-safe.
 */
public final class ListImport {
  private final ListRules rules;
  private final ListListener listener;
  private final ListTally tally = new ListTally();
  private final Words words = new Words();
  private final Cleaning cleaning;

  /** An import that has read nothing yet. */
  public ListImport(ListRules rules, ListListener listener) {
    this.rules = rules;
    this.listener = listener;
    this.cleaning = new Cleaning(rules, tally, listener::recipient, listener::problem);
  }

  /**
   * Reads one list. Rows that cannot be used are left out and told of.
   *
   * @throws ProblemException if the file is none, breaks off, or says of no column who is meant
   */
  public void read(Path file) {
    String name = file.toString();
    try (DataSource source = DataSource.open(file, rules.options())) {
      ColumnMap map = map(file, source);
      listener.mapping(ListMapping.of(name, source.description(), map));
      tally.begin(name);
      RecipientRows recipients = new RecipientRows(map, words, listener::problem);
      try (Stream<Row> rows = source.rows(new Broken(name))) {
        rows.forEach(
            row -> {
              tally.count(name, Fate.READ);
              Recipient recipient = recipients.read(row);
              if (recipient == null) {
                tally.count(name, Fate.REJECTED);
              } else {
                cleaning.add(recipient, OptOut.of(row, map).orElse(null));
              }
            });
      }
    }
  }

  /** Ends the import: whoever was held back for a later row is handed on now. */
  public void finish() {
    cleaning.finish();
  }

  /** What became of the rows, by list; complete once the import has ended. */
  public Map<String, ListCounts> counts() {
    return tally.counts();
  }

  private ColumnMap map(Path file, DataSource source) {
    ColumnMapper mapper = new ColumnMapper(Location.of(file, 1), source.columns());
    mapper.named(rules.columns());
    if (!source.hasHeadings() && rules.columns().columns().isEmpty()) {
      throw unnamed(file, source).asException();
    }
    switch (source.naming()) {
      case VCARD -> mapper.fields(Vocabulary.of("vcard"));
      case POPOLO -> mapper.fields(Vocabulary.of("popolo"));
      case HEADINGS -> mapper.known();
      case NONE -> {}
    }
    ColumnMap map = mapper.map();
    mapper.problems().forEach(listener::problem);
    return map;
  }

  private static Problem unnamed(Path file, DataSource source) {
    String email = "2";
    try (Stream<Row> rows = source.rows(problem -> {})) {
      @Nullable Row first = rows.findFirst().orElse(null);
      for (String column : source.columns()) {
        if (first != null && EmailAddress.parse(first.cell(column)).isPresent()) {
          email = column;
        }
      }
    }
    return Problem.error(
        Location.of(file, 1),
        "the list has no headings, but "
            + source.columns().size()
            + " columns of which nothing says"
            + " what they are",
        "Say it, such as --map name=1 --map email="
            + email
            + "; if line 1 holds headings: --headings first-row.");
  }

  /** Counts the rows that were broken before they could be read. */
  private final class Broken implements Consumer<Problem> {
    private final String file;
    private int line;

    Broken(String file) {
      this.file = file;
    }

    @Override
    public void accept(Problem problem) {
      if (problem.severity() == Severity.ERROR && problem.location().line() != line) {
        line = problem.location().line();
        tally.count(file, Fate.READ);
        tally.count(file, Fate.REJECTED);
      }
      listener.problem(problem);
    }
  }
}
