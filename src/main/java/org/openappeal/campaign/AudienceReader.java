package org.openappeal.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openappeal.campaign.Audience.Choice;
import org.openappeal.campaign.Audience.Kind;
import org.openappeal.campaign.Audience.Named;
import org.openappeal.problem.Problem;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads the section {@code audiences}. */
final class AudienceReader {
  private static final String NOT = "not-";

  private final Keys keys;
  private final Function<YamlValue, Path> inside;
  private final Function<YamlValue, Path> word;

  /**
   * @param inside answers the path of a list
   * @param word answers the path of a Word document
   */
  AudienceReader(Keys keys, Function<YamlValue, Path> inside, Function<YamlValue, Path> word) {
    this.keys = keys;
    this.inside = inside;
    this.word = word;
  }

  List<Audience> read(YamlValue section) {
    List<Audience> audiences = new ArrayList<>();
    for (YamlValue item : section.items()) {
      Audience audience =
          audience(
              keys.only(
                  item.map(),
                  "id list where template letter frame demands asks",
                  item.map().text("id", "audiences")));
      if (audiences.stream().anyMatch(other -> other.id().equals(audience.id()))) {
        throw Problem.error(
                audience.location(),
                "the audience `" + audience.id() + "` stands twice",
                "Give each audience an id of its own.")
            .asException();
      }
      audiences.add(audience);
    }
    return audiences;
  }

  private Audience audience(YamlMap map) {
    YamlValue id = map.get("id");
    for (String key : List.of("id", "template")) {
      map.find(key).ifPresent(AudienceReader::plainName);
    }
    return new Audience(
        id.text(),
        filled(map.get("list")).stream().map(inside).distinct().toList(),
        map.find("where").map(where -> conditions(where.map())).orElse(List.of()),
        map.text("template", id.text()),
        map.find("letter").map(word).orElse(null),
        Frame.valueOf(
            map.get("frame").word(List.of("direct", "relay", "convey")).toUpperCase(Locale.ROOT)),
        choice(map, "demands"),
        choice(map, "asks"),
        map.location());
  }

  /** Both become parts of file names. */
  private static void plainName(YamlValue value) {
    if (!value.text().matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw Problem.error(
              value.location(),
              "`" + value.text() + "` cannot be the name of a file",
              "Use up to 64 of the characters a-z, 0-9 and hyphen.")
          .asException();
    }
  }

  private static List<Condition> conditions(YamlMap map) {
    List<Condition> where = new ArrayList<>();
    for (String key : map.keys()) {
      String column = key.strip().toLowerCase(Locale.ROOT).replace('_', '-');
      boolean not = column.startsWith(NOT);
      where.add(
          new Condition(
              not ? column.substring(NOT.length()) : column,
              not,
              filled(map.get(key)).stream().map(YamlValue::text).toList(),
              map.at(key)));
    }
    return where;
  }

  /** One value stands for a list of one; a list without any would take no one, or everyone. */
  private static List<YamlValue> filled(YamlValue value) {
    List<YamlValue> items = value.items();
    if (items.isEmpty()) {
      throw Problem.error(
              value.location(), "this list is empty", "Write a value, or delete the line.")
          .asException();
    }
    return items;
  }

  private static Choice choice(YamlMap map, String key) {
    YamlValue value = map.get(key);
    if (value.isList()) {
      return new Choice(
          Kind.NAMED,
          value.items().stream().map(item -> new Named(item.text(), item.location())).toList());
    }
    String word = value.word(List.of("all", "none", "competent"));
    return new Choice(Kind.valueOf(word.toUpperCase(Locale.ROOT)), List.of());
  }
}
