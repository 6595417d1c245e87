package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.letter.DesignedLetters;

/** {@code appeal merge --single}: all letters together, in the order a post office takes them. */
class PrintRunTest {
  @TempDir private Path temporary;
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private Path letters() {
    return sample.folder().resolve("out/letters");
  }

  private static List<XWPFParagraph> paragraphs(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getParagraphs();
    }
  }

  /** The last line of each address, and its postcode's. */
  private static List<String> addresses(Path file) throws IOException {
    return paragraphs(file).stream()
        .filter(paragraph -> "AddressBlock".equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(letters(), 2)) {
      return all.filter(file -> letters().relativize(file).getNameCount() == 2).count();
    }
  }

  @Test
  void oneDocumentHoldsEveryLetterByCountryAndPostcode() throws IOException {
    Samples.Run run = sample.run("merge", "--single");
    Path file = letters().resolve("print-run.docx");
    assertThat(run.out()).contains("In postal order they are in " + file);
    List<String> addresses = addresses(file);
    assertThat((long) addresses.size()).isEqualTo(files()).isGreaterThan(40);
    List<String> countries = new ArrayList<>();
    for (String address : addresses) {
      String country = address.lines().reduce((a, b) -> b).orElse("");
      if (countries.isEmpty() || !countries.get(countries.size() - 1).equals(country)) {
        countries.add(country);
      }
    }
    // Letters that stay in the country do not name it, so each of theirs ends otherwise.
    List<String> named =
        countries.stream().filter(c -> c.equals(c.toUpperCase(Locale.ROOT))).toList();
    assertThat(named).doesNotHaveDuplicates().contains("ASERBAJDSJAN");
    // By the countries' codes (AT, AZ, NO, US), and by postcode where letters stay in the country.
    assertThat(countries)
        .containsSubsequence("ØSTERRIKE", "ASERBAJDSJAN", "0100 Oslo", "5000 Bergen", "USA");
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws IOException {
    sample.run("merge", "--single");
    byte[] first = Files.readAllBytes(letters().resolve("print-run.docx"));
    sample.run("merge", "--single");
    assertThat(Files.readAllBytes(letters().resolve("print-run.docx"))).isEqualTo(first);
  }

  @Test
  void lettersOnAnotherLetterheadHaveARunOfTheirOwn() throws IOException {
    DesignedLetters.write(
        sample.folder().resolve("templates/officials.docx"), "$target.id", "$body");
    sample.edit(
        "campaign.yaml",
        "  - id: officials-of-azerbaijan\n",
        "  - id: officials-of-azerbaijan\n    letter: officials.docx\n");
    Samples.Run run = sample.run("merge", "--single");
    assertThat(run.out()).contains("print-run-letterhead.docx", "print-run-officials.docx");
    assertThat(paragraphs(letters().resolve("print-run-officials.docx")))
        .extracting(XWPFParagraph::getText)
        .contains("az-president", "az-ombudsman");
    assertThat(letters().resolve("print-run.docx")).doesNotExist();
  }

  @Test
  void aRunOfAnEarlierMergeIsSetAside() throws IOException {
    sample.run("merge", "--single");
    Files.writeString(letters().resolve("embassies-in-baku/no-embassy-az.pdf"), "an old one");
    Samples.Run run = sample.run("merge");
    assertThat(letters().resolve("print-run.docx")).doesNotExist();
    assertThat(sample.folder().resolve("out/letters-past/print-run.docx")).exists();
    assertThat(letters().resolve("embassies-in-baku/no-embassy-az.pdf")).doesNotExist();
    assertThat(run.err()).contains("print-run.docx");
  }

  @Test
  void onlyWhoIsAskedForIsInIt() throws IOException {
    sample.run("merge", "--single", "--only", "no-embassy-az", "--only", "az-president");
    assertThat(addresses(letters().resolve("print-run.docx"))).hasSize(2);
  }
}
