package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openappeal.problem.Problem;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads the sections {@code demands} and {@code asks}. */
final class DemandReader {
  private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");

  private final Keys keys;
  private final Set<String> ids = new HashSet<>();

  DemandReader(Keys keys) {
    this.keys = keys;
  }

  List<Demand> read(YamlValue section) {
    List<Demand> demands = new ArrayList<>();
    for (YamlValue item : section.items()) {
      YamlMap map = item.map();
      String known = "id passage status until competent order action";
      demands.add(demand(keys.only(map, known, map.text("id", "demands"))));
    }
    return demands;
  }

  private Demand demand(YamlMap map) {
    String id = map.get("id").text();
    if (!ids.add(id)) {
      throw Problem.error(
              map.get("id").location(),
              "the id `" + id + "` is used twice",
              "Give each demand and ask an id of its own.")
          .asException();
    }
    return new Demand(
        id,
        passage(keys.only(map.get("passage").map(), "lines text", id + "` `passage")),
        status(map),
        map.find("until").map(CampaignFile::date).orElse(null),
        map.find("competent").map(CampaignFile::texts).orElse(List.of()),
        map.find("order")
            .map(value -> value.word(List.of("fixed", "free")))
            .map(word -> Order.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Order.FIXED),
        new ActionsReader(keys).read(map.get("action")),
        map.location());
  }

  private static Demand.Passage passage(YamlMap map) {
    YamlValue lines = map.get("lines");
    Matcher range = LINES.matcher(lines.text().strip());
    if (!range.matches()) {
      throw Problem.error(
              lines.location(), "`" + lines.text() + "` are no lines", "Write them as 58-59.")
          .asException();
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    return new Demand.Passage(
        first, Math.max(first, last), map.get("text").text(), lines.location());
  }

  private static Status status(YamlMap map) {
    List<String> words =
        Stream.of(Status.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    return map.find("status")
        .map(value -> Status.valueOf(value.word(words).toUpperCase(Locale.ROOT)))
        .orElse(Status.OPEN);
  }
}
