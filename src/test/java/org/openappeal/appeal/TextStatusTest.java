package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStatusTest {
  @TempDir private Path folder;

  private TextStatus status(String front) throws IOException {
    Path file = folder.resolve("letter.en.md");
    Files.writeString(file, "---\n" + front.replace("|", "\n") + "\n---\nText.\n");
    return TextFile.read(file).status();
  }

  @Test
  void aTextThatSaysNothingIsADraftFromItsFirstLine() throws IOException {
    TextStatus status = status("subject: x");
    assertThat(status)
        .isInstanceOfSatisfying(
            TextStatus.Draft.class, draft -> assertThat(draft.location().line()).isEqualTo(1));
  }

  @Test
  void aDraftIsKnownByTheLineOfItsStatus() throws IOException {
    TextStatus status = status("subject: x|status: draft");
    assertThat(status)
        .isInstanceOfSatisfying(
            TextStatus.Draft.class, draft -> assertThat(draft.location().line()).isEqualTo(3));
  }

  @Test
  void anApprovedTextNamesByWhomAndWhen() throws IOException {
    assertThat(status("subject: x|status: approved|approved-by: Kim|approved-on: 2019-01-07"))
        .isEqualTo(new TextStatus.Approved("Kim", LocalDate.of(2019, 1, 7)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "subject: x|status: approved, 3:1, by whom and when",
    "subject: x|status: approved|approved-by: Kim, 3:1, by whom and when",
    "subject: x|status: approved|approved-on: 2019-01-07, 3:1, by whom and when",
    "status: approved|approved-by: ''|approved-on: 2019-01-07, 2:1, by whom and when",
    "status: approved|approved-by: Kim|approved-on: January, 4:14, is no date",
    "status: done, 2:9, 'draft, approved'",
    "status: draft|aproved-by: x, 3:1, Did you mean `approved-by`?",
    "review: needed, 2:1, unknown key `review`",
  })
  void whatCannotBeMeantIsToldWithItsPlace(String front, String place, String told) {
    assertThatThrownBy(() -> status(front))
        .hasMessageContaining("letter.en.md:" + place + ": error")
        .hasMessageContaining(told);
  }
}
