package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.openappeal.problem.Location;

class PostalOrderTest {
  private static final List<Target> SORTED =
      List.of(
          target("baku-1", "Aydin", "AZ", "1000", "Baku"),
          target("baku-2", "Äyla", "AZ", "1000", "Baku"),
          target("baku-0", "Bahar", "AZ", "1000", "Baku"),
          target("ganja", "Aydin", "AZ", "2000", "Ganja"),
          target("agdam", "Aydin", "AZ", "", "Agdam"),
          whole("cell-baku-2", "Aydin", "8 Street\nAZ1000 Baku"),
          whole("cell-baku", "Zeynep", "1 Street\nAZ1000 Baku"),
          whole("cell-ganja", "Aydin", "2 Street\nAZ2000 Ganja"),
          target("oslo-late", "Åse", "NO", "0150", "Oslo"),
          target("oslo", "Berit", "NO", "0150", "Oslo"),
          target("tromsoe", "Berit", "NO", "0150", "Tromsø"),
          target("bergen", "Åse", "NO", "5003", "Bergen"),
          target("no-country", "Aydin", "", "0001", "Atlantis"),
          target("same-1", "", null, "", ""),
          target("same-2", "", null, "", ""));

  @RepeatedTest(20)
  void lettersLieByCountryPostcodeCityNameAndId(RepetitionInfo round) {
    List<Target> mixed = new ArrayList<>(SORTED);
    Collections.shuffle(mixed, new Random(round.getCurrentRepetition()));
    mixed.sort(new PostalOrder());
    assertThat(mixed).as("seed " + round.getCurrentRepetition()).isEqualTo(SORTED);
  }

  private static Target whole(String id, String name, String cell) {
    return target(id, name, PostalAddress.of(cell, "AZ"));
  }

  private static Target target(
      String id, String name, String country, String postcode, String city) {
    return target(
        id,
        name,
        country == null
            ? null
            : new PostalAddress(List.of("Street 1"), postcode, city, country, 0));
  }

  private static Target target(String id, String name, PostalAddress address) {
    return new Target(
        id,
        "office",
        name,
        "",
        "",
        "",
        "",
        "en",
        Gender.NEUTRAL,
        "",
        address,
        null,
        Map.of(),
        Location.NONE);
  }
}
