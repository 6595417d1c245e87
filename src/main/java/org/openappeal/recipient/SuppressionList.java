package org.openappeal.recipient;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.DataSource;
import org.openappeal.datasource.Row;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * The do-not-contact rules of a campaign; they win over every list. Immutable. Asking takes no
 * longer where there are many rules.
 */
public final class SuppressionList {
  /** No rules. */
  public static final SuppressionList NONE = new SuppressionList(List.of());

  private final List<Suppression> rules;
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<String, List<Integer>> byAddress = new HashMap<>();
  private final Map<String, List<Integer>> byDomain = new HashMap<>();

  private SuppressionList(List<Suppression> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      add(byId, rules.get(i).id(), i);
      add(byAddress, rules.get(i).address().toLowerCase(Locale.ROOT), i);
      add(byDomain, rules.get(i).domain().toLowerCase(Locale.ROOT), i);
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int rule) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, none -> new ArrayList<>()).add(rule);
    }
  }

  /**
   * Reads the rules. A rule that cannot be understood is an error: it might have protected someone.
   *
   * @throws ProblemException if the file cannot be read
   */
  public static SuppressionList read(Path file, Consumer<Problem> problems) {
    try (DataSource source = DataSource.open(file);
        Stream<Row> rows = source.rows(problems)) {
      return new SuppressionList(rows.map(row -> rule(row, problems)).toList());
    }
  }

  /** These rules, and then {@code more}. */
  public SuppressionList with(List<Suppression> more) {
    return new SuppressionList(Stream.concat(rules.stream(), more.stream()).toList());
  }

  /** The first rule that forbids to contact {@code target} on {@code today}. */
  public Optional<Suppression> find(Target target, LocalDate today) {
    EmailAddress email = target.email();
    return find(target.id(), email == null ? "" : email.value(), today);
  }

  /**
   * The first rule that forbids to contact a recipient on {@code today}.
   *
   * @param id the recipient's id
   * @param address its bare email address; empty if it has none
   */
  public Optional<Suppression> find(String id, String address, LocalDate today) {
    String mailbox = address.toLowerCase(Locale.ROOT);
    String host = mailbox.substring(mailbox.lastIndexOf('@') + 1);
    return Stream.of(
            byId.getOrDefault(id, List.of()),
            byAddress.getOrDefault(mailbox, List.of()),
            byDomain.getOrDefault(host, List.of()))
        .flatMap(List::stream)
        .sorted()
        .map(rules::get)
        .filter(rule -> rule.holds(today))
        .findFirst();
  }

  private static Suppression rule(Row row, Consumer<Problem> problems) {
    Suppression rule =
        new Suppression(
            address(row.cell("address")),
            DomainName.normal(row.cell("domain")),
            RecipientIds.isOne(row.cell("id")) ? row.cell("id") : RecipientIds.slug(row.cell("id")),
            until(row, problems),
            row.cell("reason"),
            row.location());
    if (rule.address().isEmpty() && rule.domain().isEmpty() && rule.id().isEmpty()) {
      problems.accept(
          Problem.error(
              row.location(),
              "this rule names no one",
              "Fill in one of the columns address, domain, id."));
    }
    return rule;
  }

  /** As it travels, so that a rule covers both spellings of an internationalised domain. */
  private static String address(String cell) {
    return EmailAddress.parse(cell).map(EmailAddress::value).orElse(cell);
  }

  private static @Nullable LocalDate until(Row row, Consumer<Problem> problems) {
    String text = row.cell("until");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.accept(
          Problem.error(
              row.location(),
              "`" + text + "` is not a date, so this rule holds for ever",
              "Write the date as 2019-06-30, or leave the cell empty."));
      return null;
    }
  }
}
