package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a text is a reference or directive, and what is text. */
class ExpressionTest {
  private static List<String> sources(String text) {
    return Expression.find(text).stream().map(Expression::source).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$1,250.50",
        "US$ 40",
        "$5k",
        "$",
        "$$",
        "#",
        "##",
        "#*",
        "#FreeThem",
        "#FreeSomeone(now)",
        "#endure",
        "#iffy(x)",
        "#if",
        "#set",
        "#foreach x",
        "a#1",
        "${}",
        "$_x",
        "\\#",
        "\\$",
        "#stop",
        "100% $-signs",
        "C#",
        "#elsewhere"
      })
  void takesProseForText(String text) {
    assertThat(sources(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "Dear $name. Hello => $name",
        "$a.b.c, => $a.b.c",
        "$!a.b! => $!a.b",
        "${a.b}c => ${a.b}",
        "$!{a}b => $!{a}",
        "${a|'none'} => ${a|'none'}",
        "$list.size() of => $list.size()",
        "$a[0].b[$c] d => $a[0].b[$c]",
        "$a.equals(“x (y)”) => $a.equals(\"x (y)\")",
        "#if($a == ‘b’)x => #if($a == 'b')",
        "#if($a == “it’s”)x => #if($a == \"it’s\")",
        "#if ($a &lt; 3 &amp;&amp; $b) => #if ($a < 3 && $b)",
        "#foreach($i in [1…3]) => #foreach($i in [1..3])",
        "#if(“)”==$a)( => #if(\")\"==$a)",
        "#{else}x => #{else}",
        "#set($a = $b – 1) => #set($a = $b - 1)"
      })
  void findsWhatVelocityReads(String text, String source) {
    assertThat(sources(text)).containsExactly(source);
  }

  @Test
  void findsOneBehindTheOther() {
    assertThat(sources("#if($a)$b#elseif($c)${d}#else$e#end#break#vary#or"))
        .containsExactly(
            "#if($a)",
            "$b",
            "#elseif($c)",
            "${d}",
            "#else",
            "$e",
            "#end",
            "#break",
            "#vary",
            "#or");
  }

  @Test
  void saysWhatIsBroken() {
    assertThat(Expression.find("#if($a and ${b"))
        .extracting(Expression::fault)
        .containsExactly(
            "the parenthesis of `#if` is not closed", "", "the brace of `${b` is not closed");
    assertThat(Expression.find("#include(\"x\")")).extracting(Expression::fault).isNotEmpty();
  }

  @Test
  void reachesOverNoPicture() {
    assertThat(Expression.find("#if($a " + Expression.PARTING + ")"))
        .extracting(Expression::fault)
        .contains("the parenthesis of `#if` is not closed");
  }
}
