package org.openappeal.campaign;

import java.util.List;

/** The audiences of a drafted campaign. */
final class Audiences {
  private record Drafted(String id, String list, String where, String template, String puts) {}

  private static final List<Drafted> ALL =
      List.of(
          new Drafted("officials", "officials", "country", "", "direct competent none"),
          new Drafted("embassies", "embassies", "country", "", "convey all none"),
          new Drafted(
              "embassies-there", "embassies", "host-country", "third-states", "relay all all"),
          new Drafted("third-states", "officials", "not-country", "", "relay all all"),
          new Drafted("partners", "partners", "", "", "relay all all"));

  private Audiences() {}

  static void write(DraftYaml yaml, String country) {
    yaml.line("# Who gets the same appeal: rows of a list, chosen by their columns.");
    yaml.line("#   frame    direct  to the authority that can act");
    yaml.line("#            relay   to a third state or body: “please raise with …”");
    yaml.line("#            convey  to that country's own ambassador: “please convey …”");
    yaml.line("#   demands  all, none, or competent (only those the office can act on)");
    yaml.line("audiences:");
    for (Drafted audience : ALL) {
      String[] puts = audience.puts().split(" ", -1);
      yaml.line("  - id: " + audience.id());
      yaml.line("    review: needed");
      yaml.line("    list: recipients/" + audience.list() + ".csv");
      if (!audience.where().isEmpty()) {
        yaml.line("    where: {" + audience.where() + ": " + yaml.scalar(country) + "}");
      }
      if (!audience.template().isEmpty()) {
        yaml.line("    template: " + audience.template());
      }
      yaml.line("    frame: " + puts[0]);
      yaml.line("    demands: " + puts[1]);
      yaml.line("    asks: " + puts[2]);
      yaml.line("");
    }
    yaml.line("# Who must not be contacted.");
    yaml.line("recipients:");
    yaml.line("  suppressed: recipients/suppressed.csv");
  }
}
