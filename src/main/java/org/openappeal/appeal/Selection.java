package org.openappeal.appeal;

import java.time.LocalDate;
import java.util.List;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Status;

/**
 * What is put to an office, and what is no longer put to it.
 *
 * @param demands the open ones, in the order of the campaign
 * @param asks the open ones, in the order of the campaign
 * @param pastDemands those that were met, overtaken, or whose day has passed
 * @param pastAsks those that were met, overtaken, or whose day has passed
 */
record Selection(
    List<Demand> demands, List<Demand> asks, List<Demand> pastDemands, List<Demand> pastAsks) {

  static Selection of(Campaign campaign, Audience audience, String office, LocalDate today) {
    List<Demand> demands = taken(campaign.demands(), audience.demands(), office);
    List<Demand> asks = taken(campaign.asks(), audience.asks(), office);
    return new Selection(
        open(demands, today), open(asks, today), past(demands, today), past(asks, today));
  }

  boolean isEmpty() {
    return demands.isEmpty() && asks.isEmpty();
  }

  private static List<Demand> taken(List<Demand> all, Audience.Choice choice, String office) {
    return all.stream().filter(demand -> choice.takes(demand, office)).toList();
  }

  private static List<Demand> open(List<Demand> demands, LocalDate today) {
    return demands.stream().filter(demand -> demand.isOpen(today)).toList();
  }

  /** What was withdrawn is not spoken of. */
  private static List<Demand> past(List<Demand> demands, LocalDate today) {
    return demands.stream()
        .filter(demand -> !demand.isOpen(today) && demand.status() != Status.WITHDRAWN)
        .toList();
  }
}
