package org.openappeal.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Voice;

/** What templates may name of demands and asks, in one language and voice. Not thread-safe. */
final class DemandFields {
  /** A demand of which only the shape is known. */
  static final Map<String, Object> EXAMPLE =
      fields("id", "action", "1", "1", "until", false, "status");

  private final Language language;
  private final Voice voice;
  private final LocalDate today;
  private final Map<Key, Listed> made = new HashMap<>();

  private record Key(Frame frame, List<String> ids) {}

  /**
   * Demands in their order.
   *
   * @param items one map each
   * @param inline their words joined as in running text
   */
  record Listed(List<Object> items, String inline) {}

  DemandFields(Language language, Voice voice, LocalDate today) {
    this.language = language;
    this.voice = voice;
    this.today = today;
  }

  /**
   * @throws org.openappeal.problem.ProblemException if one of them has no words
   */
  Listed open(List<Demand> demands, Frame frame) {
    return made.computeIfAbsent(
        new Key(frame, demands.stream().map(Demand::id).toList()), key -> listed(demands, frame));
  }

  private Listed listed(List<Demand> demands, Frame frame) {
    List<Object> items = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    for (Demand demand : demands) {
      String action = words(demand, frame);
      actions.add(action);
      items.add(fields(demand, action, actions.size()));
    }
    return new Listed(List.copyOf(items), language.list(actions));
  }

  /**
   * Those that are no longer put.
   *
   * @param spokenOf whether the text names them, so that none may lack words
   * @throws org.openappeal.problem.ProblemException if one of them has no words, and needs some
   */
  List<Object> past(Selection selection, Frame frame, boolean spokenOf) {
    List<Object> items = new ArrayList<>();
    selection.pastDemands().forEach(demand -> items.add(past(demand, frame, spokenOf, items)));
    selection.pastAsks().forEach(ask -> items.add(past(ask, Frame.DIRECT, spokenOf, items)));
    return List.copyOf(items);
  }

  private Object past(Demand demand, Frame frame, boolean spokenOf, List<Object> before) {
    String action =
        spokenOf
            ? words(demand, frame)
            : demand.actions().in(frame, voice, language.tag()).orElse("");
    return fields(demand, action, before.size() + 1);
  }

  private String words(Demand demand, Frame frame) {
    return demand
        .actions()
        .in(frame, voice, language.tag())
        .orElseThrow(() -> demand.noWords(language.tag(), voice).asException());
  }

  private Map<String, Object> fields(Demand demand, String action, int number) {
    LocalDate until = demand.until();
    return fields(
        demand.id(),
        action,
        language.number(number),
        language.ordinal(number),
        until == null ? "" : language.date(until),
        demand.isOverdue(today),
        demand.statusOn(today).key());
  }

  private static Map<String, Object> fields(
      String id,
      String action,
      String number,
      String ordinal,
      String until,
      boolean overdue,
      String status) {
    return Map.of(
        "id", id,
        "action", action,
        "number", number,
        "ordinal", ordinal,
        "until", until,
        "overdue", overdue,
        "status", status);
  }
}
