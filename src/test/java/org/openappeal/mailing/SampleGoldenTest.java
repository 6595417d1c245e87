package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Drafts;
import org.openappeal.outbox.NewEntry;
import org.openappeal.template.TemplateEngine;

/**
 * The first letter and email of each audience and language of the sample, read as a person would.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SampleGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Map<String, Made> made = new java.util.TreeMap<>();

  @SuppressWarnings("ArrayRecordComponent")
  private record Made(byte[] letter, NewEntry entry) {}

  @BeforeAll
  void merge(@TempDir Path folder) {
    InitCampaign.into(folder);
    InstantSource clock = InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"));
    Workspace workspace = Workspace.open(folder, clock);
    TemplateEngine engine = new TemplateEngine(Path.of("templates/partials"));
    Merging merging = new Merging(workspace, engine);
    Planner planner = new Planner(workspace, engine, Drafts.ALLOWED, problem -> {});
    try (Stream<Planned> plan = planner.plan()) {
      plan.forEach(
          next -> {
            Appeal appeal = next.appeal();
            if (appeal != null && next.target().email() != null) {
              String name = appeal.audience() + "." + appeal.locale().getLanguage();
              made.computeIfAbsent(
                  name,
                  key -> {
                    byte[] letter = merging.letter(appeal);
                    return new Made(letter, merging.email(appeal, letter));
                  });
            }
          });
    }
  }

  @TestFactory
  Stream<DynamicTest> lettersAndEmailsAreAsTheyWereRead() {
    return made.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> golden(entry.getKey(), entry.getValue())));
  }

  @Test
  void everyAudienceIsThereInEnglishAndTheEmbassiesInFrench() {
    assertThat(made)
        .containsKeys(
            "embassies-of-azerbaijan.en",
            "embassies-of-azerbaijan.fr",
            "embassies-in-baku.en",
            "embassies-in-baku.fr",
            "officials-of-azerbaijan.en",
            "third-states.en",
            "third-states.fr",
            "partners.en");
  }

  @Test
  void noLetterTellsWhoMadeItOrWhen() throws IOException {
    for (Made one : made.values()) {
      for (Map.Entry<String, String> part : parts(one.letter()).entrySet()) {
        assertThat(part.getValue())
            .as(part.getKey())
            .doesNotContain(
                "rsid", "creator", "lastModifiedBy", "dcterms", "attachedTemplate", "$");
      }
      try (var zip = new ZipInputStream(new ByteArrayInputStream(one.letter()))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          assertThat(part.getTimeLocal().getYear()).isEqualTo(2000);
        }
      }
    }
  }

  @Test
  void demandsAreARealNumberedListThatStartsAtOne() throws IOException {
    try (XWPFDocument letter = open(made.get("embassies-in-baku.en").letter())) {
      List<XWPFParagraph> items =
          letter.getParagraphs().stream()
              .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
              .toList();
      assertThat(items).hasSize(8);
      assertThat(items.subList(0, 6))
          .extracting(XWPFParagraph::getNumID)
          .containsOnly(items.get(0).getNumID());
      assertThat(items.get(6).getNumID()).isNotEqualTo(items.get(0).getNumID());
      assertThat(items).extracting(XWPFParagraph::getNumFmt).containsOnly("decimal");
    }
  }

  private static void golden(String name, Made one) throws IOException {
    Path file = GOLDEN.resolve(name + ".txt");
    String actual = letter(one.letter()) + "\n=== email\n" + email(one.entry());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual);
    }
    assertThat(file).exists();
    assertThat(actual).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }

  private static String letter(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder("=== letter\n");
    try (XWPFDocument letter = open(bytes)) {
      letter
          .getHeaderList()
          .forEach(part -> text.append("[header] ").append(part.getText().strip()).append('\n'));
      for (XWPFParagraph paragraph : letter.getParagraphs()) {
        text.append('[').append(paragraph.getStyle()).append("] ");
        text.append(paragraph.getText()).append('\n');
      }
      letter
          .getFooterList()
          .forEach(part -> text.append("[footer] ").append(part.getText().strip()).append('\n'));
    }
    return text.toString();
  }

  /** The message as it goes out, but for the attached letter, which is compared above. */
  private static String email(NewEntry entry) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean attachment = false;
    try (InputStream in = entry.email().open()) {
      for (String line :
          new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\r\n", -1)) {
        if (line.startsWith("Content-Disposition: attachment")) {
          attachment = true;
        }
        if (!attachment || !line.matches("[A-Za-z0-9+/=]{0,76}")) {
          lines.add(line.replaceAll("(\\.|_)[0-9a-f]{8}-?[0-9a-f-]{16,28}", "$1…"));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static XWPFDocument open(byte[] letter) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(letter));
  }

  private static Map<String, String> parts(byte[] letter) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
