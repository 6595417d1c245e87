package org.openappeal.campaign;

import java.util.List;

/**
 * An audience of a drafted campaign.
 *
 * @param list its file under {@code recipients/}, without the ending
 * @param where the column that is compared with the state concerned; empty where all rows are taken
 * @param template whose text it uses; empty where it has its own
 * @param demands as {@code campaign.yaml} says it
 * @param asks as {@code campaign.yaml} says it
 */
record DraftAudience(
    String id,
    String list,
    String where,
    String template,
    Frame frame,
    String demands,
    String asks) {

  static final List<DraftAudience> ALL =
      List.of(
          new DraftAudience(
              "officials", "officials", "country", "", Frame.DIRECT, "competent", "none"),
          new DraftAudience("embassies", "embassies", "country", "", Frame.CONVEY, "all", "none"),
          new DraftAudience(
              "embassies-there",
              "embassies",
              "host-country",
              "third-states",
              Frame.RELAY,
              "all",
              "all"),
          new DraftAudience(
              "third-states", "officials", "not-country", "", Frame.RELAY, "all", "all"),
          new DraftAudience("partners", "partners", "", "", Frame.RELAY, "all", "all"));

  boolean hasOwnText() {
    return template.isEmpty();
  }

  boolean isAsked() {
    return !asks.equals("none");
  }

  void write(DraftYaml yaml, String country) {
    yaml.line("  - id: " + id);
    yaml.line("    review: needed");
    yaml.line("    list: recipients/" + list + ".csv");
    if (!where.isEmpty()) {
      yaml.line("    where: {" + where + ": " + yaml.scalar(country) + "}");
    }
    if (!template.isEmpty()) {
      yaml.line("    template: " + template);
    }
    yaml.line("    frame: " + frame.key());
    yaml.line("    demands: " + demands);
    yaml.line("    asks: " + asks);
    yaml.line("");
  }
}
