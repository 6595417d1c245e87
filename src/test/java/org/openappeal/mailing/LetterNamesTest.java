package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.template.TemplateEngine;

class LetterNamesTest {
  private static final Location ROW = new Location("list.csv", 7, 0);

  private final List<Problem> problems = new ArrayList<>();

  private String name(@Nullable String expression, Map<String, Object> data, long number) {
    return LetterNames.of(expression, new TemplateEngine())
        .columns(List.copyOf(data.keySet()))
        .counted(1500)
        .of(data, number, ROW, problems::add);
  }

  private String named(String id) {
    return name(null, Map.of("ID", id), 1);
  }

  @Test
  void aLetterIsCalledByItsIdOrElseByItsNumber() {
    assertThat(named("anna-berg")).isEqualTo("anna-berg");
    assertThat(name(null, Map.of("name", "A"), 42)).isEqualTo("0042");
    assertThat(name("${id}-$row", Map.of("id", "x"), 3)).isEqualTo("x-0003");
    assertThat(name("$country-$row.docx", Map.of("country", "NO"), 3)).isEqualTo("NO-0003");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc-passwd",
    "..\\x, x",
    "C:\\x, C-x",
    "/etc/passwd, etc-passwd",
    ".hidden, hidden",
    "-rf, rf",
    "a?b*c, a-b-c",
    "name., name",
    "con, _con",
    "NUL.txt, _NUL.txt",
    "COM1, _COM1",
    "AC/DC, AC-DC",
  })
  void noNameLeavesTheFolderOrIsRefusedAnywhereAndThatIsToldOf(String wanted, String safe) {
    assertThat(named(wanted)).isEqualTo(safe);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .startsWith("list.csv:7: warning: no file can be called `" + wanted + "`")
        .contains("`" + safe + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", ".", "/", "///", "../..", "\u0000", ".docx"})
  void aNameOfNothingIsAnErrorOfItsRow(String wanted) {
    assertThatThrownBy(() -> named(wanted))
        .hasMessageContaining("list.csv:7: error: the letter of this row has no name")
        .hasMessageContaining("--name '$row'");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = named("日本".repeat(300));
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
    assertThat(named("😀".repeat(300)).codePoints()).allMatch(point -> point == 0x1F600);
    assertThat(problems).hasSize(2);
  }

  @Test
  void whatNamesNothingIsToldWithItsRow() {
    assertThatThrownBy(() -> name("$idd", Map.of("id", "x"), 1))
        .hasMessageContaining("list.csv:7: error: --name:1:1: there is no `$idd`; did you mean");
    assertThatThrownBy(() -> name("#if($id", Map.of("id", "x"), 1))
        .hasMessageContaining("--name:1:");
  }

  @Test
  void whateverIsInTheDataTheFileLiesInTheFolder() {
    Path folder = Path.of("/letters");
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder wanted = new StringBuilder("x");
      for (int i = 0; i < 20; i++) {
        wanted.append(
            random.nextInt(3) == 0
                ? "./\\:".charAt(random.nextInt(4))
                : (char) random.nextInt(0x10000));
      }
      String name = named(wanted.toString());
      Path file = folder.resolve(name + ".docx").normalize();
      assertThat(file.getParent()).as("seed " + seed).isEqualTo(folder);
    }
  }
}
