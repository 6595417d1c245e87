package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/** Files that are no template, or built to do harm: a problem that names them, soon. */
@Timeout(60)
class HostileTemplateTest {
  private static final long SOON = 10_000_000_000L;

  private static final String FINE = "<w:p><w:r><w:t>$a</w:t></w:r></w:p>";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  @TempDir Path folder;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long begun;

  @BeforeEach
  void begin() {
    begun = threads.getCurrentThreadCpuTime();
  }

  /** By processor time, which other work on the machine does not take. */
  @AfterEach
  void endsSoon() {
    assertThat(threads.getCurrentThreadCpuTime() - begun).isLessThan(SOON);
  }

  private ProblemException refused(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("letter.docx"), content);
    return refused(file);
  }

  private static ProblemException refused(Path file) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> open(file));
    assertThat(refused).as("a problem").isNotNull();
    assertThat(refused.problems())
        .allMatch(problem -> problem.location().file().equals(file.toString()));
    return refused;
  }

  private static WordTemplate open(Path file) {
    return WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(refused(folder.resolve("none.docx"))).hasMessageContaining("no such template");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain text", "PK", "{\\rtf1 text}", "<html></html>"})
  void refusesWhatIsNoZip(String content) throws IOException {
    assertThat(refused(content.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("not a Word document");
  }

  @Test
  void refusesAZipThatIsNoWordDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(1);
    }
    assertThat(refused(bytes.toByteArray())).hasMessageContaining("not a Word document");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.5, 0.9})
  void refusesATruncatedFile(double part) throws IOException {
    byte[] whole = TestPackage.of(FINE).bytes();
    refused(Arrays.copyOf(whole, (int) (whole.length * part)));
  }

  @Test
  void refusesAnEncryptedFile() throws Exception {
    Path file = folder.resolve("letter.docx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      Path plain = TestPackage.of(FINE).writeTo(folder.resolve("plain.docx"));
      try (OPCPackage document = OPCPackage.open(plain.toFile());
          OutputStream out = encryptor.getDataStream(files)) {
        document.save(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        files.writeFilesystem(out);
      }
    }
    assertThat(refused(file)).hasMessageContaining("password");
  }

  @Test
  void refusesMacros() throws IOException {
    byte[] byType =
        TestPackage.of("")
            .part(
                "word/document.xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                TestPackage.root("w:document", "<w:body/>"))
            .bytes();
    assertThat(refused(byType)).hasMessageContaining("macros");
    byte[] byPart =
        TestPackage.of(FINE)
            .part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "x")
            .relation(
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin",
                false)
            .bytes();
    assertThat(refused(byPart)).hasMessageContaining("macros");
  }

  @Test
  void refusesABomb() throws IOException {
    byte[] bomb = TestPackage.of(FINE).related("styles", " ".repeat(60_000_000)).bytes();
    assertThat(bomb.length).isLessThan(200_000);
    refused(bomb);
    byte[] slow = TestPackage.of(FINE).related("styles", "<w:style/>".repeat(700_000)).bytes();
    refused(slow);
  }

  @Test
  void refusesATemplateOf200Megabytes() throws IOException {
    Path file = TestPackage.of(FINE).writeTo(folder.resolve("letter.docx"));
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L << 20);
    }
    assertThat(refused(file)).hasMessageContaining("larger than 64 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/theme1.xml", "word/header.xml"})
  void refusesEntitiesInEveryPart(String part) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    TestPackage made =
        TestPackage.of(FINE)
            .related("header", "<w:p/>")
            .part(
                "word/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                "<t/>")
            .relation("theme", "theme1.xml", false);
    String root =
        TestPackage.root("w:document", "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body>");
    made.part(
        part,
        part.contains("document") ? MAIN : "application/x+xml",
        entity + root.substring(root.indexOf("?>") + 2));
    assertThat(refused(made.bytes())).hasMessageContaining(part).hasMessageNotContaining("secret");
  }

  @Test
  void refusesADtdThatNothingRefersTo() throws IOException {
    String dtd = "<?xml version=\"1.0\"?><!DOCTYPE w:document SYSTEM \"http://spy.example/x.dtd\">";
    String root = TestPackage.root("w:document", "<w:body>" + FINE + "</w:body>");
    byte[] bytes =
        TestPackage.of("")
            .part("word/document.xml", MAIN, dtd + root.substring(root.indexOf("?>") + 2))
            .bytes();
    assertThat(refused(bytes)).hasMessageContaining("entities");
  }

  @Test
  void refusesMoreElementsThanMemoryMayHold() {
    XmlReader reader = new XmlReader(new PartProblems(Path.of("letter.docx")));
    byte[] part = ("<a>" + "<b/>".repeat(400_000) + "</a>").getBytes(StandardCharsets.UTF_8);
    reader.read("word/one.xml", part);
    assertThatThrownBy(() -> reader.read("word/two.xml", part))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("word/two.xml");
  }

  @Test
  void refusesEntitiesThatGrow() throws IOException {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
    }
    byte[] bytes =
        TestPackage.of("")
            .part(
                "word/document.xml",
                MAIN,
                "<?xml version=\"1.0\"?>" + dtd + "]><w:document>&a29;</w:document>")
            .bytes();
    assertThat(refused(bytes)).hasMessageContaining("word/document.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<w:p>", "<w:p></w:q>", "<unbound:p/>", "<w:p w:a='1' w:a='2'/>", "&nbsp;"})
  void refusesXmlThatIsNotWellFormed(String body) throws IOException {
    assertThat(refused(TestPackage.of(body).bytes()))
        .hasMessageContaining("word/document.xml cannot be read");
  }

  @Test
  void namesAMissingPartAndWhoNeedsIt() throws IOException {
    byte[] bytes =
        TestPackage.of(FINE).related("header", "<w:p/>").without("word/header.xml").bytes();
    assertThat(refused(bytes))
        .hasMessageContaining("word/header.xml is missing, which word/document.xml names");
    assertThat(refused(TestPackage.of(FINE).without("word/document.xml").bytes()))
        .hasMessageContaining("word/document.xml");
  }

  @Test
  void refusesPicturesFromElsewhere() throws IOException {
    byte[] bytes =
        TestPackage.of(FINE).relation("image", "https://spy.example/pixel.png", true).bytes();
    assertThat(refused(bytes)).hasMessageContaining("https://spy.example/pixel.png");
  }

  @Test
  void refusesTenThousandNestedTables() throws IOException {
    StringBuilder body = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      // What repeats too well is refused as a bomb before.
      body.append("<w:tbl><w:tr w:rsidR=\"" + random.nextLong() + "\"><w:tc>");
    }
    body.append(FINE).append("<w:p/></w:tc></w:tr></w:tbl>".repeat(10_000));
    byte[] bytes = TestPackage.of(body.toString()).bytes();
    assertThat(refused(bytes))
        .hasMessageContaining("word/document.xml")
        .hasMessageContaining("deep");
  }

  @Test
  void refusesAHundredThousandOpenDirectivesAndFields() throws IOException {
    byte[] directives =
        TestPackage.of("<w:p><w:r><w:t>#if($a)</w:t></w:r></w:p>".repeat(20_000)).bytes();
    refused(directives);
    byte[] fields =
        TestPackage.of(
                "<w:p>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(20_000)
                    + "</w:p>")
            .bytes();
    refused(fields);
    byte[] parentheses =
        TestPackage.of("<w:p><w:r><w:t>" + "#if((".repeat(100_000) + "</w:t></w:r></w:p>").bytes();
    refused(parentheses);
  }

  @Test
  void makesALargeTemplateInTime() throws IOException {
    StringBuilder body = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      body.append(FINE.replace("$a", random.nextLong() + " $a"));
    }
    Path file = TestPackage.of(body.toString()).writeTo(folder.resolve("letter.docx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    open(file).render(Map.of("a", "x"), out);
    assertThat(LetterText.paragraphs(out.toByteArray())).hasSize(20_000);
  }

  @Test
  void stopsAtAValueOfTenMegabytes() throws IOException {
    Path file =
        TestPackage.of(FINE + "<w:p><w:fldSimple w:instr=\"MERGEFIELD b\"/></w:p>")
            .writeTo(folder.resolve("letter.docx"));
    WordTemplate template = open(file);
    String large = "x".repeat(10_000_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> template.render(Map.of("a", large, "b", ""), out))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("paragraph 1")
        .hasMessageContaining("10000000 characters");
    assertThatThrownBy(() -> template.render(Map.of("a", "", "b", large), out))
        .hasMessageContaining("paragraph 2");
    assertThat(out.size()).as("bytes written").isZero();
    assertThat(template.render(Map.of("a", "fine", "b", "too"), out).warnings()).isEmpty();
  }

  @Test
  void leavesAFullDiskToTheCaller() throws IOException {
    WordTemplate template = open(TestPackage.of(FINE).writeTo(folder.resolve("letter.docx")));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> template.render(Map.of("a", "x"), full))
        .isInstanceOf(IOException.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.render(Map.of("a", "x"), out);
    ValidLetter.check(out.toByteArray());
  }

  /** Whatever bytes are damaged, a letter comes of it, or a problem. */
  @Test
  void survivesDamageAnywhere() throws IOException {
    byte[] whole =
        TestPackage.of(FINE + "<w:p><w:fldSimple w:instr=\"MERGEFIELD a\"/></w:p>")
            .related("header", FINE)
            .related("styles", "<w:style w:type=\"paragraph\" w:styleId=\"x\"/>")
            .bytes();
    Path file = folder.resolve("letter.docx");
    int made = 0;
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, damaged);
      try {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        open(file).render(Map.of("a", "x"), out);
        ValidLetter.check(out.toByteArray());
        made++;
      } catch (ProblemException e) {
        assertThat(e.problems()).as("seed " + seed).isNotEmpty();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
    assertThat(made).as("letters that came of it").isPositive();
  }
}
