package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.List;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Order;
import org.openappeal.recipient.Draw;
import org.openappeal.template.Choices;

/**
 * The choices between approved wordings for one recipient. They follow from the campaign's seed,
 * the recipient's id and the place alone, and say nothing of one another. Immutable.
 */
final class Variation {
  /** The step of SplitMix64. */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private final long key;

  Variation(long seed, String recipient) {
    this.key = Draw.key(recipient) ^ Draw.mixed(seed);
  }

  /** What is chosen; the numbers never change, or a rerun would write other letters. */
  enum Part {
    /** Which of several subjects. */
    SUBJECT(1),
    /** Within the subject. */
    SUBJECT_WORDS(2),
    /** Within the salutation. */
    SALUTATION(3),
    /** Within the body. */
    BODY(4),
    /** Within the closing. */
    CLOSING(5),
    /** The order of the demands. */
    DEMANDS(6),
    /** The order of the asks. */
    ASKS(7);

    private final long number;

    Part(long number) {
      this.number = number;
    }
  }

  Choices in(Part part) {
    long stream = Draw.mixed(key + STEP * part.number);
    return (alternatives, place) ->
        (int) Long.remainderUnsigned(Draw.mixed(stream + STEP * (place + 1L)), alternatives);
  }

  <T> T choose(List<T> alternatives, Part part) {
    return alternatives.get(in(part).choose(alternatives.size(), 0));
  }

  /** The free ones turn among their own places; all others stay in theirs. */
  List<Demand> order(List<Demand> demands, Part part) {
    List<Demand> free = demands.stream().filter(demand -> demand.order() == Order.FREE).toList();
    if (free.size() < 2) {
      return demands;
    }
    int next = in(part).choose(free.size(), 0);
    List<Demand> turned = new ArrayList<>(demands.size());
    for (Demand demand : demands) {
      if (demand.order() == Order.FREE) {
        turned.add(free.get(next++ % free.size()));
      } else {
        turned.add(demand);
      }
    }
    return List.copyOf(turned);
  }
}
