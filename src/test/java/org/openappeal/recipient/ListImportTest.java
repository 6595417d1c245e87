package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.datasource.ReadOptions;
import org.openappeal.problem.Problem;
import org.openappeal.problem.Severity;

/** Lists too long to hold recipients back: nothing is merged, and nothing is lost. */
class ListImportTest implements ListListener {
  private static final LocalDate TODAY = LocalDate.of(2019, 1, 8);

  @TempDir private Path folder;
  private final List<Recipient> recipients = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Path suppressed;

  @BeforeEach
  void writeRules() throws IOException {
    suppressed = folder.resolve("suppressed.csv");
    Files.writeString(suppressed, "address,domain,id,until,reason\n,,gone,,Asked\n");
  }

  @Override
  public void mapping(ListMapping mapping) {
    problems.clear();
  }

  @Override
  public void recipient(Recipient recipient) {
    recipients.add(recipient);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** A list with {@code last} behind more rows than are held back. */
  private ListCounts read(String last) throws IOException {
    StringBuilder rows = new StringBuilder("id,name,email,language\n");
    for (int i = 0; i <= Cleaning.HELD; i++) {
      rows.append("id-" + i + ",Name " + i + ",name" + i + "@post.example,en\n");
    }
    Path list = Files.writeString(folder.resolve("list.csv"), rows + last);
    ListImport lists =
        new ListImport(
            new ListRules(
                ReadOptions.DETECT,
                ColumnRules.NONE,
                List.of(SuppressionList.read(suppressed, problems::add)),
                TODAY,
                365,
                true),
            this);
    lists.read(list);
    lists.finish();
    ListCounts counts = lists.counts().get(list.toString());
    assertThat(counts.read())
        .isEqualTo(
            counts.accepted() + counts.duplicates() + counts.suppressed() + counts.rejected());
    assertThat(recipients).hasSize((int) counts.accepted());
    return counts;
  }

  @Test
  void aRowThatSaysTheSameIsLeftOutAndNoted() throws IOException {
    assertThat(read(",NAME  7,Name7@post.example,en\n").duplicates()).isEqualTo(1);
    assertThat(problems)
        .singleElement()
        .matches(problem -> problem.severity() == Severity.NOTE)
        .asString()
        .contains("list.csv:10003", "as line 9 and says the same");
  }

  @Test
  void aRowThatSaysMoreIsLeftOutAndAPersonIsAsked() throws IOException {
    assertThat(read(",Name 7,name7@post.example,fr\n").duplicates()).isEqualTo(1);
    assertThat(problems)
        .singleElement()
        .matches(problem -> problem.severity() == Severity.WARNING)
        .asString()
        .contains("as line 9, but something else; it was left out");
  }

  @Test
  void someoneElseWithTheSameMailboxIsARecipient() throws IOException {
    assertThat(read(",Other,name7@post.example,en\n").accepted()).isEqualTo(Cleaning.HELD + 2);
    assertThat(problems).singleElement().asString().contains("seems to be someone else");
    assertThat(recipients.stream().map(Recipient::id).distinct()).hasSize(Cleaning.HELD + 2);
  }

  @Test
  void aRuleThatCoversALaterRowIsToldOfTheFirst() throws IOException {
    assertThat(read("gone,Name 7,name7@post.example,en\n").suppressed()).isEqualTo(1);
    assertThat(problems).hasSize(2);
    assertThat(problems.get(1)).asString().contains("must not be contacted, and line 9 is about");
  }

  @Test
  void whoeverWasSuppressedIsNotContactedUnderAnotherId() throws IOException {
    assertThat(read("gone,Sam,sam@post.example,en\nx,Sam,sam@post.example,en\n").suppressed())
        .isEqualTo(2);
    assertThat(recipients).noneMatch(recipient -> recipient.id().equals("x"));
  }
}
