package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Location;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/** Pictures out of the data, with their size and alternative text. */
class PictureTest {
  private static final String PLACEHOLDER =
      "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
          + "<wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"7\" name=\"P\" descr=\"$logo\"/>"
          + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
          + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"P\"/><pic:cNvPicPr/></pic:nvPicPr>"
          + "<pic:blipFill><a:blip r:embed=\"own\"/><a:stretch><a:fillRect/></a:stretch>"
          + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
          + "<a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
          + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
          + "</w:drawing></w:r></w:p>";

  @TempDir Path folder;

  static byte[] image(String format, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Picture picture(String format, int width, int height, String alternative) {
    return Picture.of(Location.NONE, image(format, width, height), alternative);
  }

  private byte[] letter(String body, Map<String, Object> data) throws IOException {
    Path file =
        TestPackage.of(body)
            .related("header", "<w:p><w:r><w:t>$logo</w:t></w:r></w:p>")
            .part("word/media/own.png", "image/png", image("png", 1, 1))
            .relation("own", "image", "media/own.png", false)
            .writeTo(folder.resolve("letter.docx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT).render(data, out);
    ValidLetter.check(out.toByteArray());
    return out.toByteArray();
  }

  @Test
  void relatesAPictureInANoteToTheNotes() throws IOException {
    Path file =
        TestPackage.of(
                "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .related(
                "footnotes",
                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>$logo</w:t></w:r></w:p></w:footnote>")
            .writeTo(folder.resolve("letter.docx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT)
        .render(Map.of("logo", picture("png", 1, 1, "x")), out);
    ValidLetter.check(out.toByteArray());
    assertThat(TestPackage.text(out.toByteArray(), "word/_rels/footnotes.xml.rels"))
        .contains("value1.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void putsAPictureWhereItsReferenceStands(String format) throws IOException {
    Picture logo = picture(format, 40, 20, "The \"logo\" <of us>");
    byte[] letter =
        letter(
            "<w:p><w:r><w:t>Before $logo after</w:t></w:r></w:p>"
                + "<w:p><w:fldSimple w:instr=\"MERGEFIELD Image:logo\"/></w:p>",
            Map.of("logo", logo));
    assertThat(TestPackage.unzip(letter).get("word/media/value1." + format))
        .isEqualTo(image(format, 40, 20));
    assertThat(TestPackage.text(letter, "word/document.xml"))
        .contains(
            "Before </w:t><w:drawing>",
            "</w:drawing><w:t xml:space=\"preserve\"> after",
            "descr=\"The &quot;logo&quot; &lt;of us&gt;\"",
            "cx=\"381000\" cy=\"190500\"");
    assertThat(TestPackage.text(letter, "word/_rels/header.xml.rels"))
        .contains("/word/media/value1." + format);
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(letter))) {
      assertThat(opened.getAllPictures()).hasSize(2);
    }
  }

  @Test
  void takesThePlaceOfAPictureOfTheTemplate() throws IOException {
    byte[] wide = letter(PLACEHOLDER, Map.of("logo", picture("png", 200, 100, "Logo")));
    assertThat(TestPackage.text(wide, "word/document.xml"))
        .contains("<wp:extent cx=\"360000\" cy=\"180000\"/>", "descr=\"Logo\"")
        .contains("r:embed=\"rIdValue1\"", "<a:ext cx=\"360000\" cy=\"180000\"/>");
    byte[] sized =
        letter(PLACEHOLDER, Map.of("logo", picture("png", 200, 100, "Logo").within(50, 50)));
    assertThat(TestPackage.text(sized, "word/document.xml"))
        .contains("<wp:extent cx=\"1800000\" cy=\"900000\"/>");
  }

  @Test
  void keepsThePictureOfTheTemplateWhereTheValueIsNone() throws IOException {
    byte[] letter = letter(PLACEHOLDER, Map.of("logo", "Only a text"));
    assertThat(TestPackage.text(letter, "word/document.xml"))
        .contains("cx=\"360000\" cy=\"360000\"", "descr=\"Only a text\"", "r:embed=\"own\"");
    assertThat(TestPackage.unzip(letter)).doesNotContainKey("word/media/value1.png");
  }

  @Test
  void bringsEachPictureOfALoopOnce() throws IOException {
    Picture first = picture("png", 10, 10, "One");
    Picture second = picture("png", 20, 10, "Two");
    Map<String, Object> data = new HashMap<>();
    data.put("logo", first);
    data.put("people", List.of(Map.of("p", first), Map.of("p", second), Map.of("p", first)));
    byte[] letter =
        letter(
            "<w:p><w:r><w:t>#foreach($x in $people)</w:t></w:r></w:p>"
                + PLACEHOLDER.replace("$logo", "$x.p")
                + "<w:p><w:r><w:t>#end</w:t></w:r></w:p>",
            data);
    assertThat(TestPackage.unzip(letter).keySet())
        .filteredOn(name -> name.startsWith("word/media/"))
        .containsExactly("word/media/own.png", "word/media/value1.png", "word/media/value2.png");
    assertThat(TestPackage.text(letter, "word/document.xml"))
        .containsSubsequence("rIdValue1", "rIdValue2", "rIdValue1");
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    Path file = Files.writeString(folder.resolve("logo.png"), "no picture");
    assertThatThrownBy(() -> Picture.read(file, ""))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("logo.png");
    assertThatThrownBy(() -> Picture.read(folder.resolve("none.png"), ""))
        .hasMessageContaining("none.png");
    byte[] huge = image("png", 1, 1);
    huge[16] = 0x7f;
    assertThatThrownBy(() -> Picture.of(Location.NONE, huge, ""))
        .isInstanceOf(ProblemException.class);
    for (int length = 0; length < 60; length++) {
      byte[] cut = java.util.Arrays.copyOf(image("jpeg", 10, 10), length);
      assertThat(PictureFormat.size(cut)).isEmpty();
    }
  }
}
