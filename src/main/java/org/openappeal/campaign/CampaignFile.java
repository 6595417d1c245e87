package org.openappeal.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads {@code campaign.yaml}. Not thread-safe: one instance reads one file. */
public final class CampaignFile {
  /** The file's name in every campaign folder. */
  public static final String NAME = "campaign.yaml";

  private final Path folder;
  private final Keys keys = new Keys();
  private final TemplateFiles files;

  private CampaignFile(Path folder) {
    this.folder = folder;
    this.files = new TemplateFiles(folder);
  }

  /**
   * Reads the campaign in {@code folder}.
   *
   * @throws ProblemException naming line and column of everything that is missing or unknown
   */
  public static Campaign read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw Problem.error(
              Location.of(file),
              "there is no campaign here",
              "Go to a campaign folder, name one with `--campaign DIR`, or make one with"
                  + " `appeal init DIR`.")
          .asException();
    }
    try {
      return new CampaignFile(folder)
          .campaign(Yaml.read(file.toString(), Files.readString(file), 0));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the campaign cannot be read as UTF-8 text", "Save it as UTF-8."),
          e);
    }
  }

  private Campaign campaign(YamlMap top) {
    keys.only(
        top,
        "campaign title as-of seed time-zone languages statement case sender letterhead demands asks"
            + " audiences recipients supporters smtp limits",
        NAME);
    DemandReader demands = new DemandReader(keys);
    YamlMap kase = keys.only(top.get("case").map(), "persons country do-not-mention", "case");
    @Nullable YamlMap lists =
        top.find("recipients")
            .map(value -> keys.only(value.map(), "suppressed supporters map", "recipients"))
            .orElse(null);
    Campaign campaign =
        new Campaign(
            folder,
            id(top.get("campaign")),
            localized(top.get("title")),
            top.find("as-of").map(CampaignFile::date).orElse(null),
            top.find("seed").map(YamlValue::number).orElse(1),
            zone(top.get("time-zone")),
            texts(top.get("languages")),
            statement(
                keys.only(
                    top.get("statement").map(),
                    "file title date organisations groups",
                    "statement")),
            kase.get("persons").items().stream().map(CampaignFile::localized).toList(),
            kase.get("country").text(),
            kase.find("do-not-mention").map(CampaignFile::words).orElse(List.of()),
            sender(top.get("sender").map()),
            top.find("letterhead").map(files::word).orElse(null),
            demands.read(top.get("demands")),
            top.find("asks").map(demands::read).orElse(List.of()),
            new AudienceReader(keys, this::inside, files::word).read(top.get("audiences")),
            lists == null ? null : lists.find("suppressed").map(this::inside).orElse(null),
            lists == null ? null : lists.find("supporters").map(this::inside).orElse(null),
            columns(lists, top.location()),
            top.find("supporters")
                .map(new SupporterReader(keys)::read)
                .orElse(SupporterReader.none(top.location())),
            top.find("smtp").map(this::smtp).orElse(null),
            top.find("limits").map(new LimitsReader(keys)::read).orElse(Limits.USUAL),
            keys.reviews());
    keys.throwBroken();
    return campaign;
  }

  private static ColumnNames columns(@Nullable YamlMap lists, Location file) {
    if (lists == null || lists.find("map").isEmpty()) {
      return new ColumnNames(Map.of(), file);
    }
    YamlMap map = lists.get("map").map();
    Map<String, String> columns = new LinkedHashMap<>();
    map.keys().forEach(field -> columns.put(field, map.get(field).text()));
    return new ColumnNames(columns, map.location());
  }

  private StatementReference statement(YamlMap map) {
    return new StatementReference(
        inside(map.get("file")),
        localized(map.get("title")),
        dated(map.get("date")),
        map.find("organisations").map(YamlValue::number).orElse(null),
        map.find("groups").map(YamlValue::number).orElse(null),
        map.get("date").location());
  }

  private Sender sender(YamlMap map) {
    keys.only(
        map,
        "name role organisation address place country email reply-to logo signature",
        "sender");
    String email = address(map.get("email"));
    return new Sender(
        map.get("name").text(),
        localized(map.get("role")),
        map.get("organisation").text(),
        texts(map.get("address")),
        localized(map.get("place")),
        map.get("country").text(),
        email,
        map.find("reply-to").map(CampaignFile::address).orElse(email),
        map.find("logo").map(files::picture).orElse(null),
        map.find("signature").map(files::picture).orElse(null));
  }

  private Smtp smtp(YamlValue value) {
    YamlMap map = keys.only(value.map(), "host port tls user", "smtp");
    return new Smtp(
        map.get("host").text(),
        map.get("port").number(),
        map.find("tls").map(tls -> tls.word(List.of("starttls", "smtps", "none"))).orElse(""),
        map.text("user", ""),
        value.location());
  }

  static int positive(YamlValue value) {
    int number = value.number();
    if (number < 1) {
      throw Problem.error(
              value.location(), "`" + number + "` is no limit", "Write a number from 1 upwards.")
          .asException();
    }
    return number;
  }

  /** A path of the campaign, which never leaves its folder. */
  private Path inside(YamlValue value) {
    Path path = folder.resolve(value.text()).normalize();
    if (!path.startsWith(folder.normalize()) && !folder.toString().isEmpty()) {
      throw Problem.error(
              value.location(),
              "`" + value.text() + "` lies outside the campaign folder",
              "Copy the file into the folder and name it from there.")
          .asException();
    }
    return path;
  }

  private static String id(YamlValue value) {
    if (!value.text().matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw Problem.error(
              value.location(),
              "`" + value.text() + "` cannot be an id",
              "Use up to 64 of the characters a-z, 0-9 and hyphen.")
          .asException();
    }
    return value.text();
  }

  private static String address(YamlValue value) {
    if (!value.text().matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
      throw Problem.error(
              value.location(), "this is not an email address", "Write one bare address.")
          .asException();
    }
    return value.text();
  }

  private static ZoneId zone(YamlValue value) {
    try {
      return ZoneId.of(value.text());
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.error(
              value.location(),
              "`" + value.text() + "` is no time zone",
              "Write a name such as Europe/Oslo."),
          e);
    }
  }

  static LocalDate date(YamlValue value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.error(
              value.location(),
              "`" + value.text() + "` is no date",
              "Write the date as 2019-03-02."),
          e);
    }
  }

  /** A draft may lack it: that is told together with all else that is left to do. */
  private LocalDate dated(YamlValue value) {
    try {
      return date(value);
    } catch (ProblemException e) {
      keys.add(e.problems());
      return LocalDate.EPOCH;
    }
  }

  static List<String> texts(YamlValue value) {
    return value.items().stream().map(YamlValue::text).toList();
  }

  /** An empty word would stand in every text. */
  private static List<String> words(YamlValue value) {
    for (YamlValue word : value.items()) {
      if (word.text().isBlank()) {
        throw Problem.error(word.location(), "this word is empty", "Write it, or delete it.")
            .asException();
      }
    }
    return texts(value).stream().map(String::strip).toList();
  }

  static Localized localized(YamlValue value) {
    if (!value.isMap()) {
      return new Localized(Map.of("", value.text()));
    }
    YamlMap map = value.map();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : map.keys()) {
      texts.put(language.toLowerCase(Locale.ROOT), map.get(language).text());
    }
    return new Localized(texts);
  }
}
