package org.openappeal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.problem.Problem;

class WordingsTest {
  private static final Map<String, Object> VALUES =
      Map.of("name", "Ann", "yes", true, "many", List.of("x", "y"));

  private final TemplateEngine engine = new TemplateEngine();

  private Template template(String source) {
    return engine.compile("a.md", source, 0, OutputKind.MARKDOWN);
  }

  private List<String> check(NamesRule rule, String source) {
    return template(source).check(VALUES, Map.of(), rule).stream().map(Problem::message).toList();
  }

  @Test
  void oneOfTheWordingsIsPrintedAndItsLinesLeaveNoOthers() {
    Template text = template("Dear\n#vary\nOne $name.\n#or\nTwo ${name}s.\n#end\nEnd\n");
    assertThat(text.render(VALUES)).isEqualTo("Dear\nOne Ann.\nEnd\n");
    assertThat(text.render(VALUES, (alternatives, place) -> alternatives - 1))
        .isEqualTo("Dear\nTwo Anns.\nEnd\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We #vary ask #or urge #end you.|We urge you.",
        "We #{vary}ask#{or}urge#{end} you.|We urge you.",
        "We #vary ask#or#end you.|We  you.",
        "(#vary a #vary b#or c#end #or d #vary e#or f#end #end)|(d f)",
        "#vary only #end|only"
      })
  void wordingsMayStandInALineAndInEachOther(String source, String last) {
    assertThat(template(source).render(VALUES, (alternatives, place) -> alternatives - 1))
        .isEqualTo(last);
  }

  @Test
  void placesAreNumberedAsTheyAreReadAndStayTheSame() {
    List<String> asked = new ArrayList<>();
    Template text =
        template(
            "#vary a#or b#or c#end #vary d #vary e#or f#end #or g #vary h#or i#end #end"
                + "#if($yes)#vary j#or k#end#end#foreach($i in $many)#vary l#or m#end#end");
    Choices first =
        (alternatives, place) -> {
          asked.add(place + "/" + alternatives);
          return 0;
        };
    String printed = text.render(VALUES, first);
    assertThat(printed).isEqualTo("a d ejll");
    assertThat(asked).containsExactly("0/3", "1/2", "2/2", "4/2", "5/2", "5/2");
    assertThat(text.render(VALUES, first)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|In August he saw $name in Oslo.|He saw ${name} in Oslo, in August.",
        "en|On 3 March 2017 it rained.|It rained on 3 March 2017.",
        "en|Azerbaijan must act, says $name.|$name says that Azerbaijan must act.",
        "en|I ask you, as I asked him.|You, whom I ask.",
        "en|So says Europe’s Commissioner.|So says the Commissioner of Europe.",
        "fr|Le 3 mars 2017, l’Azerbaïdjan agit.|L’action de l’Azerbaïdjan date du 3 mars 2017.",
        "de|Am 3. März ging das Kind ins Haus.|Das Haus sah am 3. März ein Mädchen.",
        "az|Mehmanın anası Bakıda idi.|Bakının yaxınlığında, bəs Mehmana görə.",
        "ru|Он видел её в Баку, в марте.|Это было в марте, в Баку."
      })
  void theSameFactsInOtherWordsAreTheSame(String language, String one, String other) {
    assertThat(check(NamesRule.of(language), "#vary\n" + one + "\n#or\n" + other + "\n#end"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|We met $name.|We met her.|$name",
        "en|We met $name and $name.|We met $name.|$name",
        "en|It was on 3 March 2017.|It was on 3 March 2018.|2017",
        "en|He paid 1,250.50 manat.|He paid 1250 manat.|1,250.50",
        "en|It was in May, they say.|It was in June, they say.|May",
        "en|We saw Huseynov.|We saw Huseynova.|Huseynov",
        "en|It is said of Baku.|Baku, and Baku again.|Baku",
        "fr|C’était le 3 mars 2017.|C’était le 3 mai 2017.|mars",
        "de|Das war am 3. März.|Das war am 3. Mai.|März",
        "de|Mehman ist krank.|Er ist krank.|Mehman",
        "az|O, Bakıda idi.|O, Gəncədə idi.|Bakı…"
      })
  void aFactThatAWordingLacksIsTold(String language, String one, String other, String fact) {
    NamesRule rule = NamesRule.of(language).with(Set.of("Mehman Huseynov"));
    assertThat(check(rule, "#vary\n" + one + "\n#or\n" + other + "\n#end"))
        .anyMatch(message -> message.startsWith("`" + fact + "` stands "));
  }

  @Test
  void whatABlockWithinAWordingPrintsCountsToo() {
    String same = "#vary a#if($yes)$name#end#or $name a#end";
    assertThat(check(NamesRule.of("en"), same)).isEmpty();
    String inner = "#vary a #vary 1#or 2#end#or b 1#end";
    assertThat(check(NamesRule.of("en"), inner))
        .hasSize(2)
        .allMatch(m -> m.contains("`2`") || m.contains("`1`"));
  }
}
