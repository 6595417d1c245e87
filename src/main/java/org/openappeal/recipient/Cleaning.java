package org.openappeal.recipient;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.Duplicates.Common;
import org.openappeal.recipient.Duplicates.Found;
import org.openappeal.recipient.Duplicates.Hit;
import org.openappeal.recipient.ListTally.Fate;

/**
 * What becomes of recipients once they are read: suppressed, merged, told of, handed on. Up to
 * {@link #HELD} of them are held back, so that a later row can still be merged into them; beyond
 * that they are handed on at once, and a row about one of them is told of instead. Not thread-safe.
 */
final class Cleaning {
  /** More than staff write to, and few enough for any machine. */
  static final int HELD = 10_000;

  private final ListRules rules;
  private final ListTally tally;
  private final Consumer<Recipient> accepted;
  private final Consumer<Problem> problems;
  private final Duplicates duplicates;
  private final BitSet suppressed = new BitSet();
  private final Map<Integer, Integer> repeats = new HashMap<>();
  private final Map<Integer, Recipient> held = new TreeMap<>();
  private boolean streaming;

  Cleaning(
      ListRules rules, ListTally tally, Consumer<Recipient> accepted, Consumer<Problem> problems) {
    this.rules = rules;
    this.tally = tally;
    this.accepted = accepted;
    this.problems = problems;
    this.duplicates = new Duplicates(rules.alone());
  }

  /**
   * @param refusal what the list itself says against contacting the recipient; null if nothing
   */
  void add(Recipient read, @Nullable Suppression refusal) {
    Found found = duplicates.add(read);
    List<Hit> same = found.hits().stream().filter(Hit::same).toList();
    Hit clash =
        found.hits().stream()
            .filter(hit -> hit.common() == Common.ID && !hit.same())
            .findFirst()
            .orElse(null);
    Suppression rule = refusal == null ? rule(read) : refusal;
    Hit covered =
        same.stream().filter(hit -> suppressed.get(first(hit.row()))).findFirst().orElse(null);
    if (rule != null) {
      suppressed.set(found.row());
      suppress(read, "", rule);
      same.forEach(hit -> withdraw(read, hit));
    } else if (covered != null) {
      suppressed.set(found.row());
      suppress(
          read,
          ", as " + RepeatedRow.of(read, covered).earlier() + " is about the same recipient",
          null);
      same.forEach(hit -> withdraw(read, hit));
    } else if (clash != null) {
      tally.count(read.location().file(), Fate.DUPLICATE);
      problems.accept(RepeatedRow.of(read, clash).clash());
      repeats(found.row(), first(clash.row()));
    } else if (!same.isEmpty()) {
      repeated(read, found.row(), same.get(0));
    } else {
      alone(read, found.row(), found.hits().isEmpty() ? null : found.hits().get(0));
    }
  }

  /** The row that a row was found to repeat, or itself. */
  private int first(int row) {
    return repeats.getOrDefault(row, row);
  }

  private void repeats(int row, int first) {
    if (!streaming) {
      repeats.put(row, first);
    }
  }

  /** Hands on whatever is still held back. */
  void finish() {
    held.values().forEach(this::hand);
    held.clear();
  }

  private @Nullable Suppression rule(Recipient recipient) {
    for (SuppressionList list : rules.suppressed()) {
      Optional<Suppression> rule = list.find(recipient.id(), "", rules.today());
      // Whoever asked under one address is not written to at another one.
      for (EmailAddress email : recipient.emails()) {
        rule = rule.or(() -> list.find("", email.value(), rules.today()));
      }
      if (rule.isPresent()) {
        return rule.get();
      }
    }
    return null;
  }

  private void suppress(Recipient recipient, String because, @Nullable Suppression rule) {
    tally.count(recipient.location().file(), Fate.SUPPRESSED);
    problems.accept(
        Problem.note(
            recipient.location(),
            "`"
                + recipient.id()
                + "` is not contacted"
                + because
                + (rule == null || rule.reason().isEmpty() ? "" : ": " + rule.reason()),
            rule == null
                ? "Nothing; a rule of suppression covers it."
                : "The rule is at " + rule.location() + "."));
  }

  /** A row of its own, even if it shares something with an earlier one. */
  private void alone(Recipient read, int row, @Nullable Hit hit) {
    Recipient recipient = read;
    if (hit != null) {
      if (hit.common() == Common.EMAIL && !read.given()) {
        recipient = RecipientIds.deriveByName(read);
      }
      problems.accept(RepeatedRow.of(recipient, hit).shared());
    }
    if (streaming) {
      hand(recipient);
      return;
    }
    held.put(row, recipient);
    if (held.size() > HELD) {
      streaming = true;
      finish();
    }
  }

  private void repeated(Recipient read, int row, Hit hit) {
    int first = first(hit.row());
    repeats(row, first);
    Recipient earlier = held.get(first);
    RepeatedRow repeated = RepeatedRow.of(read, hit);
    tally.count(read.location().file(), Fate.DUPLICATE);
    if (earlier == null) {
      problems.accept(
          repeated.leftOut(duplicates.sameDetails(first, row) ? null : "something else"));
      return;
    }
    List<String> against = Details.contradictions(earlier, read);
    // Further addresses of one mailbox's owner contradict nothing.
    if (hit.common() == Common.EMAIL) {
      against.remove(Field.EMAIL.key());
    }
    if (against.isEmpty()) {
      held.put(first, RecipientMerge.merge(earlier, read));
      boolean ids = read.given() && earlier.given() && !read.id().equals(earlier.id());
      problems.accept(repeated.merged(ids));
    } else {
      problems.accept(repeated.leftOut("another `" + String.join("`, `", against) + "`"));
    }
  }

  /** A rule covers a row behind the first one: then the first one is not contacted either. */
  private void withdraw(Recipient read, Hit hit) {
    int first = first(hit.row());
    if (suppressed.get(first)) {
      return;
    }
    suppressed.set(first);
    Recipient earlier = held.remove(first);
    if (earlier != null) {
      suppress(earlier, ", as " + read.location() + " is about the same recipient", null);
      return;
    }
    problems.accept(RepeatedRow.of(read, hit).tooLate());
  }

  private void hand(Recipient recipient) {
    String file = recipient.location().file();
    tally.count(file, Fate.ACCEPTED);
    if (recipient.emails().isEmpty()) {
      tally.count(file, Fate.WITHOUT_EMAIL);
    }
    if (recipient.address() == null) {
      tally.count(file, Fate.WITHOUT_ADDRESS);
    }
    if (rules.alone()) {
      Contactable.check(recipient, rules).ifPresent(problems);
    }
    accepted.accept(recipient);
  }
}
