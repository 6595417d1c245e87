package org.openappeal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {
  @Test
  void theCountryNamedMostOftenIsTheOneProposed() {
    String text = "In Norway we met friends. Georgia, and Georgia alone, is responsible.";
    assertThat(Countries.mostNamed(text, Locale.ENGLISH)).contains("GE");
  }

  @Test
  void namesAreThoseOfTheStatementsLanguage() {
    assertThat(Countries.mostNamed("Deutschland und Norwegen, Norwegen", Locale.GERMAN))
        .contains("NO");
  }

  @Test
  void aNameInsideAnotherWordDoesNotCount() {
    assertThat(Countries.mostNamed("Germanyland is invented.", Locale.ENGLISH)).isEmpty();
  }
}
