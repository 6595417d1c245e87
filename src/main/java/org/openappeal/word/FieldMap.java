package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the data is which part of a name and address: as the template's own mail merge
 * matched them (ECMA-376 part 1, §17.14.15), else by what the columns are called.
 */
final class FieldMap {
  /** The parts in the order in which Word keeps its matches. */
  private static final List<String> ORDER =
      List.of(
          "", "TITLE", "FIRST", "MIDDLE", "LAST", "SUFFIX", "NICK", "JOB", "COMPANY", "STREET1",
          "STREET2", "CITY", "STATE", "POSTAL", "COUNTRY");

  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("TITLE", List.of("courtesy_title", "title", "honorific", "salutation")),
          Map.entry("FIRST", List.of("first_name", "firstname", "given_name", "first")),
          Map.entry("MIDDLE", List.of("middle_name", "middlename", "middle")),
          Map.entry("LAST", List.of("last_name", "lastname", "family_name", "surname", "last")),
          Map.entry("SUFFIX", List.of("suffix", "name_suffix")),
          Map.entry("NICK", List.of("nickname", "nick_name")),
          Map.entry("JOB", List.of("job_title", "office", "position")),
          Map.entry("COMPANY", List.of("company", "company_name", "organisation", "organization")),
          Map.entry(
              "STREET1",
              List.of("address_1", "address1", "address_line_1", "address_line1", "street")),
          Map.entry("STREET2", List.of("address_2", "address2", "address_line_2", "address_line2")),
          Map.entry("CITY", List.of("city", "town", "locality")),
          Map.entry("STATE", List.of("state", "province", "region", "county")),
          Map.entry("POSTAL", List.of("postal_code", "postcode", "zip", "zip_code")),
          Map.entry("COUNTRY", List.of("country_or_region", "country", "country_name")));

  private final Map<String, String> matched;

  private FieldMap(Map<String, String> matched) {
    this.matched = Map.copyOf(matched);
  }

  /** What the settings of a template say; nothing where it has none. */
  static FieldMap of(@Nullable Element settings) {
    Map<String, String> matched = new java.util.HashMap<>();
    List<Element> data = settings == null ? List.of() : settings.all("w:fieldMapData");
    for (int i = 0; i < Math.min(data.size(), ORDER.size()); i++) {
      String column = data.get(i).val("w:name");
      if (column != null) {
        matched.put(ORDER.get(i), column);
      }
    }
    return new FieldMap(matched);
  }

  /** The columns that may hold a part, the likeliest first. */
  List<String> columns(String part) {
    List<String> columns = new ArrayList<>();
    if (matched.containsKey(part)) {
      columns.add(matched.get(part));
    }
    columns.addAll(NAMES.getOrDefault(part, List.of()));
    return columns;
  }
}
