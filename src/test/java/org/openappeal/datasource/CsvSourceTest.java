package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

class CsvSourceTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private List<Row> rows(String csv) throws IOException {
    return rows(csv.getBytes(StandardCharsets.UTF_8));
  }

  private List<Row> rows(byte[] csv) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, csv);
    try (DataSource source = DataSource.open(file);
        Stream<Row> rows = source.rows(problems::add)) {
      return rows.toList();
    }
  }

  @Test
  void aRowKnowsItsLineEvenBehindCellsOfSeveralLines() throws IOException {
    List<Row> rows = rows("id,address\na,\"1 Street\nTown\"\nb,x\n");
    assertThat(rows).extracting(row -> row.location().line()).containsExactly(2, 4);
    assertThat(rows.get(0).cell("address")).isEqualTo("1 Street\nTown");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
    assertThat(rows("\uFEFFid,b\nx,y\n").get(0).cell("id")).isEqualTo("x");
  }

  @Test
  void aRaggedRowIsToldOfAndTheOthersAreRead() throws IOException {
    List<Row> rows = rows("id,b\nx,y\nz\nv,w,u\nlast,row\n");
    assertThat(rows).extracting(row -> row.cell("id")).containsExactly("x", "last");
    assertThat(problems).extracting(p -> p.location().line()).containsExactly(3, 4);
    assertThat(problems.get(0).location().column()).isEqualTo(2);
  }

  @Test
  void anUnclosedQuoteNamesTheLineOfItsRow() {
    assertThatThrownBy(() -> rows("id,b\nx,y\nz,\"open\nmore\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("list.csv:3: error: a quoted cell");
  }

  @Test
  void aHeadingThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> rows("id,id\n1,2\n")).hasMessageContaining("stands twice");
  }

  @Test
  void anEmptyListIsRefused() {
    assertThatThrownBy(() -> rows("")).hasMessageContaining("the list is empty");
  }

  @Test
  void aListInAnotherEncodingIsRefusedAndNotMisread() {
    byte[] latin = "id,name\nx,Jos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> rows(latin)).hasMessageContaining("not in UTF-8");
  }

  @Test
  void aMissingListIsRefused() {
    assertThatThrownBy(() -> DataSource.open(folder.resolve("none.csv")))
        .hasMessageContaining("there is no such list");
  }
}
