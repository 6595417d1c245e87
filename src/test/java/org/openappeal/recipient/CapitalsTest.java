package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  private final Capitals capitals = Capitals.load();

  @ParameterizedTest(name = "{0} to {1}: about {2} km")
  @CsvSource({
    "NO, SE, 417",
    "GB, FR, 344",
    "NZ, ES, 19855",
    "FJ, WS, 1150",
    "US, CA, 734",
    "VA, IT, 3",
  })
  void distancesAreThoseOfTheGreatCircle(String from, String to, int kilometres) {
    assertThat(capitals.kilometres(from, to)).isBetween(kilometres - 25, kilometres + 25);
    assertThat(capitals.kilometres(to, from)).isEqualTo(capitals.kilometres(from, to));
  }

  @Test
  void everyCountryThatPeopleLiveInHasAPlace() {
    List<String> without =
        Arrays.stream(Locale.getISOCountries())
            .filter(code -> capitals.kilometres(code, "NO") == Capitals.UNKNOWN)
            .toList();
    assertThat(without).containsExactlyInAnyOrder("AQ", "BV", "HM", "UM");
  }
}
