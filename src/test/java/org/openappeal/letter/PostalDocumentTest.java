package org.openappeal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;

/** What the document says, whichever program opens it. */
class PostalDocumentTest {
  private static final int HAIR = 1;

  @TempDir private Path folder;

  static Stream<PostalCase> cases() {
    return PostalCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPageHasItsSizeAndPlaces(PostalCase paper) throws IOException {
    try (XWPFDocument document = print(paper, 2 * paper.perPage() + 1)) {
      List<CTSectPr> sections = sections(document);
      assertThat(sections).hasSize(3);
      for (CTSectPr section : sections) {
        assertThat(number(section.getPgSz().getW())).isEqualTo(paper.width());
        assertThat(number(section.getPgSz().getH())).isEqualTo(paper.height());
        assertThat(section.isSetTitlePg()).isFalse();
      }
      if (paper.print() instanceof LabelPrint) {
        List<CTTbl> tables = document.getDocument().getBody().getTblList();
        assertThat(tables).hasSize(3).allSatisfy(table -> labels(table, sections.get(0), paper));
      } else {
        envelopes(document.getDocument().getBody().getPList(), paper);
      }
    }
  }

  private static void labels(CTTbl table, CTSectPr section, PostalCase paper) {
    List<PostalCase.Box> found = new ArrayList<>();
    int top = number(section.getPgMar().getTop());
    for (CTRow row : table.getTrList()) {
      assertThat(row.getTrPr().getTrHeightArray(0).getHRule()).isEqualTo(STHeightRule.EXACT);
      int height = number(row.getTrPr().getTrHeightArray(0).getVal());
      int left = number(section.getPgMar().getLeft());
      for (CTTc cell : row.getTcList()) {
        int width = number(cell.getTcPr().getTcW().getW());
        if (cell.getPArray(0).getPPr().isSetInd()) {
          found.add(new PostalCase.Box(left, top, width, height));
        }
        left += width;
      }
      assertThat(left).isLessThanOrEqualTo(paper.width() + HAIR);
      top += height;
    }
    assertThat(top).as("room for the paragraph behind the table").isLessThan(paper.height() - 20);
    assertThat(found).hasSize(paper.boxes().size());
    for (int i = 0; i < found.size(); i++) {
      PostalCase.Box box = paper.boxes().get(i);
      assertThat(found.get(i).left()).isCloseTo(box.left(), within(HAIR));
      assertThat(found.get(i).top()).isCloseTo(box.top(), within(HAIR));
      assertThat(found.get(i).width()).isCloseTo(box.width(), within(HAIR));
      // The last row of a sheet without a margin gives way to what Word wants behind a table.
      assertThat(found.get(i).height()).isCloseTo(box.height(), within(25));
    }
  }

  private static void envelopes(List<CTP> paragraphs, PostalCase paper) {
    List<CTFramePr> frames =
        paragraphs.stream()
            .filter(p -> p.getPPr() != null && p.getPPr().isSetFramePr())
            .map(p -> p.getPPr().getFramePr())
            .toList();
    PostalCase.Box box = paper.boxes().get(0);
    assertThat(frames)
        .hasSize(3)
        .allSatisfy(
            frame -> {
              assertThat(number(frame.getX())).isEqualTo(box.left());
              assertThat(number(frame.getY())).isEqualTo(box.top());
              assertThat(number(frame.getW())).isEqualTo(box.width());
              assertThat(number(frame.getH())).isEqualTo(box.height());
            });
  }

  @Test
  void theSameAddressesGiveTheSameBytesAndNothingOfTheirMaker() throws IOException {
    PostalCase paper = PostalCase.labels(LabelSheet.named("L7160").orElseThrow(), 1);
    print(paper, 30).close();
    byte[] first = Files.readAllBytes(folder.resolve("post.docx"));
    print(paper, 30).close();
    assertThat(Files.readAllBytes(folder.resolve("post.docx"))).isEqualTo(first);
    Map<String, String> parts = unzip(first);
    assertThat(parts.get("docProps/app.xml")).endsWith("extended-properties\"/>");
    assertThat(parts.toString())
        .contains("Ambassador_29")
        .doesNotContain("rsid", "creator", "lastModifiedBy", "dcterms:created", "MERGEFIELD");
  }

  @Test
  void whatCannotBePrintedInXmlDoesNoHarm() throws IOException {
    PostalItem item =
        new PostalItem(
            "id",
            org.openappeal.problem.Location.NONE,
            List.of("<w:p> & \"Co\" ${sender.name}", "\u0000\ud800 #foreach", "مرحبا"),
            List.of("<&>"));
    for (EnvelopeSize size : EnvelopeSize.values()) {
      EnvelopePrint print = new EnvelopePrint(size, PostalCase.engine());
      Path file = folder.resolve("harm.docx");
      print.print(List.of(item).iterator(), file, Locale.ENGLISH, problem -> {});
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
        String text = document.getDocument().getBody().xmlText();
        assertThat(text).contains("&lt;w:p> &amp; \"Co\" ${sender.name}", "#foreach", "مرحبا");
      }
    }
  }

  private XWPFDocument print(PostalCase paper, int number) throws IOException {
    Path file = folder.resolve("post.docx");
    paper
        .print()
        .print(
            PostalCase.items(number).iterator(),
            file,
            Locale.ENGLISH,
            problem -> assertThat(problem).isNull());
    return new XWPFDocument(Files.newInputStream(file));
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> sections = new ArrayList<>();
    for (CTP paragraph : document.getDocument().getBody().getPList()) {
      if (paragraph.getPPr() != null && paragraph.getPPr().isSetSectPr()) {
        sections.add(paragraph.getPPr().getSectPr());
      }
    }
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
  }

  private static int number(Object value) {
    return value instanceof BigInteger number
        ? number.intValueExact()
        : Integer.parseInt(String.valueOf(value));
  }

  private static Map<String, String> unzip(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
