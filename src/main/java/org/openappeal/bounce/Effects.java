package org.openappeal.bounce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.bounce.Effect.Kind;
import org.openappeal.bounce.Match.By;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.Reply;
import org.openappeal.outbox.ReturnNote;
import org.openappeal.outbox.ReturnNote.Reach;
import org.openappeal.outbox.Returns;

/**
 * Decides what follows from reports. Nobody is suppressed but by a report on an entry that was sent
 * to that very address, and shows more of it than the address. Nothing is written here.
 */
public final class Effects {
  private final EntryFinder finder;

  /**
   * @param returns where entries are looked up
   * @param campaign whose entries
   */
  public Effects(Returns returns, String campaign) {
    this.finder = new EntryFinder(returns, campaign);
  }

  /** What follows, for each recipient of {@code report}; empty where it names none. */
  public List<Effect> of(Report report) {
    return report.recipients().stream()
        .map(recipient -> of(report, finder.find(report, recipient)))
        .toList();
  }

  private static Effect of(Report report, Match match) {
    ReportedRecipient recipient = match.recipient();
    Entry entry = match.entry();
    if (entry == null) {
      boolean report3834 = recipient.verdict() == Verdict.AUTO_REPLY;
      return new Effect(recipient, null, report3834 ? Kind.NOTHING : Kind.NOT_OURS, null);
    }
    Kind kind = EntryFinder.isSent(entry) ? kind(match, entry) : unsent(recipient);
    return new Effect(recipient, entry, kind, note(report, recipient, entry, kind));
  }

  private static Kind unsent(ReportedRecipient recipient) {
    return recipient.verdict() == Verdict.AUTO_REPLY ? Kind.NOTHING : Kind.NOT_SENT;
  }

  private static Kind kind(Match match, Entry entry) {
    ReportedRecipient said = match.recipient();
    Whom whom = Whom.of(said, entry);
    boolean sure = match.by().isSure();
    return switch (said.verdict()) {
      case PERMANENT ->
          whom == Whom.ANOTHER
              ? Kind.OTHER_ADDRESS
              : !sure
                  ? Kind.BOUNCED_IN_DOUBT
                  : whom == Whom.SAME ? Kind.BOUNCED_SUPPRESSED : Kind.BOUNCED;
      case TRANSIENT ->
          whom == Whom.ANOTHER
              ? Kind.OTHER_ADDRESS
              : !said.returned() ? Kind.NOTED : sure ? Kind.BOUNCED : Kind.BOUNCED_IN_DOUBT;
      case DELIVERED -> Kind.NOTED;
      case COMPLAINT ->
          whom == Whom.ANOTHER ? Kind.OTHER_ADDRESS : sure ? Kind.SUPPRESSED : Kind.DOUBTFUL;
      // They write from wherever they read it; who answers the very message has it.
      case UNSUBSCRIBE ->
          whom == Whom.SAME || match.by() == By.RETURN_PATH || sameDomain(said, entry)
              ? Kind.SUPPRESSED
              : Kind.DOUBTFUL;
      case AUTO_REPLY, NOT_A_BOUNCE -> Kind.NOTHING;
    };
  }

  /** Whether a report speaks of the address an entry went to. */
  private enum Whom {
    SAME,
    UNTOLD,
    ANOTHER;

    static Whom of(ReportedRecipient said, Entry entry) {
      if (said.address().equalsIgnoreCase(entry.envelopeTo())
          || said.original().equalsIgnoreCase(entry.envelopeTo())) {
        return SAME;
      }
      return said.address().isEmpty() ? UNTOLD : ANOTHER;
    }
  }

  private static boolean sameDomain(ReportedRecipient said, Entry entry) {
    return domain(said.address()).equalsIgnoreCase(domain(entry.envelopeTo()));
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static @Nullable ReturnNote note(
      Report report, ReportedRecipient said, Entry entry, Kind kind) {
    boolean bounced =
        kind == Kind.BOUNCED_SUPPRESSED || kind == Kind.BOUNCED || kind == Kind.BOUNCED_IN_DOUBT;
    Reach reach =
        switch (kind) {
          case BOUNCED_SUPPRESSED -> Reach.ADDRESS;
          case SUPPRESSED -> Reach.RECIPIENT;
          default -> Reach.NOBODY;
        };
    if (!bounced && reach == Reach.NOBODY && kind != Kind.NOTED) {
      return null;
    }
    return new ReturnNote(
        entry.id(),
        report.digest(),
        report.file(),
        said.verdict().label(),
        report.server(),
        new Reply(said.code(), said.status(), said.reason().label()),
        said.evidence(),
        bounced,
        reach,
        why(said));
  }

  private static String why(ReportedRecipient said) {
    return switch (said.verdict()) {
      case COMPLAINT -> "complained";
      case UNSUBSCRIBE -> "unsubscribed";
      default -> "bounced: " + said;
    };
  }
}
