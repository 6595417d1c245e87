package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;

/** Files that were broken or built to do harm are refused quickly, with a next step. */
class HostileFileTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("statement.pdf");
  }

  private void isRefused(String message) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> new StatementReader().read(file))
                .isInstanceOfSatisfying(
                    ProblemException.class,
                    e -> {
                      assertThat(e.problems().get(0).message()).contains(message);
                      assertThat(e.problems().get(0).remedy()).isNotBlank();
                    }));
  }

  @Test
  void refusesAnEncryptedPdf() throws IOException {
    PdfMaker.pages(1, "We call on them to:")
        .save(file, new StandardProtectionPolicy("o", "u", new AccessPermission()));
    isRefused("password");
  }

  @Test
  void refusesATruncatedPdf() throws IOException {
    byte[] whole = PdfMaker.pages(3, "We call on them to:").bytes();
    Files.write(file, Arrays.copyOf(whole, 200));
    isRefused("PDF");
  }

  @Test
  void refusesAPdfOfPictures() throws IOException {
    Files.write(file, PdfMaker.pictures(2).bytes());
    isRefused("pictures");
  }

  @Test
  void refusesAnEmptyPdf() throws IOException {
    Files.createFile(file);
    isRefused("empty");
  }

  @Test
  void refusesSomethingElseNamedPdf() throws IOException {
    Files.writeString(file, "We call on them to:\n- stop\n");
    isRefused("named .pdf");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    file = folder.resolve("bomb.docx");
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (ZipOutputStream zip = docx(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(DocxParts.HEAD.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 400; i++) {
        zip.write(spaces);
      }
      zip.write(DocxParts.TAIL.getBytes(StandardCharsets.UTF_8));
    }
    isRefused("unsafe");
  }

  @Test
  void readsNoOutsideEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    file = folder.resolve("entity.docx");
    try (ZipOutputStream zip = docx(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String document =
          DocxParts.HEAD.replace(
                  "?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
              + "<w:p><w:r><w:t>a &x; b</w:t></w:r></w:p>"
              + DocxParts.TAIL;
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    isRefused("unsafe");
  }

  @Test
  void refusesAZipThatIsNoWordDocument() throws IOException {
    file = folder.resolve("other.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write('x');
    }
    isRefused("Word document");
  }

  @Test
  void refusesAnOldWordFile() throws IOException {
    file = folder.resolve("old.doc");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    isRefused(".doc");
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem() throws IOException {
    file = folder.resolve("endless.txt");
    try (RandomAccessFile endless = new RandomAccessFile(file.toFile(), "rw")) {
      endless.setLength(50L * 1024 * 1024);
    }
    isRefused("50 MB");
  }

  @Test
  void readsFiveMegabytesWithoutALineBreak() throws IOException {
    file = folder.resolve("long.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] words =
          "they said that nothing happened and we saw that it did, "
              .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 5 * 1024 * 1024 / words.length; i++) {
        out.write(words);
      }
    }
    Statement found =
        Assertions.assertTimeoutPreemptively(SOON, () -> new StatementReader().read(file));
    assertThat(found.demands()).isEmpty();
  }

  private static ZipOutputStream docx(Path file) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
    zip.write(DocxParts.TYPES.getBytes(StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry("_rels/.rels"));
    zip.write(DocxParts.RELATIONS.getBytes(StandardCharsets.UTF_8));
    return zip;
  }
}
