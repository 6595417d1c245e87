package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.ListCounts;
import org.openappeal.recipient.ListMapping;
import org.openappeal.recipient.Recipient;

/** What lists hold, for people: columns, problems, and a table of counts. */
final class ListText extends ListOutput {
  private static final String[] HEADINGS = {
    "list",
    "read",
    "accepted",
    "without email",
    "without address",
    "duplicates",
    "suppressed",
    "rejected"
  };

  private final PrintWriter out;
  private final Repeated repeated;

  ListText(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.repeated =
        new Repeated(
            problem -> {
              err.println(problem);
              err.flush();
            });
  }

  @Override
  void begin(Posting known) {
    // Addresses are not printed.
  }

  @Override
  public void mapping(ListMapping mapping) {
    print(mapping, out);
  }

  /** Which column is which, before anything is made of it. */
  static void print(ListMapping mapping, PrintWriter out) {
    out.println(mapping.file() + ": " + mapping.format());
    for (ListMapping.Mapped mapped : mapping.fields()) {
      out.printf("  %-15s <- %s%n", mapped.field(), String.join(", ", mapped.columns()));
    }
    if (!mapping.others().isEmpty()) {
      out.println("  left alone      :  " + String.join(", ", mapping.others()));
    }
    out.println();
    out.flush();
  }

  @Override
  public void recipient(Recipient recipient) {
    // They are counted, not printed: names and addresses stay out of terminals and their logs.
  }

  @Override
  public void problem(Problem problem) {
    repeated.accept(problem);
  }

  @Override
  void counts(Map<String, ListCounts> counts) {
    repeated.finish();
    if (counts.isEmpty()) {
      return;
    }
    List<String[]> rows = new ArrayList<>();
    rows.add(HEADINGS);
    counts.forEach((file, count) -> rows.add(row(file, count)));
    if (counts.size() > 1) {
      rows.add(row("all", counts.values().stream().reduce(ListCounts.NONE, ListCounts::plus)));
    }
    int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(row[0]);
      line.append(" ".repeat(width - row[0].length()));
      for (int i = 1; i < row.length; i++) {
        line.append("  ")
            .append(" ".repeat(Math.max(0, HEADINGS[i].length() - row[i].length())))
            .append(row[i]);
      }
      out.println(line);
    }
    out.flush();
  }

  private static String[] row(String name, ListCounts count) {
    return new String[] {
      name,
      Long.toString(count.read()),
      Long.toString(count.accepted()),
      Long.toString(count.withoutEmail()),
      Long.toString(count.withoutAddress()),
      Long.toString(count.duplicates()),
      Long.toString(count.suppressed()),
      Long.toString(count.rejected())
    };
  }
}
