package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of a list has a case file; {@code -Dgolden.update=true} rewrites what is read. */
class ListCaseTest {
  @TempDir Path folder;

  static Stream<ListCase> cases() throws IOException {
    return ListCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatAPersonWouldRead(ListCase list) throws IOException {
    List<String> found = list.found(folder);
    if (Boolean.getBoolean("golden.update")) {
      list.text().rewrite(found);
      return;
    }
    assertThat(found).isEqualTo(list.text().expected());
  }
}
