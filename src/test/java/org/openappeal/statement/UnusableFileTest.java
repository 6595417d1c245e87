package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;
import org.openappeal.problem.Severity;

class UnusableFileTest {
  @TempDir Path folder;

  private void isRefused(Path file, String message) {
    assertThatThrownBy(() -> new StatementReader().read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).message()).contains(message);
              assertThat(e.problems().get(0).location().file()).isEqualTo(file.toString());
              assertThat(e.problems().get(0).remedy()).isNotBlank();
            });
  }

  @Test
  void refusesAMissingFile() {
    isRefused(folder.resolve("none.md"), "no such file");
  }

  @Test
  void refusesAFolder() {
    isRefused(folder, "folder");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    isRefused(Files.createFile(folder.resolve("empty.txt")), "empty");
  }

  @Test
  void refusesBlanksOnly() throws IOException {
    isRefused(Files.writeString(folder.resolve("blank.txt"), " \n\n"), "no text");
  }

  @Test
  void refusesSomethingElseNamedPdf() throws IOException {
    isRefused(Files.writeString(folder.resolve("a.pdf"), "We call on them to:\n"), "named .pdf");
  }

  @Test
  void refusesAZipThatIsNoWordDocument() throws IOException {
    Path file = folder.resolve("other.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write('x');
    }
    isRefused(file, "Word document");
  }

  @Test
  void refusesAnOldWordFile() throws IOException {
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    isRefused(Files.write(folder.resolve("old.doc"), start), ".doc");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    isRefused(Files.write(folder.resolve("noise.txt"), noise), "not text");
  }

  @Test
  void saysThatThereAreNoDemands() throws IOException {
    Path file = Files.writeString(folder.resolve("news.txt"), "A day in May\n\nThe sun was out.\n");
    Statement found = new StatementReader().read(file);
    assertThat(found.demands()).isEmpty();
    assertThat(found.problems())
        .anyMatch(p -> p.severity() == Severity.ERROR && p.message().equals("no demands found"));
  }
}
