package org.openappeal.campaign;

import java.util.List;
import java.util.Locale;
import org.openappeal.campaign.SupporterRules.Fallback;
import org.openappeal.campaign.SupporterRules.Inside;
import org.openappeal.problem.Location;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads the section {@code supporters}. */
final class SupporterReader {
  private static final int NO_CAP = Integer.MAX_VALUE;

  private final Keys keys;

  SupporterReader(Keys keys) {
    this.keys = keys;
  }

  SupporterRules read(YamlValue section) {
    YamlMap map = keys.only(section.map(), "cap fallback inside", "supporters");
    return new SupporterRules(
        map.find("cap").map(CampaignFile::positive).orElse(NO_CAP),
        map.find("fallback").map(YamlValue::items).orElse(List.of()).stream()
            .map(id -> new Fallback(id.text(), id.location()))
            .toList(),
        map.find("inside")
            .map(value -> value.word(List.of("hold", "write")))
            .map(word -> Inside.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(null),
        map.location());
  }

  /** The rules of a campaign that has no such section. */
  static SupporterRules none(Location file) {
    return new SupporterRules(NO_CAP, List.of(), null, file);
  }
}
