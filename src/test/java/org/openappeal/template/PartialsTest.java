package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;

class PartialsTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Template template(OutputKind kind, String source) {
    return new TemplateEngine(folder).compile("a.md", source, 0, kind);
  }

  private String render(OutputKind kind, String source) {
    return template(kind, source).render(Map.of("name", "<b>Ann</b>", "list", List.of("x", "y")));
  }

  @Test
  void aPartialIsPrintedAsIfItStoodThereAndEscapedLikeTheRest() throws IOException {
    write("case.en.md", "This is $name.\n\n");
    assertThat(render(OutputKind.HTML, "A\n#include(\"case.en.md\")\nB"))
        .isEqualTo("A\nThis is &lt;b&gt;Ann&lt;/b&gt;.\nB");
    assertThat(render(OutputKind.HTML, "A #include('case.en.md') B"))
        .isEqualTo("A This is &lt;b&gt;Ann&lt;/b&gt;. B");
    assertThat(render(OutputKind.MARKDOWN, "#include('case.en.md')"))
        .isEqualTo("This is \\<b\\>Ann\\<\\/b\\>.\n");
  }

  @Test
  void aPartialSeesWhatIsSetAndSetsWhatIsSeen() throws IOException {
    write("list.md", "$mark$one#set($last = $one)");
    assertThat(
            render(
                OutputKind.HTML,
                "#set($mark = '-')#foreach($one in $list)#include('list.md')#end $last"))
        .isEqualTo("-x-y y");
  }

  @Test
  void aTemplateNamesWhatItsPartialsName() throws IOException {
    write("case.md", "#if($far.empty)a#end");
    Template template = template(OutputKind.MARKDOWN, "$near #include('case.md') \\$price");
    assertThat(template.names("near")).isTrue();
    assertThat(template.names("far")).isTrue();
    assertThat(template.names("price")).isFalse();
  }

  @Test
  void eachPlaceOfAPartialHasChoicesOfItsOwn() throws IOException {
    write("two.md", "#vary a#or b#end");
    write("outer.md", "#vary c#or d#end#include('two.md')");
    List<Integer> places = new ArrayList<>();
    String printed =
        template(OutputKind.MARKDOWN, "#include('two.md')#vary e#or f#end#include('outer.md')")
            .render(
                Map.of(),
                (alternatives, place) -> {
                  places.add(place);
                  return place % 2;
                });
    assertThat(printed).isEqualTo("afcb");
    assertThat(places).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aProblemInAPartialNamesItsFile() throws IOException {
    write("outer.md", "\n#include('inner.md')");
    write("inner.md", "One\nDear $nobody");
    String file = folder.resolve("inner.md").toString();
    Template template = template(OutputKind.MARKDOWN, "#include('outer.md')");
    assertThatThrownBy(() -> template.render(Map.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(file + ":2:6: error: there is no `$nobody`");
    assertThat(template.check(Map.of()))
        .singleElement()
        .asString()
        .startsWith(file + ":2:6: error: there is no `$nobody`");
  }

  @Test
  void partialsDoNotStandTooDeepNorTooManyInEachOther() throws IOException {
    for (int i = 1; i < 6; i++) {
      write("p" + i + ".md", "#include('p" + (i + 1) + ".md')");
    }
    write("p6.md", "x");
    assertThat(render(OutputKind.MARKDOWN, "#include('p3.md')").strip()).isEqualTo("x");
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "#include('p1.md')"))
        .hasMessageContaining("p4.md:1:1: error: files that are included stand more than 4 deep");
    write("ten.md", "#include('p6.md')".repeat(10));
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "#include('ten.md')".repeat(10)))
        .hasMessageContaining("a template cannot include more than 100 files");
  }

  @Test
  void aPartialThatIsNoTextOrTooLongIsRefused() throws IOException {
    Files.write(folder.resolve("latin.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "#include('latin.md')"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("latin.md: error: the text cannot be read as UTF-8");
    write("long.md", "x".repeat(300_000));
    assertThatThrownBy(() -> render(OutputKind.MARKDOWN, "#include('long.md')"))
        .hasMessageContaining("`long.md` is too long to be included");
  }

  @Test
  void withoutAFolderNothingIsIncluded() {
    assertThatThrownBy(
            () -> new TemplateEngine().compile("a.md", "#include('a.md')", 0, OutputKind.MARKDOWN))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.md:1:1: error: this template cannot include files");
  }
}
