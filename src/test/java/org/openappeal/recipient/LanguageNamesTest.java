package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {
  /** The set of all codes has no order, and holds the old code of these beside the new one. */
  @ParameterizedTest
  @CsvSource({"Hebrew, he", "Indonesian, id", "Yiddish, yi", "heb, he", "Französisch, fr"})
  void aLanguageWithTwoCodesHasOneTag(String name, String tag) {
    assertThat(new LanguageNames().tag(name)).contains(tag);
  }
}
