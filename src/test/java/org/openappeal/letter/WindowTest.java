package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TestCampaign;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.PaperSize;
import org.openappeal.word.Printed;
import org.openappeal.word.WordElement;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/** Whether an address lies inside the window of the envelope, by the measures of the document. */
class WindowTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int EMU_PER_TWIP = 635;
  private static final double TENTH = 0.1;

  @TempDir private Path folder;
  private Appeal appeal;

  /**
   * A window in millimetres from the upper left corner of the letter.
   *
   * @param marks where lines mark folds and holes
   */
  record Window(
      String file, double left, double top, double width, double height, List<Double> marks) {
    Path path() {
      return Path.of("templates", file);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private static final Window DIN_5008_A =
      new Window("letterhead-din5008a.docx", 20, 27, 85, 45, List.of(87.0, 148.5, 192.0));
  private static final Window DIN_5008_B =
      new Window("letterhead-din5008b.docx", 20, 45, 85, 45, List.of(105.0, 148.5, 210.0));

  /** Of a No. 10 envelope, in which a letter in three lies on the lower edge. */
  private static final Window US_10 =
      new Window("letterhead-us.docx", 22.2, 51.9, 114.3, 28.5, List.of(93.1, 186.3));

  @BeforeEach
  void compose() throws IOException {
    TestCampaign campaign = new TestCampaign(folder);
    appeal = campaign.text("letter.en", "To $case.person.\n\nOne more.").compose("en");
  }

  private Appeal to(int lines) {
    String address =
        String.join(
            "\n",
            IntStream.range(0, lines)
                .mapToObj(i -> "Line " + (i + 1) + " of the office for this and that")
                .toList());
    Map<String, Object> fields = new HashMap<>(appeal.fields());
    Map<String, Object> target = new HashMap<>();
    ((Map<?, ?>) fields.getOrDefault("target", Map.of()))
        .forEach((name, value) -> target.put(String.valueOf(name), value));
    target.put("address", address);
    fields.put("target", target);
    return new Appeal(
        appeal.audience(),
        appeal.target(),
        null,
        appeal.form(),
        appeal.text(),
        appeal.locale(),
        appeal.subject(),
        appeal.salutation(),
        appeal.body(),
        appeal.markdown(),
        appeal.closing(),
        appeal.demands(),
        appeal.until(),
        fields);
  }

  static Stream<Arguments> windows() {
    return Stream.of(DIN_5008_A, DIN_5008_B, US_10)
        .flatMap(w -> Stream.of(3, 5, 7).map(lines -> Arguments.of(w, lines)));
  }

  private static Printed printed(Path file, Appeal appeal) {
    byte[] letter = Letterhead.open(file, new TemplateEngine()).write(appeal);
    WordOptions options = WordOptions.DEFAULT.pouring("body");
    return WordTemplate.open(file, new TemplateEngine(), options).read(letter);
  }

  private static WordElement at(WordElement from, String... path) {
    WordElement at = from;
    for (String name : path) {
      at = java.util.Objects.requireNonNull(at.child(name), name);
    }
    return at;
  }

  private static double mm(double twips) {
    return twips / TWIPS_PER_MM;
  }

  @ParameterizedTest
  @MethodSource("windows")
  void theAddressLiesInsideTheWindow(Window window, int lines) {
    Printed letter = printed(window.path(), to(lines));
    Flow flow =
        new Flow(new Lines(new StyleSheet(letter.styles(), letter.numbering()), new HashMap<>()));
    WordElement body = at(letter.document(), "w:body");
    WordElement margins = at(body, "w:sectPr", "w:pgMar");
    int header =
        letter.headers().stream()
            .mapToInt(part -> Flow.height(flow.of(part, 9000)))
            .max()
            .orElseThrow();
    int start =
        Math.max(Values.number(margins, "top", 0), Values.number(margins, "header", 0) + header);
    List<? extends WordElement> rows =
        at(body, "w:tbl").elements().stream().filter(row -> row.name().equals("w:tr")).toList();
    assertThat(rows).hasSize(2);
    int field = start + Values.number(at(rows.get(0), "w:trPr", "w:trHeight"), "val", 0);
    WordElement cell = at(rows.get(1), "w:tc");
    int width = Values.number(at(cell, "w:tcPr", "w:tcW"), "w", 0);
    int height = Flow.height(flow.of(cell, width));

    assertThat(at(cell, "w:p").text()).contains("Line " + lines);
    double left = mm(Values.number(margins, "left", 0));
    assertThat(left).isGreaterThanOrEqualTo(window.left());
    assertThat(left + mm(width)).isLessThanOrEqualTo(window.left() + window.width() + TENTH);
    assertThat(mm(field)).isGreaterThanOrEqualTo(window.top());
    assertThat(mm(field + height)).isLessThanOrEqualTo(window.top() + window.height() + TENTH);
    assertThat(height)
        .isLessThanOrEqualTo(Values.number(at(rows.get(1), "w:trPr", "w:trHeight"), "val", 0));
  }

  static Stream<Window> din() {
    return Stream.of(DIN_5008_A, DIN_5008_B);
  }

  @ParameterizedTest
  @MethodSource("din")
  void theZonesAreAsHighAsTheStandardHasThem(Window window) {
    Printed letter = printed(window.path(), to(5));
    List<? extends WordElement> rows = at(letter.document(), "w:body", "w:tbl").elements();
    List<Integer> heights =
        rows.stream()
            .filter(row -> row.name().equals("w:tr"))
            .map(row -> Values.number(at(row, "w:trPr", "w:trHeight"), "val", 0))
            .toList();
    assertThat(mm(heights.get(0))).isCloseTo(17.7, within(TENTH));
    assertThat(mm(heights.get(1))).isCloseTo(27.3, within(TENTH));
    assertThat(letter.document().text()).contains("Sample Office · 8 Sample Street · 0150 Oslo");
  }

  @ParameterizedTest
  @MethodSource("windows")
  void foldMarksAreLinesFixedToThePage(Window window, int lines) {
    List<WordElement> anchors = new ArrayList<>();
    printed(window.path(), to(lines)).headers().forEach(header -> find(header, anchors));
    assertThat(anchors).hasSize(window.marks().size());
    List<Double> found = new ArrayList<>();
    for (WordElement anchor : anchors) {
      WordElement vertical = at(anchor, "wp:positionV");
      assertThat(vertical.get("relativeFrom")).isEqualTo("page");
      double emu = Double.parseDouble(at(vertical, "wp:posOffset").text());
      found.add(Math.round(mm(emu / EMU_PER_TWIP) * 10) / 10.0);
      assertThat(at(anchor, "wp:docPr", "a:extLst", "a:ext", "adec:decorative").get("val"))
          .isEqualTo("1");
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(window.marks());
  }

  private static void find(WordElement element, List<WordElement> anchors) {
    for (WordElement child : element.elements()) {
      if (child.name().equals("wp:anchor")) {
        anchors.add(child);
      }
      find(child, anchors);
    }
  }

  @Test
  void aLetterheadTurnsToThePaperOfTheSendersCountry() {
    Path file = Path.of("templates/letterhead.docx");
    assertThat(page(file, PaperSize.in("NO"))).isEqualTo("11906 x 16838");
    assertThat(page(file, PaperSize.in("US"))).isEqualTo("12240 x 15840");
    assertThat(page(US_10.path(), PaperSize.in("NO"))).isEqualTo("11906 x 16838");
    assertThat(Stream.of("CA", "mx", "PH", "GB", "DE", "").map(PaperSize::in))
        .containsExactly(
            PaperSize.LETTER,
            PaperSize.LETTER,
            PaperSize.LETTER,
            PaperSize.A4,
            PaperSize.A4,
            PaperSize.A4);
  }

  private String page(Path file, PaperSize size) {
    WordOptions options = WordOptions.DEFAULT.on(size);
    byte[] letter = Letterhead.open(file, new TemplateEngine(), options).write(appeal);
    WordTemplate template = WordTemplate.open(file, new TemplateEngine(), options.pouring("body"));
    WordElement page = at(template.read(letter).document(), "w:body", "w:sectPr", "w:pgSz");
    return page.get("w:w") + " x " + page.get("w:h");
  }

  @Test
  void everySampleIsOfferedWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .contains(
              "letterhead.docx",
              "letterhead-din5008a.docx",
              "letterhead-din5008b.docx",
              "letterhead-us.docx");
    }
  }
}
