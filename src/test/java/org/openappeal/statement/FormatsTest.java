package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One statement says the same in every format. */
class FormatsTest {
  @TempDir Path folder;

  private Statement told(String format) throws IOException {
    return new StatementReader().read(Renditions.write(Told.ofAnaDorvel(), format, folder));
  }

  static List<String> formats() {
    return Renditions.formats();
  }

  @Test
  void findsAllThatIsTold() throws IOException {
    Statement found = told("text");
    assertThat(found.title()).isEqualTo("Velmar: release Ana Dorvel");
    assertThat(found.demands()).hasSize(3);
    assertThat(found.asks()).hasSize(2);
    assertThat(found.deadline()).isEqualTo("2021-06-30");
    assertThat(found.signatories()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void findsTheSameInEveryFormat(String format) throws IOException {
    assertThat(Facts.of(told(format))).isEqualTo(Facts.of(told("text")));
  }
}
