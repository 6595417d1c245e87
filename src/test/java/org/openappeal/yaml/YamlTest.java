package org.openappeal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlTest {
  private static YamlMap read(String text) {
    return Yaml.read("c.yaml", text, 0);
  }

  @Test
  void aValueKnowsItsPlace() {
    YamlMap map = read("a: 1\nb:\n  - x\n  - y: 2\n");
    assertThat(map.get("b").items().get(1).map().get("y").location()).hasToString("c.yaml:4:8");
  }

  @Test
  void anUnknownKeyNamesItsPlaceAndTheNearestKnownOne() {
    assertThat(read("ok: 1\nsendr: 2\n").unknownKeys(Set.of("ok", "sender")))
        .singleElement()
        .hasToString("c.yaml:2:1: error: unknown key `sendr`\n  → Did you mean `sender`?");
  }

  @Test
  void aMissingKeyIsAProblem() {
    assertThatThrownBy(() -> read("a: 1\n").get("b"))
        .hasMessageContaining("c.yaml:1:1: error: `b` is missing");
  }

  @Test
  void brokenYamlNamesLineAndColumn() {
    assertThatThrownBy(() -> read("a: 1\nb: [1, 2\nc: 3\n")).hasMessageContaining("c.yaml:3:");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> read("a: 1\na: 2\n")).hasMessageContaining("c.yaml:");
  }

  @Test
  void aBareNoStaysAText() {
    assertThat(read("country: NO\n").get("country").text()).isEqualTo("NO");
  }

  @Test
  void linesBeforeTheDocumentAreCounted() {
    assertThatThrownBy(() -> Yaml.read("t.md", "a: 1\n", 1).get("b"))
        .hasMessageContaining("t.md:2:1");
  }
}
