package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlLinesTest {
  @TempDir Path folder;

  private List<String> lines(String page) throws IOException {
    return ReadLines.of(folder, "a.html", page);
  }

  @Test
  void keepsHeadingsAndTheDepthOfLists() throws IOException {
    assertThat(
            lines("<h2>One</h2><ul><li>a<ul><li>b</ul><li>c</ul><ol start=4><li>d<li>e</ol><p>f"))
        .containsExactly(
            "heading 2 One",
            "item 1 - a",
            "item 2 - b",
            "item 1 - c",
            "item 1 4. d",
            "item 1 5. e",
            "f");
  }

  @Test
  void countsListsAsThePageShowsThem() throws IOException {
    assertThat(lines("<ol type=a><li>x<li>y</ol><ol type=I><li>x<li value=4>y</ol>"))
        .containsExactly("item 1 a. x", "item 1 b. y", "item 1 I. x", "item 1 IV. y");
  }

  @Test
  void keepsTheParagraphsOfAnItemTogether() throws IOException {
    assertThat(lines("<ul><li><p>release her<p>and drop the charges</ul>"))
        .containsExactly("item 1 - release her", "body 1 and drop the charges");
  }

  @Test
  void readsTheRowsOfATable() throws IOException {
    assertThat(lines("<table><tr><th>Who<th>What<tr><td>Court<td>drop the charges</table>"))
        .containsExactly("row Who | What", "row Court | drop the charges");
  }

  @Test
  void looksThroughTablesThatOnlyPlaceText() throws IOException {
    String inner = "<table><tr><td>logo<td><h1>Title</h1><ul><li>free her</ul></table>";
    assertThat(lines("<table><tr><td>" + inner + "</table>"))
        .containsExactly("logo", "heading 1 Title", "item 1 - free her");
  }

  @Test
  void leavesOutWhatIsNotTheText() throws IOException {
    assertThat(
            lines(
                "<header>Site</header><nav>Home</nav><aside>Read on</aside><p>Text"
                    + "<script>x()</script><style>p{}</style><form><button>Sign</button></form>"
                    + "<p hidden>secret<p style='color:red; display: none'>secret"
                    + "<span aria-hidden=true>*</span><footer>Imprint</footer>"))
        .containsExactly("Text");
  }

  @Test
  void leavesOutTheMarksOfFootnotesButKeepsOtherRaisedWords() throws IOException {
    assertThat(lines("<p>On the 3<sup>rd</sup> day<sup>1</sup> of May<sup><a>[2]</a></sup>."))
        .containsExactly("On the 3rd day of May.");
  }

  @Test
  void tellsFootnotesFromTheText() throws IOException {
    assertThat(lines("<p>Text<section class=footnotes><ol><li>See the report</ol></section><p>End"))
        .containsExactly("Text", "note See the report", "End");
  }

  @Test
  void readsEntitiesAndBlanks() throws IOException {
    assertThat(lines("<p>Anna&nbsp;D&ouml;rvel &amp; the&shy;atre &#8211; &lt;3 &quot;x&quot;"))
        .containsExactly("Anna Dörvel & theatre – <3 \"x\"");
  }

  @Test
  void breaksLinesWhereThePageDoes() throws IOException {
    assertThat(lines("<p>Karsk Centre<br>Free Nurses<br/><br>Open Courts"))
        .containsExactly("Karsk Centre", "Free Nurses", "Open Courts");
  }

  @Test
  void readsPagesWhoseTagsDoNotMatch() throws IOException {
    assertThat(lines("<ul><li>free <b>her<li>drop the</b> charges</div></ul><p>Text</b></p></p>"))
        .containsExactly("item 1 - free her", "item 1 - drop the charges", "Text");
  }

  @Test
  void opensWhatIsFoldedAway() throws IOException {
    assertThat(lines("<details><summary>Signatories</summary><ul><li>Karsk</ul></details>"))
        .containsExactly("Signatories", "item 1 - Karsk");
  }

  @Test
  void keepsTheLinesOfPreformattedText() throws IOException {
    assertThat(lines("<pre>Title\n\n  * one\n  * two</pre>"))
        .containsExactly("Title", "* one", "* two");
  }
}
