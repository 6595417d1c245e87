package org.openappeal.outbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which entries are meant. Every part narrows; an empty part does not. Immutable.
 *
 * @param campaigns campaign ids
 * @param states states
 * @param audiences audience names
 * @param recipients recipient ids
 * @param ids entry ids
 */
public record EntryFilter(
    Set<String> campaigns,
    Set<StateName> states,
    Set<String> audiences,
    Set<String> recipients,
    Set<Long> ids) {

  private static final EntryFilter ALL =
      new EntryFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** What a store can bind in one statement, with room to spare. */
  private static final int MOST_VALUES = 30_000;

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if it names more than 30,000 values
   */
  public EntryFilter {
    campaigns = Set.copyOf(campaigns);
    states = Set.copyOf(states);
    audiences = Set.copyOf(audiences);
    recipients = Set.copyOf(recipients);
    ids = Set.copyOf(ids);
    int values = campaigns.size() + states.size() + audiences.size();
    if (values + recipients.size() + ids.size() > MOST_VALUES) {
      throw new IllegalArgumentException("a filter names at most " + MOST_VALUES + " values");
    }
  }

  /** Every entry. */
  public static EntryFilter all() {
    return ALL;
  }

  /** Only those of {@code campaign}. */
  public EntryFilter ofCampaign(String campaign) {
    return new EntryFilter(Set.of(campaign), states, audiences, recipients, ids);
  }

  /** Only those in one of {@code wanted}. */
  public EntryFilter in(StateName... wanted) {
    return in(Arrays.asList(wanted));
  }

  /** Only those in one of {@code wanted}. */
  public EntryFilter in(Collection<StateName> wanted) {
    return new EntryFilter(campaigns, new TreeSet<>(wanted), audiences, recipients, ids);
  }

  /** Only those of {@code audience}. */
  public EntryFilter ofAudience(String audience) {
    return new EntryFilter(campaigns, states, Set.of(audience), recipients, ids);
  }

  /** Only those to one of {@code wanted}, by recipient id. */
  public EntryFilter to(Collection<String> wanted) {
    return new EntryFilter(campaigns, states, audiences, new TreeSet<>(wanted), ids);
  }

  /** Only those with one of {@code wanted} as entry id. */
  public EntryFilter withIds(Collection<Long> wanted) {
    return new EntryFilter(campaigns, states, audiences, recipients, new TreeSet<>(wanted));
  }
}
