package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxLinesTest {
  @TempDir Path folder;

  private List<String> lines(DocxMaker maker) throws IOException {
    return ReadLines.of(maker.save(folder.resolve("a.docx")));
  }

  private List<String> lines(String body) throws IOException {
    return lines(new DocxMaker(body));
  }

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s"
            .formatted(level, list, r(text)));
  }

  @Test
  void joinsRunsAndKeepsBreaks() throws IOException {
    assertThat(lines(p(r("We call ") + r("on") + "<w:r><w:br/><w:t>them</w:t></w:r>")))
        .containsExactly("We call on", "them");
  }

  @Test
  void leavesOutWhatWasDeletedOrMovedAway() throws IOException {
    assertThat(
            lines(
                p(
                    "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + r("now ")
                        + "</w:ins>"
                        + r("release her")
                        + "<w:moveFrom>"
                        + r(" gone")
                        + "</w:moveFrom>"
                        + "<w:moveTo>"
                        + r(" here")
                        + "</w:moveTo>")))
        .containsExactly("now release her here");
  }

  @Test
  void joinsParagraphsWhoseEndWasDeleted() throws IOException {
    assertThat(lines(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("release ")) + p(r("her"))))
        .containsExactly("release her");
  }

  @Test
  void readsPropertiesAsTheyAreNow() throws IOException {
    String change =
        "<w:pPr><w:pStyle w:val='Heading1'/><w:pPrChange><w:pPr><w:pStyle w:val='Other'/></w:pPr>"
            + "</w:pPrChange></w:pPr>";
    assertThat(lines(p(change + r("Title")))).containsExactly("heading 1 Title");
  }

  @Test
  void leavesOutHiddenText() throws IOException {
    assertThat(
            lines(
                p(
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r>")))
        .containsExactly("shown");
  }

  @Test
  void looksThroughContentControlsLinksAndFields() throws IOException {
    assertThat(
            lines(
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p(
                        r("In a ")
                            + "<w:sdt><w:sdtContent>"
                            + r("control")
                            + "</w:sdtContent></w:sdt>")
                    + "</w:sdtContent></w:sdt>"
                    + p(
                        "<w:hyperlink>"
                            + r("a link")
                            + "</w:hyperlink>"
                            + r(" and ")
                            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                            + r("a field"))))
        .containsExactly("In a control", "a link and a field");
  }

  @Test
  void readsATextBoxOnceBehindItsParagraph() throws IOException {
    String box = "<w:txbxContent>" + p(r("in the box")) + "</w:txbxContent>";
    assertThat(
            lines(
                p(
                    r("beside")
                        + "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/"
                        + "markup-compatibility/2006'><mc:Choice><w:drawing>"
                        + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + r(" it"))))
        .containsExactly("beside it", "in the box");
  }

  @Test
  void leavesOutTheMarksOfFootnotesAndReadsTheNotesLast() throws IOException {
    String mark = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>";
    String body = p(r("It is so") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + mark + r("."));
    assertThat(lines(new DocxMaker(body).note("See the report.").endnote("And the other.")))
        .containsExactly("It is so.", "note See the report.", "note And the other.");
  }

  @Test
  void countsListsAsWordDoes() throws IOException {
    String body =
        item(1, 0, "a")
            + item(1, 1, "b")
            + item(1, 1, "c")
            + item(1, 0, "d")
            + item(1, 1, "e")
            + p(r("between"))
            + item(1, 0, "f")
            + item(2, 0, "g")
            + item(3, 0, "h");
    assertThat(lines(new DocxMaker(body)))
        .containsExactly(
            "item 1 1. a",
            "item 2 1.a) b",
            "item 2 1.b) c",
            "item 1 2. d",
            "item 2 2.a) e",
            "between",
            "item 1 3. f",
            "item 1 1. g",
            "item 1 • h");
  }

  @Test
  void takesListsAndHeadingsFromStyles() throws IOException {
    assertThat(
            lines(
                p("<w:pPr><w:pStyle w:val='Dots'/></w:pPr>" + r("in a list"))
                    + p(
                        "<w:pPr><w:pStyle w:val='Dots'/><w:numPr><w:numId w:val='0'/></w:numPr>"
                            + "</w:pPr>"
                            + r("in none"))
                    + p("<w:pPr><w:pStyle w:val='Own'/></w:pPr>" + r("Head"))))
        .containsExactly("item 1 • in a list", "in none", "heading 2 Head");
  }

  @Test
  void readsTheRowsOfATable() throws IOException {
    String row =
        "<w:tr><w:tc>"
            + p(r("Court"))
            + "</w:tc><w:tc>"
            + p(r("drop"))
            + p(r("it"))
            + "</w:tc></w:tr>";
    assertThat(lines("<w:tbl>" + row + "</w:tbl>")).containsExactly("row Court | drop it");
  }

  @Test
  void looksThroughTablesThatOnlyPlaceText() throws IOException {
    String row =
        "<w:tr><w:tc>"
            + p(r("We call on them to:"))
            + item(3, 0, "stop")
            + "</w:tc><w:tc>"
            + p("")
            + "</w:tc></w:tr>";
    assertThat(lines("<w:tbl>" + row + "</w:tbl>"))
        .containsExactly("We call on them to:", "item 1 • stop");
  }
}
