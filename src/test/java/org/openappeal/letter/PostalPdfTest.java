package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.pdf.LibreOffice;
import org.openappeal.pdf.PdfConverter;

/** Where LibreOffice is installed: addresses lie where the post and the paper want them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostalPdfTest {
  private static final double TWIPS = 20;
  private static final int WORDS = 15;

  @TempDir private Path folder;
  private PdfConverter converter;

  /** A word of an address on a page, in points. */
  private record Word(int page, String text, double left, double top, double right, double bottom) {
    int item() {
      return Integer.parseInt(text.substring(text.indexOf('_') + 1));
    }
  }

  @BeforeAll
  void startOffice() {
    assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
    converter = PdfConverter.start();
  }

  @AfterAll
  void stopOffice() {
    if (converter != null) {
      converter.close();
    }
  }

  static Stream<PostalCase> cases() {
    return PostalCase.all();
  }

  /** Sheets that are filled to the last label, so that a blank page would be seen. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyWordLiesInItsPlaceAndNoPageIsBlank(PostalCase paper) throws IOException {
    int pages = paper.perPage() == 1 ? 3 : 2;
    List<PostalItem> items = PostalCase.items(pages * paper.perPage());
    List<Word> words = words(print(paper, items), paper, pages);
    assertThat(words).hasSize(items.size() * WORDS);
    for (Word word : words) {
      assertThat(word.page()).as(word.text()).isEqualTo(word.item() / paper.perPage());
      isInside(word, paper.boxes().get(word.item() % paper.perPage()));
    }
  }

  @Test
  void aSheetThatHasBeenBegunIsUsedFromTheLabelThatIsLeft() throws IOException {
    LabelSheet sheet = LabelSheet.named("L7160").orElseThrow();
    PostalCase paper = PostalCase.labels(sheet, 20);
    List<Word> words = words(print(paper, PostalCase.items(4)), paper, 2);
    assertThat(words).hasSize(4 * WORDS);
    for (Word word : words) {
      int place = word.item() + 19;
      assertThat(word.page()).as(word.text()).isEqualTo(place / 21);
      isInside(word, paper.boxes().get(place % 21));
    }
  }

  private static void isInside(Word word, PostalCase.Box box) {
    String where = word + " in " + box;
    assertThat(word.left()).as(where).isGreaterThanOrEqualTo(box.left() / TWIPS - 0.1);
    assertThat(word.right())
        .as(where)
        .isLessThanOrEqualTo((box.left() + box.width()) / TWIPS + 0.1);
    assertThat(word.top()).as(where).isGreaterThanOrEqualTo(box.top() / TWIPS - 0.1);
    assertThat(word.bottom())
        .as(where)
        .isLessThanOrEqualTo((box.top() + box.height()) / TWIPS + 0.1);
  }

  private Path print(PostalCase paper, List<PostalItem> items) throws IOException {
    Path file = folder.resolve("post.docx");
    Iterator<PostalItem> all = items.iterator();
    paper.print().print(all, file, Locale.ENGLISH, problem -> assertThat(problem).isNull());
    Path pdf = folder.resolve("post.pdf");
    converter.convert(file, pdf);
    return pdf;
  }

  private static List<Word> words(Path pdf, PostalCase paper, int pages) throws IOException {
    List<Word> words = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      PDRectangle box = document.getPage(0).getMediaBox();
      assertThat((double) box.getWidth()).isCloseTo(paper.width() / TWIPS, within(0.6));
      assertThat((double) box.getHeight()).isCloseTo(paper.height() / TWIPS, within(0.6));
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          int begin = 0;
          for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
              word(getCurrentPageNo() - 1, letters.subList(begin, i)).ifPresent(words::add);
              begin = i + 1;
            }
          }
        }
      }.writeText(document, new StringWriter());
    }
    return words;
  }

  private static Optional<Word> word(int page, List<TextPosition> letters) {
    String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    if (!text.contains("_")) {
      return Optional.empty();
    }
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    double baseline = first.getYDirAdj();
    return Optional.of(
        new Word(
            page,
            text,
            first.getXDirAdj(),
            baseline - first.getFontSizeInPt() * 0.72,
            last.getXDirAdj() + last.getWidthDirAdj(),
            baseline + first.getFontSizeInPt() * 0.2));
  }
}
