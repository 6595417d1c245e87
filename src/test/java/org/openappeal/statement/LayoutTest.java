package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout has a case file; {@code -Dgolden.update=true} rewrites what is found in them. */
class LayoutTest {
  @TempDir Path folder;

  static Stream<CaseFile> cases() throws IOException {
    return CaseFile.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatACarefulReaderFinds(CaseFile layout) throws IOException {
    String found = CaseFile.render(layout.found(folder));
    if (Boolean.getBoolean("golden.update")) {
      layout.rewrite(found);
      return;
    }
    assertThat(CaseFile.lines(found)).isEqualTo(CaseFile.lines(layout.expected()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotesEveryFindingFromItsPassage(CaseFile layout) throws IOException {
    Statement found = layout.found(folder);
    Stream.concat(found.demands().stream(), found.asks().stream())
        .forEach(f -> assertThat(found.text(f.passage())).contains(f.text()));
    found.candidates().forEach(c -> assertThat(found.text(c.passage())).contains(c.text()));
  }
}
