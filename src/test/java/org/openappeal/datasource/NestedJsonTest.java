package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.problem.Problem;

/** Lists whose rows keep the lists and objects in them. */
class NestedJsonTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private List<Row> rows(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    try (DataSource source = DataSource.open(file, ReadOptions.DETECT.withNested(true));
        Stream<Row> rows = source.rows(problems::add)) {
      return rows.toList();
    }
  }

  private List<Map<String, Object>> values(String text) throws IOException {
    return rows("list.json", text).stream().map(Row::values).toList();
  }

  @Test
  void listsObjectsNumbersAndTruthValuesAreWhatTheyAre() throws IOException {
    List<Map<String, Object>> rows =
        values(
            "[{\"t\":\" x \",\"n\":12,\"d\":12.50,\"y\":true,\"l\":[\"a\",2],\"o\":{\"p\":[{}]}}]");
    assertThat(rows.get(0))
        .containsEntry("t", " x ")
        .containsEntry("n", 12L)
        .containsEntry("d", new BigDecimal("12.50"))
        .containsEntry("y", true)
        .containsEntry("l", List.of("a", 2L))
        .containsEntry("o", Map.of("p", List.of(Map.of())));
    assertThat(problems).isEmpty();
  }

  @Test
  void whatOneObjectLacksAndAnotherHasIsEmptyAtAnyDepth() throws IOException {
    List<Map<String, Object>> rows =
        values("[{\"a\":[{\"b\":1},{\"c\":null}]},{\"a\":null,\"d\":2},{\"a\":[]}]");
    assertThat(rows)
        .containsExactly(
            Map.of("a", List.of(Map.of("b", 1L, "c", ""), Map.of("b", "", "c", "")), "d", ""),
            Map.of("a", List.of(), "d", 2L),
            Map.of("a", List.of(), "d", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-7, -7",
    "12.50, 12.50",
    "1e3, 1000",
    "123456789012345678, 123456789012345678",
    "12345678.5, 12345678.5",
    "9007199254740993, 9007199254740993",
    "1e400, 1e400",
    "0.000000001, 0.000000001",
    "98765432109876543210, 98765432109876543210"
  })
  void numbersPrintInDigits(String written, String printed) {
    assertThat(JsonNumber.of(written)).hasToString(printed);
  }

  @Test
  void anObjectIsARowUnlessItHoldsNothingButTheList() throws IOException {
    assertThat(values("{\"name\":\"A\",\"people\":[{\"b\":1}]}")).hasSize(1);
    assertThat(values("{\"people\":[{\"b\":1},{\"b\":2}]}")).hasSize(2);
    assertThat(problems)
        .extracting(Problem::message)
        .contains("the list is the array `people` inside the file");
    assertThat(values("{\"people\":[{\"b\":1}]}\n{\"people\":[{\"b\":2},{\"b\":3}]}\n")).hasSize(2);
    assertThat(values("{\"persons\":[{\"name\":\"A\",\"memberships\":[{\"x\":1}]}]}").get(0))
        .containsOnlyKeys("name", "memberships");
  }

  @Test
  void aCellOfItHoldsItsTextsOneALine() throws IOException {
    Row row = rows("list.json", "[{\"a\":[\"x\",{\"b\":\"y\"}],\"n\":1}]").get(0);
    assertThat(row.cell("a")).isEqualTo("x\ny");
    assertThat(row.values().get("a")).hasToString("x\n{b=y}");
    assertThat(row.location().column()).isEqualTo(2);
  }

  @Test
  void halfACharacterAndControlCharactersAreToldOfHoweverDeep() throws IOException {
    assertThat(
            values(
                "[{\"a\":[{\"b\":\"\\ud800\"}]},{\"a\":\"\\udc00\\ud800\"},{\"a\":\"\\ud83d\\ude00\"},{\"a\":{\"c\":\"\\u0001\"}}]"))
        .hasSize(1);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "the cell `a` holds half of a character, U+D800",
            "the cell `a` holds half of a character, U+DC00",
            "the cell `a` holds the control character U+0001");
  }

  @Test
  void textsAndDepthsWithoutEndAreNamedWithTheirPlace() {
    String long1 = "[{\"a\":\"x\"},\n{\"a\":\"" + "x".repeat(1 << 21) + "\"}]";
    assertThatThrownBy(() -> values(long1))
        .hasMessageContaining("list.json:2:6: error: this has more than 1048576 characters");
    String deep = "[{\"a\":\"x\"},\n{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}]";
    assertThatThrownBy(() -> values(deep)).hasMessageContaining("100 levels inside of each other");
    String cell = "a,b\nx,y\nz," + "x".repeat(1 << 21) + "\n";
    assertThatThrownBy(() -> rows("list.csv", cell))
        .hasMessageContaining("list.csv:3:2: error: this cell has more than 1048576 characters");
  }

  @Test
  void moreNamesThanASheetHasColumnsAreRefused() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 20_000; i++) {
      text.append(i == 0 ? "" : ",").append("{\"a\":{\"n" + i + "\":1}}");
    }
    assertThatThrownBy(() -> values(text + "]"))
        .hasMessageContaining("have more than 16384 different fields");
  }

  @Test
  void aTableHasItsCellsAsValues() throws IOException {
    assertThat(rows("list.csv", "id,First name\n1, Anna \n").get(0).values())
        .isEqualTo(Map.of("id", "1", "First name", "Anna"));
  }
}
