package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openappeal.delivery.Mailbox;
import org.openappeal.delivery.ReceivedMessage;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Compares what was to be sent with what a mailbox holds. To be run once. */
public final class Verify {
  private final Workspace workspace;
  private final Map<String, Entry> plan = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<String> duplicate = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();
  private final List<String> altered = new ArrayList<>();
  private final List<String> leaked = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A comparison with the plan in the campaign's outbox. */
  public Verify(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Compares the plan with the messages in {@code mailbox}.
   *
   * @throws ProblemException if either cannot be read
   */
  public Verification against(Path mailbox) {
    readPlan();
    try (Stream<ReceivedMessage> messages = Mailbox.open(mailbox).messages(problems::add)) {
      messages.forEach(this::compare);
    }
    List<String> missing = new ArrayList<>();
    int planned = 0;
    for (Map.Entry<String, Entry> entry : plan.entrySet()) {
      if (!doubtful.contains(entry.getKey())) {
        planned++;
        if (!seen.containsKey(entry.getKey())) {
          missing.add(entry.getValue().recipient());
        }
      }
    }
    missing.sort(String::compareTo);
    for (String recipient : missing) {
      problem(
          Location.of(mailbox),
          "the email to `" + recipient + "` is missing",
          "Look it up with `appeal queue list`, and in the server's log.");
    }
    return new Verification(
        planned,
        planned - missing.size(),
        missing,
        duplicate,
        extra,
        altered,
        leaked,
        doubtful.size(),
        problems);
  }

  /** Everything that was approved and not taken back should arrive. */
  private void readPlan() {
    EntryFilter filter =
        EntryFilter.all()
            .ofCampaign(workspace.campaign().id())
            .in(
                StateName.READY,
                StateName.LEASED,
                StateName.COMMITTING,
                StateName.RETRY,
                StateName.SENT,
                StateName.BOUNCED,
                StateName.IN_DOUBT);
    try (Outbox outbox = workspace.outbox();
        Stream<Entry> entries = outbox.entries(filter)) {
      entries.forEach(
          entry -> {
            plan.put(entry.messageId(), entry);
            if (entry.state().name() == StateName.IN_DOUBT) {
              doubtful.add(entry.messageId());
            }
          });
    }
  }

  private void compare(ReceivedMessage message) {
    String id = String.valueOf(message.messageId());
    Entry entry = plan.get(id);
    String file = String.valueOf(message.file().getFileName());
    Location at = Location.of(message.file());
    if (entry == null) {
      extra.add(file);
      problem(at, "no plan explains this message", "Empty the mailbox, or find who sent it.");
      return;
    }
    if (seen.merge(id, 1, Integer::sum) == 2) {
      duplicate.add(entry.recipient());
      problem(
          at,
          "the email to `" + entry.recipient() + "` arrived more than once",
          "Compare the times with `appeal queue list`.");
    }
    if (!message.sha256().equals(entry.sha256())) {
      altered.add(entry.recipient());
      problem(
          at,
          "the email to `" + entry.recipient() + "` is not as it was approved",
          "Find the program on the way that rewrites messages.");
    }
    String reached = message.deliveredTo();
    boolean wrong = reached != null && !reached.equalsIgnoreCase(entry.envelopeTo());
    boolean named =
        message.headerRecipients().stream()
            .anyMatch(address -> !address.equalsIgnoreCase(entry.envelopeTo()));
    if (wrong || named) {
      leaked.add(file);
      problem(
          at,
          "the email to `" + entry.recipient() + "` reached or names someone else",
          "Stop sending, and tell the person whose address it is.");
    }
  }

  private void problem(Location at, String message, String remedy) {
    problems.add(Problem.error(at, message, remedy));
  }
}
