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
 * @param asking ids of demands; an entry that puts any of them is meant
 */
public record EntryFilter(
    Set<String> campaigns,
    Set<StateName> states,
    Set<String> audiences,
    Set<String> recipients,
    Set<Long> ids,
    Set<String> asking) {

  private static final EntryFilter ALL =
      new EntryFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

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
    asking = Set.copyOf(asking);
    int values = campaigns.size() + states.size() + audiences.size() + asking.size();
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
    return new EntryFilter(Set.of(campaign), states, audiences, recipients, ids, asking);
  }

  /** Only those in one of {@code wanted}. */
  public EntryFilter in(StateName... wanted) {
    return in(Arrays.asList(wanted));
  }

  /** Only those in one of {@code wanted}. */
  public EntryFilter in(Collection<StateName> wanted) {
    return new EntryFilter(campaigns, new TreeSet<>(wanted), audiences, recipients, ids, asking);
  }

  /** Only those of {@code audience}. */
  public EntryFilter ofAudience(String audience) {
    return new EntryFilter(campaigns, states, Set.of(audience), recipients, ids, asking);
  }

  /** Only those to one of {@code wanted}, by recipient id. */
  public EntryFilter to(Collection<String> wanted) {
    return new EntryFilter(campaigns, states, audiences, new TreeSet<>(wanted), ids, asking);
  }

  /** Only those with one of {@code wanted} as entry id. */
  public EntryFilter withIds(Collection<Long> wanted) {
    return new EntryFilter(campaigns, states, audiences, recipients, new TreeSet<>(wanted), asking);
  }

  /** Only those that put at least one of {@code demands}, by demand id. */
  public EntryFilter asking(Collection<String> demands) {
    return new EntryFilter(campaigns, states, audiences, recipients, ids, new TreeSet<>(demands));
  }
}
