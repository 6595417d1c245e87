package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

class DataSourceTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  private List<Row> rows(String text) throws IOException {
    try (DataSource source = DataSource.open(file(text));
        Stream<Row> rows = source.rows(problems::add)) {
      return rows.toList();
    }
  }

  @Test
  void aMissingListAFolderAndNothingAreRefused() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThatThrownBy(() -> DataSource.open(folder.resolve("none.csv")))
        .hasMessageContaining("there is no such list");
    assertThatThrownBy(() -> DataSource.open(folder)).hasMessageContaining("this is a folder");
    assertThatThrownBy(() -> DataSource.open(empty)).hasMessageContaining("the list is empty");
  }

  @Test
  void aRowKnowsThePlaceOfEachCell() throws IOException {
    Row row = rows("id,,email\na,x,a@x.example\n").get(0);
    assertThat(row.location().line()).isEqualTo(2);
    assertThat(row.location("email")).isEqualTo(place(2, 3));
    assertThat(row.location("none")).isEqualTo(row.location());
  }

  private Location place(int line, int column) {
    return Location.of(folder.resolve("list.csv"), line, column);
  }

  @Test
  void aCellIsGivenWithoutSpaceAndTheMapAsItStands() throws IOException {
    Row row = rows("id,name\n a , Anna \n").get(0);
    assertThat(row.cell("name")).isEqualTo("Anna");
    assertThat(row.cell(0)).isEqualTo("a");
    assertThat(row.cell("none")).isEmpty();
    assertThat(row.cell(7)).isEmpty();
    assertThat(row.cells()).isEqualTo(Map.of("id", " a ", "name", " Anna "));
    assertThat(row.cells()).containsKey("id").doesNotContainKey("none");
    assertThatThrownBy(() -> row.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void rowsAreTakenOnce() throws IOException {
    try (DataSource source = DataSource.open(file("id\na\n"))) {
      assertThat(source.rows(problems::add)).hasSize(1);
      assertThatThrownBy(() -> source.rows(problems::add))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void rowsComeOneByOne() throws IOException {
    try (DataSource source = DataSource.open(file("id\na\nb\n\"c"));
        Stream<Row> rows = source.rows(problems::add)) {
      assertThat(rows.limit(2)).extracting(row -> row.cell("id")).containsExactly("a", "b");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aMillionColumnsAreRefusedAsHeadingsAndToldOfAsARow() throws IOException {
    String many = ",x".repeat(1_000_000);
    assertThatThrownBy(() -> DataSource.open(file("id" + many + "\n")))
        .hasMessageContaining("the list has 1000001 columns");
    assertThat(rows("id,name\na,Anna\nb" + many + "\nc,Cleo\n")).hasSize(2);
    assertThat(problems).extracting(Problem::location).containsExactly(place(3, 3));
  }

  @Test
  void aMillionFieldsOfJsonAreRefused() throws IOException {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 50_000; i++) {
      json.append("{\"f").append(i).append("\": 1},\n");
    }
    assertThatThrownBy(() -> rows(json + "{}]")).hasMessageContaining("different fields");
    String deep = "[{\"a\":".repeat(5_000);
    assertThatThrownBy(() -> rows(deep)).hasMessageContaining("list.csv:1");
    String wide = "[{\"id\":1},{\"a\":[" + "1,".repeat(100_000) + "1]}]";
    assertThatThrownBy(() -> rows(wide)).hasMessageContaining("more than 65536 values");
  }

  @Test
  void aCellOfAMegabyteIsAQuotationMarkThatWasNotClosed() throws IOException {
    String open = "id,name\na,Anna\nb,\"" + "x\n".repeat(600_000) + "\"\n";
    assertThatThrownBy(() -> rows(open)).hasMessageContaining("list.csv:3:2: error");
  }

  @Test
  void manyRowsFilledUpAreToldOfByTheirNumber() throws IOException {
    assertThat(rows("a,b,c,d\n" + "1,2,3\n".repeat(100))).hasSize(100);
    assertThat(problems).hasSize(11);
    assertThat(problems.get(10).message()).startsWith("90 more rows");
  }

  @Test
  void aListInUtf8IsKnownAsSuchHoweverLateItsFirstAccentComes() throws IOException {
    List<Row> rows = rows("id,name\n" + "a,Anna\n".repeat(50_000) + "b,José\n");
    assertThat(rows.get(50_000).cell("name")).isEqualTo("José");
    assertThat(problems).isEmpty();
  }

  @Test
  void aCardOfManyMegabytesIsReadWithoutItsPictureAndRefusedWithout() throws IOException {
    String photo = "PHOTO;ENCODING=b:" + "A".repeat(3_000_000) + "\n";
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n%sEND:VCARD\n";
    String long1 = "NOTE:" + "A".repeat(3_000_000) + "\n";
    List<Row> rows = rows(card.formatted(photo) + card.formatted(long1) + card.formatted(""));
    assertThat(rows).extracting(row -> row.location().line()).containsExactly(1, 11);
    assertThat(problems).extracting(p -> p.location().line()).containsExactly(6);
  }
}
