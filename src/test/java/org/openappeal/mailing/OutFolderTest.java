package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;

/** Nothing is written outside of {@code out/}, whatever an id or audience is called. */
class OutFolderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"../stolen.docx", "letters/../../stolen.docx", "../out-of-it/stolen.docx"})
  void aNameThatLeavesTheFolderIsRefusedAndNothingIsWritten(String name) {
    OutFolder out = new OutFolder(folder.resolve("out"));
    assertThatThrownBy(() -> out.write(name, stream -> stream.write(1)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("would lie outside this folder");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.docx", "letters/a/b.docx", "letters/../letter.docx"})
  void aNameInsideIsWritten(String name) {
    OutFolder out = new OutFolder(folder.resolve("out"));
    assertThat(out.write(name, stream -> stream.write(1))).hasBinaryContent(new byte[] {1});
  }
}
