package org.openappeal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;

/** Runs where LibreOffice is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfConverterTest {
  private PdfConverter converter;

  @BeforeAll
  void startOffice() {
    assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
    converter = PdfConverter.start();
  }

  @AfterAll
  void leavesNoProcessAndNoFile() throws IOException {
    if (converter == null) {
      return;
    }
    Set<Path> folders = profiles();
    assertThat(offices()).isNotEmpty();
    converter.close();
    assertThat(offices()).isEmpty();
    assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder).doesNotExist());
  }

  @Test
  void convertsADocumentToATaggedPdfWithItsWords(@TempDir Path folder) throws IOException {
    Path pdf = folder.resolve("letter.pdf");
    converter.convert(letter(folder.resolve("letter.docx"), "Æsop, Ґanok & Żubr"), pdf);
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(read)).contains("Æsop, Ґanok & Żubr");
      assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(read.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(names(folder)).containsExactlyInAnyOrder("letter.docx", "letter.pdf");
  }

  @Test
  void convertsManyAndNamesTheOneThatCannotBe(@TempDir Path folder) throws IOException {
    List<Path> letters = IntStream.range(0, 12).mapToObj(i -> folder.resolve(i + ".docx")).toList();
    for (Path letter : letters) {
      letter(letter, "Letter " + letter.getFileName());
    }
    Files.writeString(letters.get(5), "This is no Word document.\n".repeat(50));
    Set<String> done = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                converter.convertAll(
                    letters.iterator(),
                    PdfConverterTest::pdf,
                    made -> done.add(made.getFileName().toString())))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).location().file())
                  .isEqualTo(letters.get(5).toString());
              assertThat(e.problems().get(0).message())
                  .isEqualTo("LibreOffice cannot make a PDF of this");
            });
    assertThat(done).hasSize(11).doesNotContain("5.pdf");
    for (Path letter : letters) {
      if (letter != letters.get(5)) {
        assertThat(text(pdf(letter))).contains("Letter " + letter.getFileName());
      }
    }
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void keepsAnEarlierPdfWhereTheNewDocumentIsBroken(@TempDir Path folder) throws IOException {
    Path pdf = Files.writeString(folder.resolve("letter.pdf"), "earlier");
    Path broken = Files.writeString(folder.resolve("letter.docx"), "PK\u0003\u0004 broken");
    assertThatThrownBy(() -> converter.convert(broken, pdf)).isInstanceOf(ProblemException.class);
    assertThat(pdf).hasContent("earlier");
    assertThat(names(folder)).containsExactlyInAnyOrder("letter.docx", "letter.pdf");
  }

  @Test
  void namesADocumentAsItWasNamed() throws IOException {
    Path broken = Path.of("target", "broken.docx");
    Files.writeString(broken, "no document");
    assertThatThrownBy(() -> converter.convert(broken, Path.of("target", "broken.pdf")))
        .hasMessageStartingWith(broken + ": error: LibreOffice cannot make a PDF of this");
  }

  @Test
  void namesADocumentThatIsNotThere(@TempDir Path folder) {
    Path missing = folder.resolve("missing.docx");
    assertThatThrownBy(() -> converter.convert(missing, folder.resolve("missing.pdf")))
        .hasMessageContaining("missing.docx: error: this document is not there");
  }

  @Test
  void namesAFolderThatCannotBeWrittenTo(@TempDir Path folder) throws IOException {
    Path letter = letter(folder.resolve("letter.docx"), "Dear all,");
    assertThatThrownBy(() -> converter.convert(letter, folder.resolve("no/letter.pdf")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("letter.pdf: error: this cannot be written");
  }

  @Test
  void startsAProcessAgainThatWasKilled(@TempDir Path folder) throws IOException {
    try (PdfConverter own = PdfConverter.start(Installation.find(), 1, Limits.USUAL)) {
      Path letter = letter(folder.resolve("letter.docx"), "Dear all,");
      own.convert(letter, pdf(letter));
      Files.delete(pdf(letter));
      own.kill();
      own.convert(letter, pdf(letter));
      assertThat(text(pdf(letter))).contains("Dear all,");
    }
  }

  @Test
  void endsAProcessThatHangsAndStartsItAgain(@TempDir Path folder) throws IOException {
    Limits limits = new Limits(Duration.ofMillis(1), Duration.ofMinutes(2));
    try (PdfConverter own = PdfConverter.start(Installation.find(), 1, limits)) {
      Path slow = letter(folder.resolve("slow.docx"), "Dear all,");
      assertThatThrownBy(() -> own.convert(slow, pdf(slow)))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("slow.docx: error: LibreOffice made no PDF of this within");
      assertThat(pdf(slow)).doesNotExist();
      Path large = large(folder.resolve("large.docx"));
      own.convert(large, pdf(large));
      assertThat(text(pdf(large))).contains("With a picture");
    }
  }

  private static Path letter(Path file, String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(text);
      document.write(out);
    }
    return file;
  }

  /** More than a megabyte, as a document with a photograph is. */
  private static Path large(Path file) throws IOException {
    byte[] noise = new byte[1_200_000];
    new Random(1).nextBytes(noise);
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("With a picture");
      document.addPictureData(noise, Document.PICTURE_TYPE_JPEG);
      document.write(out);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  private static Path pdf(Path letter) {
    return letter.resolveSibling(letter.getFileName().toString().replace(".docx", ".pdf"));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> offices() {
    return ProcessHandle.current()
        .descendants()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains("openappeal-pdf"))
        .toList();
  }

  private static Set<Path> profiles() {
    return offices().stream()
        .flatMap(line -> Stream.of(line.split("file://", -1)).skip(1))
        .map(path -> Path.of(path.substring(0, path.indexOf("/.jod"))))
        .collect(java.util.stream.Collectors.toSet());
  }
}
