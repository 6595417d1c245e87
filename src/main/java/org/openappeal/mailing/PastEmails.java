package org.openappeal.mailing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openappeal.campaign.Campaign;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import org.openappeal.problem.Problem;

/**
 * The emails of a campaign that ask what is no longer asked: those that wait are taken back, those
 * that a server has are told of, so that a person can write again. They are read one by one, so
 * that a million need no memory. Not thread-safe.
 */
final class PastEmails {
  private static final StateName[] WAITING = {
    StateName.HELD, StateName.READY, StateName.RETRY, StateName.LEASED
  };
  private static final StateName[] TOLD = {
    StateName.HELD,
    StateName.READY,
    StateName.RETRY,
    StateName.LEASED,
    StateName.COMMITTING,
    StateName.SENT,
    StateName.IN_DOUBT
  };

  private final EntryFilter campaign;
  private final Map<String, PastTally> tallies = new LinkedHashMap<>();

  private PastEmails(EntryFilter campaign) {
    this.campaign = campaign;
  }

  /** Looks through the outbox as it stands now. */
  static PastEmails in(Outbox outbox, Campaign campaign, LocalDate today) {
    PastEmails emails = new PastEmails(EntryFilter.all().ofCampaign(campaign.id()));
    Set<String> put = outbox.demands(emails.campaign.in(TOLD));
    for (PastDemand demand : PastDemand.among(put, campaign, today)) {
      emails.tallies.put(demand.id(), new PastTally(demand, campaign.zone()));
    }
    if (!emails.tallies.isEmpty()) {
      emails.count(outbox);
    }
    return emails;
  }

  private void count(Outbox outbox) {
    try (Stream<Entry> entries = outbox.entries(all().in(TOLD))) {
      entries.forEach(
          entry -> {
            for (String demand : entry.demands()) {
              PastTally tally = tallies.get(demand);
              if (tally != null) {
                tally.add(entry);
              }
            }
          });
    }
    tallies.values().forEach(tally -> tally.expiredBefore(expired(outbox, tally)));
  }

  private EntryFilter all() {
    return campaign.asking(tallies.keySet());
  }

  /** Holds what waits. What has lapsed as a whole is the caller's to expire before. */
  void hold(Outbox outbox) {
    if (!tallies.isEmpty()) {
      outbox.hold(all());
    }
  }

  /** What was found, with what has become since of what waited: one of each kind a demand. */
  List<Problem> outcome(Outbox outbox) {
    List<Problem> problems = new ArrayList<>();
    for (PastTally tally : tallies.values()) {
      Map<StateName, Long> now =
          outbox.counts(campaign.asking(Set.of(tally.demand().id())).in(WAITING));
      tally.outcome(now, expired(outbox, tally)).ifPresent(problems::add);
    }
    return withAccepted(problems);
  }

  /** What was found; nothing has been done about it. */
  List<Problem> found() {
    List<Problem> problems = new ArrayList<>();
    tallies.values().forEach(tally -> tally.found().ifPresent(problems::add));
    return withAccepted(problems);
  }

  private List<Problem> withAccepted(List<Problem> problems) {
    tallies.values().forEach(tally -> tally.accepted().ifPresent(problems::add));
    return problems;
  }

  private long expired(Outbox outbox, PastTally tally) {
    EntryFilter filter = campaign.asking(Set.of(tally.demand().id())).in(StateName.EXPIRED);
    return outbox.counts(filter).getOrDefault(StateName.EXPIRED, 0L);
  }
}
