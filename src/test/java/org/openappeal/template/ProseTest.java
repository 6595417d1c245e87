package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;

/** What is prose, and what is printed as written. */
class ProseTest {
  private static final String RECIPIENT = "$campaign.sender #set($x=1) **bold** <b>";
  private static final Map<String, Object> VALUES =
      Map.of("name", "Ann", "yes", true, "list", List.of("x"));

  private final TemplateEngine engine = new TemplateEngine();

  private String render(OutputKind kind, String source, Map<String, Object> values) {
    return engine.compile("a.md", source, 0, kind).render(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#FreeMehman now, #KeepItOn!",
        "#FreeMehman(now) and #Baku (2019)",
        "## no comment",
        "### Head\n#### Deeper",
        "###end and ##if(x)",
        "#1, #2 and # 3 and C#",
        "#endangered #ending #setback #iffy #elsewhere #order #variety #includes #breakfast",
        "#End #IF #Or #ELSE #Vary",
        "#énd #endé #or_not",
        "#parse #evaluate #define #macro #stop",
        "#@block #[[text]]# #{word} #{end",
        "$5, $1,250.50, US$ 40, $5k, C$, A$ and $",
        "$-x $.name $$ ${5} ${} $!{} $!! $(x)",
        "100 % & more; a\\b \\ c",
        "  indented\n\n\twith a tab\r\n  and spaces  \n",
        "a@b.example | {curly} [square] (round) ~ ^ `code`",
        "“quotes” ‘and’ … — ÷ 👍🏽 مرحبا ı İ",
        "\uFDD0\uFDD1\u001Cx"
      })
  void proseIsPrintedAsItIs(String prose) {
    for (OutputKind kind : OutputKind.values()) {
      assertThat(render(kind, prose, Map.of())).as(kind.name()).isEqualTo(prose);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\#end \\#if(x) \\#set|#end #if(x) #set",
        "\\$name costs \\$5|$name costs $5",
        "\\${name} \\$!name|${name} $!name",
        "\\\\$name|\\Ann",
        "\\\\\\$name|\\$name",
        "\\#* no comment *#|#* no comment *#",
        "\\##|##",
        "\\a \\\\ b|\\a \\\\ b"
      })
  void aBackslashMakesTextOfWhatFollows(String source, String printed) {
    assertThat(render(OutputKind.LINE, source, VALUES)).isEqualTo(printed);
    assertThat(render(OutputKind.WORD, source, VALUES)).isEqualTo(printed);
    Node document = Parser.builder().build().parse(render(OutputKind.MARKDOWN, source, VALUES));
    assertThat(TextContentRenderer.builder().build().render(document))
        .isEqualTo(printed.replace("\\\\", "\\"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${name}s, $name.|Anns, Ann.",
        "$name's $name-x $name, [$name](x)|Ann's Ann-x Ann, [Ann](x)",
        "$name[see] $name(see)|Ann[see] Ann(see)",
        "($name)($name)|(Ann)(Ann)",
        "$!name$!{name}|AnnAnn",
        "#$name $$name|#Ann $Ann",
        "a#if($yes)b#{else}c#{end}d|abd",
        "a#* gone *#b|ab",
        "#if ($yes) b #end|' b '",
        "#set( $x = 2 )$x|2",
        "#foreach($one in $list)$foreach.count$foreach.last#end|1true",
        "#foreach($n in [1..3])#if($n == 2)#break#end$n#end|1",
        "#foreach($n in ['a', 'b'])$n#end|ab"
      })
  void whatVelocityMeansIsMeant(String source, String printed) {
    assertThat(render(OutputKind.LINE, source, VALUES)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a~#if($yes)~b~#else~c~#end~d|a~b~d",
        "a~  #if($yes)  ~b~#end|a~b~",
        "#set($x = 1)~#* note *#~$x|1",
        "a~#if($yes)#set($x = 1)#end~b|a~b",
        "a~#if($yes) b~#end~c|a~ b~c",
        "a #if($yes)~b#end~c|a ~b~c",
        "1. $name#if($yes);#end~2.|1. Ann;~2.",
        "#if(~$yes~)~b~#end~c|b~c"
      })
  void aLineOfDirectivesIsNotPrinted(String source, String printed) {
    assertThat(render(OutputKind.LINE, source.replace('~', '\n'), VALUES))
        .isEqualTo(printed.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$word", "$Word!", "US$and", "a $x_1 b", "${word}", "$!word"})
  void anUnknownWordBehindADollarSignIsRefusedWithAHint(String source) {
    assertThatThrownBy(() -> render(OutputKind.LINE, source, VALUES))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no `$")
        .hasMessageContaining("For the word itself, write `\\$");
  }

  @ParameterizedTest
  @EnumSource(OutputKind.class)
  void aRecipientIsPrintedAsWritten(OutputKind kind) {
    String printed =
        render(kind, "To $recipient.name.", Map.of("recipient", Map.of("name", RECIPIENT)));
    String read =
        switch (kind) {
          case MARKDOWN -> markdown(printed);
          case HTML, WORD -> Jsoup.parse(printed).text();
          case LINE -> printed;
        };
    assertThat(read).isEqualTo("To " + RECIPIENT + ".");
  }

  /** As it is read in an email's text and in its page. */
  private static String markdown(String source) {
    Node document = Parser.builder().build().parse(source);
    String text = TextContentRenderer.builder().build().render(document);
    String html = HtmlRenderer.builder().escapeHtml(true).build().render(document);
    assertThat(Jsoup.parse(html).text()).isEqualTo(text);
    assertThat(html).doesNotContain("<b>", "<strong>");
    return text;
  }

  @ParameterizedTest
  @EnumSource(OutputKind.class)
  void aRecipientThatIsKeptAndJoinedIsPrintedAsWrittenToo(OutputKind kind) {
    Map<String, Object> values = Map.of("recipient", RECIPIENT);
    String joined = render(kind, "#set($to = 'To ' + $recipient)$to", values);
    assertThat(joined).isEqualTo(kind.escape("To " + RECIPIENT));
  }
}
