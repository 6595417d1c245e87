package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.statement.ActionCues.Passive;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads the section {@code actions} of a cue file. */
final class ActionCueReader {
  private ActionCueReader() {}

  static ActionCues read(YamlMap map) {
    known(
        map,
        "opens",
        "nouns",
        "speakers",
        "lowered",
        "prepositions",
        "one",
        "many",
        "that",
        "passives");
    return new ActionCues(
        phrases(map, "opens"),
        phrases(map, "nouns"),
        phrases(map, "speakers"),
        phrases(map, "lowered"),
        phrases(map, "prepositions"),
        phrases(map, "one"),
        phrases(map, "many"),
        map.find("that").map(YamlValue::text).orElse(null),
        map.find("passives").map(ActionCueReader::passives).orElse(List.of()));
  }

  private static List<Passive> passives(YamlValue value) {
    List<Passive> passives = new ArrayList<>();
    for (YamlValue item : value.items()) {
      YamlMap map = item.map();
      known(map, "modals", "becomes", "plural");
      String singular = map.get("becomes").text();
      passives.add(new Passive(phrases(map, "modals"), singular, map.text("plural", singular)));
    }
    return passives;
  }

  private static Phrases phrases(YamlMap map, String key) {
    return Phrases.of(CueFiles.texts(map.find(key)));
  }

  private static void known(YamlMap map, String... keys) {
    List<Problem> unknown = map.unknownKeys(Set.of(keys));
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
  }
}
