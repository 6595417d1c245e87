package org.openappeal.recipient;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
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
  private final Map<Integer, Integer> same = new HashMap<>();
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

  void add(Recipient read) {
    Found found = duplicates.add(read);
    Hit hit = found.hit();
    Suppression rule = rule(read);
    if (rule != null) {
      suppressed.set(found.row());
      suppress(read, "", rule);
    }
    if (hit != null && hit.same()) {
      int first = same.getOrDefault(hit.row(), hit.row());
      if (!streaming) {
        same.put(found.row(), first);
      }
      repeated(read, rule, found.row(), first, hit);
    } else if (rule == null) {
      alone(read, found.row(), hit);
    }
  }

  /** Hands on whatever is still held back. */
  void finish() {
    held.values().forEach(this::hand);
    held.clear();
  }

  private @Nullable Suppression rule(Recipient recipient) {
    for (SuppressionList list : rules.suppressed()) {
      EmailAddress email = recipient.email();
      Optional<Suppression> rule =
          list.find(recipient.id(), email == null ? "" : email.value(), rules.today());
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
      if (hit.common() == Common.ID) {
        clash(read, hit);
        if (!streaming) {
          same.put(row, same.getOrDefault(hit.row(), hit.row()));
        }
        return;
      }
      if (hit.common() == Common.EMAIL && !read.given()) {
        recipient = RecipientIds.deriveByName(read);
      }
      shared(recipient, hit);
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

  private void clash(Recipient recipient, Hit hit) {
    tally.count(recipient.location().file(), Fate.DUPLICATE);
    problems.accept(
        Problem.error(
            recipient.location(),
            "the id `" + recipient.id() + "` stands in " + at(hit, recipient) + " already",
            "Remove one of the two rows, or give it an id of its own."));
  }

  private void shared(Recipient recipient, Hit hit) {
    boolean mailbox = hit.common() == Common.EMAIL;
    problems.accept(
        Problem.warning(
            recipient.location(),
            "this row has "
                + hit.common().words()
                + " as "
                + at(hit, recipient)
                + (mailbox ? ", but seems to be someone else" : ", but says otherwise who it is"),
            mailbox
                ? "Give each an address of its own, or remove one of the two rows."
                : "Look which one is right, and remove the other."));
  }

  private void repeated(Recipient read, @Nullable Suppression rule, int row, int first, Hit hit) {
    Recipient earlier = held.get(first);
    if (suppressed.get(first)) {
      suppressed.set(row);
      if (rule == null) {
        suppress(read, ", as " + at(hit, read) + " is about the same recipient", null);
      }
      return;
    }
    if (rule != null) {
      suppressed.set(first);
      withdraw(read, first, earlier, hit);
      return;
    }
    tally.count(read.location().file(), Fate.DUPLICATE);
    if (earlier == null) {
      tell(read, hit, duplicates.sameDetails(first, row) ? null : "something else");
      return;
    }
    List<String> against = Details.contradictions(earlier, read);
    // Further addresses of one mailbox's owner contradict nothing.
    if (hit.common() == Common.EMAIL) {
      against.remove(Field.EMAIL.key());
    }
    if (against.isEmpty()) {
      held.put(first, RecipientMerge.merge(earlier, read));
      merged(read, earlier, hit);
    } else {
      tell(read, hit, "another `" + String.join("`, `", against) + "`");
    }
  }

  /** A rule covers a row behind the first one: then the first one is not contacted either. */
  private void withdraw(Recipient read, int first, @Nullable Recipient earlier, Hit hit) {
    if (earlier != null) {
      held.remove(first);
      Location at = read.location();
      suppress(earlier, ", as " + at + " is about the same recipient", null);
      return;
    }
    problems.accept(
        Problem.warning(
            read.location(),
            "this row must not be contacted, and " + at(hit, read) + " is about the same recipient",
            "Add a rule of suppression for that row as well."));
  }

  private void merged(Recipient read, Recipient earlier, Hit hit) {
    boolean ids = read.given() && earlier.given() && !read.id().equals(earlier.id());
    String message =
        "this row has " + hit.common().words() + " as " + at(hit, read) + " and was merged into it";
    problems.accept(
        ids
            ? Problem.warning(
                read.location(),
                message + "; its id was `" + read.id() + "`",
                "Remove one of the two rows, so that one id is left.")
            : Problem.note(read.location(), message, "Nothing, unless they are two recipients."));
  }

  private void tell(Recipient read, Hit hit, @Nullable String difference) {
    String message = "this row has " + hit.common().words() + " as " + at(hit, read);
    problems.accept(
        difference == null
            ? Problem.note(
                read.location(), message + " and says the same; it was left out", "Nothing to do.")
            : Problem.warning(
                read.location(),
                message + ", but " + difference + "; it was left out",
                "Look which of the two is right, and remove the other."));
  }

  private static String at(Hit hit, Recipient recipient) {
    Location place = hit.place();
    return place.file().equals(recipient.location().file())
        ? "line " + place.line()
        : place.toString();
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
