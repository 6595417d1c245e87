package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.ProblemException;

class TemplateTest {
  private static final String HOSTILE =
      "$campaign.sender #set($x=1) **bold** <b> [a](javascript:x) `c` 1. & \\ _u_ ~ # h";

  private final TemplateEngine engine = new TemplateEngine();

  private String render(OutputKind kind, String source, Map<String, Object> values) {
    return engine.compile("a.md", source, 4, kind).render(values);
  }

  @Test
  void aValueIsPrintedAsWrittenWhateverItHolds() {
    String markdown = render(OutputKind.MARKDOWN, "$v", Map.of("v", HOSTILE));
    var parsed = Parser.builder().build().parse(markdown);
    assertThat(TextContentRenderer.builder().build().render(parsed)).isEqualTo(HOSTILE);

    String html = render(OutputKind.HTML, "<p>$v</p>", Map.of("v", HOSTILE));
    assertThat(org.jsoup.Jsoup.parse(html).text()).isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1. one", "- item", "# head", "> quote", "    code", "***", "+ plus", "a\n- b"})
  void aValueNeverBeginsABlockOfMarkdown(String value) {
    String markdown = render(OutputKind.MARKDOWN, "$v", Map.of("v", value));
    String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    assertThat(html).startsWith("<p>").doesNotContain("<li>", "<h1>", "<code>", "<hr");
  }

  @Test
  void aLineNeverHoldsALineEnd() {
    String subject = "a\r\nBcc: x\u2028y\u0085z\u0000";
    assertThat(render(OutputKind.LINE, "$v", Map.of("v", subject))).isEqualTo("a Bcc: x y z");
  }

  @Test
  void wordTextGetsALineBreakAndLosesWhatNoXmlMayHold() {
    assertThat(render(OutputKind.WORD, "$v", Map.of("v", "a\nb\u0001\uD800<")))
        .isEqualTo("a</w:t><w:br/><w:t xml:space=\"preserve\">b&lt;");
  }

  @Test
  void markupIsLeftAloneOnlyInItsOwnKind() {
    Map<String, Object> values = Map.of("v", new Markup(OutputKind.HTML, "<p>"));
    assertThat(render(OutputKind.HTML, "$v", values)).isEqualTo("<p>");
    assertThat(render(OutputKind.WORD, "$v", values)).isEqualTo("&lt;p&gt;");
  }

  @Test
  void anUnknownReferenceIsAProblemWithFileLineAndColumn() {
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "a\nb $nobody c", Map.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.md:6:3: error: there is no `$nobody`");
  }

  @Test
  void anUnknownPropertyIsAProblemThatSaysWhatThereIs() {
    Map<String, Object> values = Map.of("target", Map.of("salutation", "Dear", "id", "x"));
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "\n\n$target.salutaton", values))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "a.md:7:9: error: there is no `$target.salutaton`; did you mean `salutation`?")
        .hasMessageContaining("`$target` has: id, salutation.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#if($a)\nx", "#foreach($a in )x#end", "#set($a = )"})
  void aBrokenDirectiveIsAProblemAtItsPlace(String source) {
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, source, Map.of("a", "1")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.md:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$v.class.name",
        "$v.getClass().forName('java.lang.Runtime')",
        "$v.class.protectionDomain",
        "$list.add('x')",
        "$map.put('a', 'b')",
        "#include('/etc/hostname')",
        "#parse('/etc/hostname')",
        "#evaluate('x')"
      })
  void aTemplateReachesNothingButItsValues(String attack) {
    Map<String, Object> values = Map.of("v", "text", "list", List.of("a"), "map", Map.of("a", "b"));
    String out;
    try {
      out = render(OutputKind.LINE, attack, values);
    } catch (ProblemException e) {
      return;
    }
    assertThat(out).as("what %s printed", attack).isIn("", attack);
  }

  @Test
  void whatLiesDeepInTheDataIsGuardedToo() {
    Map<String, Object> values =
        Map.of(
            "map", Map.of("inner", Map.of("a", "b", "object", java.nio.file.Path.of("xy"))),
            "list", List.of(Map.of("a", "c")));
    assertThat(render(OutputKind.LINE, "$map.inner.a $map.inner.object $list.get(0).a", values))
        .isEqualTo("b xy c");
    for (String attack : List.of("$map.inner.object.toFile()", "$list.get(0).size()")) {
      assertThatThrownBy(() -> render(OutputKind.LINE, attack, values))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void moneyAndHashtagsInProseSurvive() {
    String prose = "US$ 40, $5, $1,250.50, #KeepItOn and 100 %";
    assertThat(render(OutputKind.LINE, prose, Map.of())).isEqualTo(prose);
  }
}
