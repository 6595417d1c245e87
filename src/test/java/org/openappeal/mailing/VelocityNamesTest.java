package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VelocityNamesTest {
  private final VelocityNames names = new VelocityNames();

  @ParameterizedTest
  @CsvSource({
    "First name, First_name",
    "Größe, Grosse",
    "Prénom / Nom, Prenom_Nom",
    "2019, M_2019",
    "(e-mail), e_mail",
    "Имя, column1",
  })
  void aHeadingThatVelocityCannotSayHasASecondName(String heading, String second) {
    assertThat(names.named(Map.of(heading, "x"))).isEqualTo(Map.of(heading, "x", second, "x"));
  }

  @Test
  void anotherColumnsNameIsNeverTaken() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("a b", 1);
    row.put("a-b", 2);
    row.put("a_b", 3);
    assertThat(names.named(row))
        .containsEntry("a_b", 3)
        .containsEntry("a_b_2", 1)
        .containsEntry("a_b_3", 2);
  }

  @Test
  void whatIsInsideIsNamedToo() {
    Map<String, Object> row = Map.of("people", List.of(Map.of("first name", "A")), "plain", "x");
    assertThat(names.named(row))
        .isEqualTo(
            Map.of("people", List.of(Map.of("first name", "A", "first_name", "A")), "plain", "x"));
  }
}
