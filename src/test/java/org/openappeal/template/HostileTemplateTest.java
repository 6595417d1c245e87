package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.ProblemException;

/** Ways out of Velocity that are known, and ways to keep it busy: refused, or printed as text. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTemplateTest {
  private static final String REFUSED = "refused";

  @TempDir Path folder;
  private Path partials;
  private final List<String> list = new ArrayList<>(List.of("a", "b"));
  private final Map<String, Object> map = new HashMap<>(Map.of("a", "b"));

  @BeforeEach
  void partials() throws IOException {
    partials = Files.createDirectory(folder.resolve("partials"));
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createSymbolicLink(partials.resolve("link.md"), folder.resolve("secret.md"));
    Files.writeString(partials.resolve("own.md"), "#include(\"own.md\")");
    Files.writeString(partials.resolve("more.md"), "$v.class #evaluate('x')");
    Files.createDirectory(partials.resolve("folder.md"));
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        arguments("class of a text", "$v.class", REFUSED),
        arguments("class by a method", "$v.getClass()", REFUSED),
        arguments("Runtime by forName", "$v.class.forName('java.lang.Runtime')", REFUSED),
        arguments(
            "Runtime by a text's class",
            "#set($s='')#set($r=$s.getClass().forName('java.lang.Runtime').getRuntime())"
                + "$r.exec('touch /tmp/x')",
            REFUSED),
        arguments("class of a list", "$list.getClass().getClassLoader()", REFUSED),
        arguments("class of a map", "$map.getClass()", REFUSED),
        arguments("class of a number", "#set($n = 1)$n.getClass()", REFUSED),
        arguments("class of a loop", "#foreach($i in $list)$foreach.getClass()#end", REFUSED),
        arguments("loop's parent", "#foreach($i in $list)$foreach.parent.info#end", REFUSED),
        arguments("loop's stop", "#foreach($i in $list)$foreach.stop()#end", REFUSED),
        arguments("a Java object among the data", "$path.toFile().delete()", REFUSED),
        arguments("the context", "$evalContext $context.remove('v')", REFUSED),
        arguments("tools that are often there", "$class.inspect('java.lang.Runtime')", REFUSED),
        arguments("a quiet way", "$!v.class.name", REFUSED),
        arguments("an index", "$v['class']", REFUSED),
        arguments("another value if none", "${nobody|$v.class}", REFUSED),
        arguments("a list that grows", "$list.add('x')", REFUSED),
        arguments("a list that is emptied", "$list.clear()", REFUSED),
        arguments("a list that is set", "#set($list[0] = 'x')", REFUSED),
        arguments("a map that grows", "$map.put('a', 'x')", REFUSED),
        arguments("a map that is set", "#set($map.a = 'x')", REFUSED),
        arguments("a map of its own", "#set($m = {'a': 'b'})$m.entrySet()", REFUSED),
        arguments("a file by its path", "#include('/etc/hostname')", REFUSED),
        arguments("a file above", "#include(\"../secret.md\")", REFUSED),
        arguments("a file by a link", "#include('link.md')", REFUSED),
        arguments("a folder", "#include('folder.md')", REFUSED),
        arguments("a file by a name of data", "#include($v)", REFUSED),
        arguments("a file by a name made up", "#include(\"${v}.md\")", REFUSED),
        arguments("an address", "#include('https://example.org/x.md')", REFUSED),
        arguments("a file that includes itself", "#include('own.md')", REFUSED),
        arguments("what is hostile in a file", "#include('more.md')", REFUSED),
        arguments("parse", "#parse('secret.md')", REFUSED),
        arguments("evaluate", "#evaluate('$v.class')", REFUSED),
        arguments("evaluate in braces", "#{evaluate}('x')", REFUSED),
        arguments("define", "#define($d)$d#end$d", REFUSED),
        arguments("macro", "#macro(m)#m()#end#m()", REFUSED),
        arguments("macro with a body", "#@m()x#end", REFUSED),
        arguments("stop", "#stop('x')", REFUSED),
        arguments("a macro nobody made", "#m($v)", "#m(text)"),
        arguments("what nobody parses", "#[[$v#end]]#", REFUSED),
        arguments("a directive in quotes", "#set($x = \"#evaluate('x')\")$x", "#evaluate('x')"),
        arguments(
            "a directive in code points", "#set($x = \"\\u0023evaluate(1)\")$x", "#evaluate(1)"),
        arguments("a reference in code points", "#set($x = \"\\u0024v.class\")$x", "$v.class"),
        arguments("a reference in quotes", "#set($x = \"$v.class\")$x", REFUSED),
        arguments("a line that is a header", "#set($x = 'a\nBcc: b')$x", "a Bcc: b"),
        arguments("a range without end", "#foreach($i in [1..999999999])x#end", REFUSED),
        arguments("a range of data", "#set($n = 999999999)#set($r = [1..$n])", REFUSED),
        arguments("ranges in ranges", loops(6, "[1..1000]", "x"), REFUSED),
        arguments("ranges in ranges that print nothing", loops(6, "[1..1000]", ""), REFUSED),
        arguments("lists in lists", loops(25, "$list", "x"), REFUSED),
        arguments("a text that doubles", "#set($x='ab')" + twice("#set($x=$x+$x)", 40), REFUSED),
        arguments(
            "a text that doubles in a loop",
            "#set($x='ab')#foreach($i in [1..100])#set($x=$x+$x)#end",
            REFUSED),
        arguments("a sum that doubles", "#set($x=$v" + twice("+$v+$v", 400) + ")", REFUSED),
        arguments("a number that doubles", "#set($n=9)" + twice("#set($n=$n*$n)", 40), REFUSED),
        arguments(
            "a list that doubles",
            "#set($l=['a'])" + twice("#set($l=[$l,$l])", 40) + "#if($l=='x')#end",
            REFUSED),
        arguments("a text that prints without end", long65k() + loop("$x$x$x"), REFUSED),
        arguments("a text that is searched slowly", slow(), REFUSED),
        arguments("blocks without end", twice("#if(true)", 20_000), REFUSED),
        arguments("blocks that end", twice("#if(true)", 99) + twice("#end", 99), REFUSED),
        arguments("brackets without end", "#if" + twice("(", 9_000) + twice(")", 9_000), REFUSED),
        arguments("not, not, not", "#if(" + twice("!", 9_000) + "true)x#end", REFUSED),
        arguments("parts without end", "$map" + twice(".a", 50_000), REFUSED),
        arguments("indexes without end", "$list" + twice("[0]", 50_000), REFUSED),
        arguments("indexes in indexes", twice("$list[", 5_000) + twice("]", 5_000), REFUSED),
        arguments("dollars without end", twice("$", 500_000), twice("$", 500_000)),
        arguments("marks without end", twice("#", 500_000), twice("#", 500_000)),
        arguments("bracketed hashtags without end", twice("#x(", 9_999), twice("#x(", 9_999)),
        arguments("questions without end", twice("$v.a(", 20_000), REFUSED),
        arguments("conditions without end", twice("#if(", 20_000), REFUSED),
        arguments("quotation marks without end", twice("#set($a='", 20_000), REFUSED),
        arguments("comments without end", twice("#*", 20_000), REFUSED),
        arguments("backslashes without end", twice("\\", 500_001), twice("\\", 500_001)),
        arguments("a template without end", twice("x", 2_000_000), REFUSED));
  }

  private static String twice(String text, int times) {
    return text.repeat(times);
  }

  private static String loops(int deep, String many, String body) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < deep; i++) {
      text.append("#foreach($i").append(i).append(" in ").append(many).append(')');
    }
    return text + body + "#end".repeat(deep);
  }

  private static String loop(String body) {
    return "#foreach($i in [1..999])" + body + "#end";
  }

  private static String long65k() {
    return "#set($x='a')" + "#set($x=$x+$x)".repeat(15);
  }

  private static String slow() {
    String sought = "#set($y='" + "a".repeat(999) + "b')";
    return long65k() + sought + loop(loop("#if($x.contains($y))x#end").replace("$i ", "$j "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void anAttackIsRefusedOrPrinted(String name, String attack, String expected) {
    String line = outcome(OutputKind.LINE, attack);
    assertThat(line.equals(expected)).as("it came to: %.200s", line).isTrue();
    String text = outcome(OutputKind.MARKDOWN, attack);
    assertThat(text.equals(REFUSED)).as("it came to: %.200s", text).isEqualTo(line.equals(REFUSED));
    assertThat(list).containsExactly("a", "b");
    assertThat(map).isEqualTo(Map.of("a", "b"));
    assertThat(folder.resolve("secret.md")).hasContent("secret");
  }

  private String outcome(OutputKind kind, String attack) {
    try {
      return new TemplateEngine(partials)
          .compile("a.md", attack, 0, kind)
          .render(Map.of("v", "text", "list", list, "map", map, "path", folder));
    } catch (ProblemException e) {
      assertThat(e.problems()).allSatisfy(problem -> assertThat(problem.remedy()).isNotEmpty());
      return REFUSED;
    }
  }

  @Test
  void loopsPrintingAndWorkingHaveOneLimitTogether() {
    Map<String, Object> values = Map.of("v", "text");
    Limits few = new Limits(1000, 50, 20, 1_000);
    TemplateEngine engine = new TemplateEngine(null, few, () -> 0);
    String twenty = "#foreach($i in [1..2])#foreach($j in [1..9])#end#end";
    assertThat(engine.compile("a.md", twenty, 0, OutputKind.LINE).render(values)).isEmpty();
    refused(engine, twenty + "#foreach($i in [1..1])#end", "a.md:1:53: error: the loops go round");
    refused(engine, "#foreach($i in [1..19])$v#end$v$v$v", "the template prints without end");
    refused(engine, "x".repeat(1001), "a.md:1:1: error: the template is too long");
  }

  @Test
  void whatTakesTooLongIsStoppedWhereverItIs() {
    long[] worked = {0};
    Limits limits = new Limits(100_000, 100_000, 100_000, 1_000);
    TemplateEngine engine = new TemplateEngine(null, limits, () -> worked[0] += 100);
    String loop = "\n#foreach($i in [1..999])$v#end";
    refused(engine, loop, "a.md:2:1: error: the template takes too long to fill, in “#foreach");
    refused(engine, "$v ".repeat(2000), "a.md:1:1: error: the template takes too long to fill");
    refused(engine, "#set($x = $v)".repeat(2000), "the template takes too long to fill");
    String few = "$v".repeat(100);
    assertThat(engine.compile("a.md", few, 0, OutputKind.LINE).render(Map.of("v", "x")))
        .hasSize(100);
  }

  private static void refused(TemplateEngine engine, String source, String message) {
    assertThatThrownBy(
            () -> engine.compile("a.md", source, 0, OutputKind.LINE).render(Map.of("v", "text")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }
}
