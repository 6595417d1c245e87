package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.process.JavaProcess;

/**
 * Whatever is wrong with a mail merge is a problem with its file and place, soon and in little
 * memory; letters made before it are untouched.
 */
@Timeout(120)
class MailMergeBadInputTest {
  private static final long SOON = 10_000_000_000L;
  private static final int HEAP = 512;
  private static final String EARLIER = "an earlier letter";

  @TempDir private Path folder;
  private Path out;
  private long begun;

  @BeforeEach
  void begin() throws IOException {
    out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("kept.docx"), EARLIER);
    WordFile.of("Dear $name").write(folder.resolve("letter.docx"));
    Files.writeString(folder.resolve("list.csv"), "name\nA\nB\n");
    begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** By processor time, which other work on the machine does not take. */
  @AfterEach
  void endsSoonAndKeepsWhatWasThere() throws IOException {
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun)
        .isLessThan(SOON);
    assertThat(out.resolve("kept.docx")).hasContent(EARLIER);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  private Samples.Run merge(Path template, Path list) {
    return Samples.plain(
        "", "mailmerge", template.toString(), list.toString(), "-o", out.toString());
  }

  private void refused(Samples.Run run, String... expected) throws IOException {
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err()).contains(expected).contains("error: ", "→ ");
    assertThat(run.err()).doesNotContain("Exception", "a fault in OpenAppeal", "\tat ");
    assertThat(made()).isEmpty();
  }

  private void refused(Path template, String... expected) throws IOException {
    refused(merge(template, folder.resolve("list.csv")), expected);
  }

  private List<String> made() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("kept.docx") && !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void aTemplateThatIsNoZip() throws IOException {
    Path file = Files.writeString(folder.resolve("text.docx"), "Dear reader");
    refused(file, "text.docx: error: this is not a Word document");
  }

  @Test
  void aTemplateThatIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("letter.docx"));
    Path file = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length * 2 / 3));
    refused(file, "cut.docx: error: the document is broken or unsafe");
  }

  @Test
  void aTemplateWithAPassword() throws Exception {
    Path file = folder.resolve("locked.docx");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OPCPackage letter = OPCPackage.open(folder.resolve("letter.docx").toFile())) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream locked = encryptor.getDataStream(system)) {
        letter.save(locked);
      }
      try (OutputStream to = Files.newOutputStream(file)) {
        system.writeFilesystem(to);
      }
    }
    refused(file, "locked.docx: error: this is a document with a password, or one of Word 97");
  }

  @Test
  void aTemplateWithMacros() throws IOException {
    Path file =
        WordFile.of("Dear $name")
            .type("application/vnd.ms-word.document.macroEnabled.main+xml")
            .write(folder.resolve("letter.docm"));
    refused(file, "letter.docm: error: the document holds macros");
  }

  @Test
  void aTemplateThatInflatesWithoutEnd() throws IOException {
    Path file = folder.resolve("bomb.docx");
    byte[] part = new byte[1 << 20];
    Arrays.fill(part, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("[Content_Types].xml", "_rels/.rels")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            WordFile.part(folder.resolve("letter.docx"), name).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 600; i++) {
        zip.write(part);
      }
    }
    refused(file, "bomb.docx: error: the document is broken or unsafe: Zip bomb detected");
  }

  @Test
  void aTemplateThatReachesOutsideThroughAnEntity() throws IOException {
    Path file =
        WordFile.of("x")
            .part(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
            .write(folder.resolve("entity.docx"));
    refused(file, "entity.docx: error: word/document.xml cannot be read: it declares entities");
  }

  @Test
  void aTemplateThatLacksAPart() throws IOException {
    Path file = WordFile.of("x").without("word/document.xml").write(folder.resolve("lacking.docx"));
    refused(file, "lacking.docx: error: the part word/document.xml is missing");
    Path missing = folder.resolve("none.docx");
    refused(missing, "none.docx: error: there is no such template");
  }

  @Test
  void aTemplateOfTwoHundredMegabytes() throws Exception {
    Path file = folder.resolve("large.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      byte[] noise = new byte[1 << 20];
      new Random(1).nextBytes(noise);
      for (int i = 0; i < 200; i++) {
        zip.write(noise);
      }
    }
    refused(child(file, folder.resolve("list.csv")), "the template is larger than 64 MB");
  }

  /** Text between the tables keeps it from being taken for a zip bomb. */
  @Test
  void tenThousandTablesInsideOfEachOther() throws Exception {
    Random random = new Random(2);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      body.append("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>")
          .append(Long.toString(random.nextLong(), 36))
          .append("</w:t></w:r></w:p>");
    }
    body.append("<w:p><w:r><w:t>$name</w:t></w:r></w:p>");
    body.append("<w:p/></w:tc></w:tr></w:tbl>".repeat(10_000)).append("<w:p/>");
    Path file = WordFile.body(body.toString()).write(folder.resolve("nested.docx"));
    refused(child(file, folder.resolve("list.csv")), "nested.docx: error: ", "word/document.xml");
  }

  @Test
  void aValueOfTenMegabytes() throws Exception {
    Path table = folder.resolve("long.csv");
    Files.writeString(table, "name\nA\n" + "x".repeat(10_000_000) + "\n");
    refused(
        child(folder.resolve("letter.docx"), table),
        "long.csv:3:1: error: this cell has more than 1048576 characters");
    Path objects = folder.resolve("long.json");
    Files.writeString(
        objects, "[{\"name\":\"A\"},\n{\"name\":\"" + "x".repeat(10_000_000) + "\"}]");
    refused(
        child(folder.resolve("letter.docx"), objects),
        "long.json:2:9: error: this has more than 1048576 characters");
  }

  @Test
  void aValueThatOnlyTheLetterIsTooSmallForStopsItsLetterAlone() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "name\nA\n" + "x".repeat(1_040_000) + "\nC\n");
    Samples.Run run = merge(folder.resolve("letter.docx"), list);
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .contains("list.csv:3: error: ", "letter.docx: word/document.xml, paragraph 1, “Dear $name")
        .contains("the value has 1040000 characters");
    assertThat(made()).containsExactly("001.docx", "003.docx");
  }

  @Test
  void halfACharacterAndControlCharacters() throws IOException {
    Path list = folder.resolve("list.json");
    Files.writeString(list, "[{\"name\":\"A\"},\n{\"name\":\"\\ud800\"},\n{\"name\":\"\\u0000\"}]");
    Samples.Run run = merge(folder.resolve("letter.docx"), list);
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .contains("list.json:2:1: error: the cell `name` holds half of a character, U+D800")
        .contains("list.json:3:1: error: the cell `name` holds the control character U+0000");
    assertThat(made()).containsExactly("001.docx");
  }

  @Test
  void aNameThatLeadsOutOfTheFolder() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "id,name\n../outside,A\n../../etc/x,B\n");
    Samples.Run run = merge(folder.resolve("letter.docx"), list);
    assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("list.csv:2: warning: no file can be called `../outside`");
    assertThat(made()).containsExactly("etc-x.docx", "outside.docx");
    assertThat(folder.resolve("outside.docx")).doesNotExist();
  }

  @Test
  void twoRowsWithOneName() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "id,name\na,A\nkept,B\nA,C\n");
    refused(
        merge(folder.resolve("letter.docx"), list),
        "list.csv:4: error: this row's letter would be `A.docx`, as that of",
        "list.csv:2 is",
        "out: error: `kept.docx` is there already");
  }

  @Test
  void aFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    Samples.Run run =
        Samples.plain(
            "",
            "mailmerge",
            folder.resolve("letter.docx").toString(),
            folder.resolve("list.csv").toString(),
            "-o",
            file.resolve("inside").toString());
    refused(run, "cannot be written", "nothing more is made");
    assertThat(file).hasContent("a file");
  }

  /** A child process whose files may grow to 64 KB: what a full disk is to a larger one. */
  @Test
  void aDiskThatIsFull() throws Exception {
    Path list = folder.resolve("list.csv");
    Random random = new Random(3);
    StringBuilder large = new StringBuilder();
    while (large.length() < 200_000) {
      large.append(Long.toString(random.nextLong(), 36));
    }
    Files.writeString(list, "name\nA\nB\n" + large + "\nD\n");
    Samples.Run run = full(list, "-o", "out");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .contains("out/003.docx: error: this cannot be written, and nothing more is made: File too")
        .contains("→ Make room")
        .doesNotContain("Exception");
    assertThat(run.out()).contains("2 letters of 4 rows.");
    assertThat(made()).containsExactly("001.docx", "002.docx");
    assertThat(WordFile.text(out.resolve("002.docx"))).isEqualTo("Dear B");

    Samples.Run print = full(list, "--single", "out/all.docx");
    assertThat(print.code()).as(print.err()).isEqualTo(ExitCode.BROKEN);
    assertThat(print.err()).contains("out/all.docx: error: this cannot be written");
    assertThat(print.out()).contains("0 letters of 4 rows.");
    assertThat(made()).containsExactly("001.docx", "002.docx");

    assertThat(merge(folder.resolve("letter.docx"), list).code()).isEqualTo(ExitCode.DONE);
    assertThat(made()).containsExactly("001.docx", "002.docx", "003.docx", "004.docx");
  }

  private Samples.Run full(Path list, String... place) throws Exception {
    List<String> words = new ArrayList<>(List.of("mailmerge", "letter.docx", list.toString()));
    words.addAll(List.of(place));
    ProcessBuilder program =
        JavaProcess.of(HEAP, Main.class.getName(), words.toArray(String[]::new));
    return run("ulimit -f 128; ", program);
  }

  private Samples.Run child(Path template, Path list) throws Exception {
    return run(
        "",
        JavaProcess.of(
            HEAP,
            Main.class.getName(),
            "mailmerge",
            template.toString(),
            list.toString(),
            "-o",
            out.toString()));
  }

  /** The child ends by itself before its processor time does. */
  private Samples.Run run(String limits, ProcessBuilder program) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", limits + "ulimit -t 10; exec \"$@\"", "sh"));
    command.addAll(program.command());
    // The machine's own file of figures would be the first to be too large.
    command.add(5, "-XX:-UsePerfData");
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Thread reader =
        new Thread(
            () -> {
              try {
                process.getInputStream().transferTo(printed);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    reader.start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    reader.join();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Samples.Run(process.exitValue(), printed.toString(StandardCharsets.UTF_8), err);
  }
}
