package org.openappeal.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openappeal.problem.Problem;

class RecipientListsTest {
  private static final String HEAD =
      "id,office,organisation,country,address,address_country,email\n";
  private static final LocalDate TODAY = LocalDate.of(2019, 1, 8);

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  private List<Target> targets(String rows) throws IOException {
    return RecipientLists.targets(file(HEAD + rows), problems::add);
  }

  @Test
  void theCountryOfDeliveryIsTheLastLineAndIsLeftOutAtHome() throws IOException {
    Target target = targets("a,ambassador,Embassy,AZ,\"1 Street\n0150 Oslo\",NO,\n").get(0);
    assertThat(target.envelope("", "GB", List.of("en")))
        .endsWith("1 Street", "0150 Oslo", "NORWAY");
    assertThat(target.envelope("", "NO", List.of("en"))).endsWith("1 Street", "0150 Oslo");
  }

  @Test
  void anAddressInColumnsIsPrintedInTheOrderOfItsCountry() throws IOException {
    Path list =
        file(
            """
            id,office,organisation,street,city,region,postcode,address_country
            a,x,One,12 Sample Street,Washington,DC,20000,US
            """);
    assertThat(RecipientLists.targets(list, problems::add).get(0).envelope("", "US", List.of("en")))
        .containsExactly("One", "12 Sample Street", "WASHINGTON, DC 20000");
    assertThat(problems).isEmpty();
  }

  @Test
  void aPostcodeThatCannotBeOneIsWarnedAboutAtItsRow() throws IOException {
    targets("a,x,One,,\"Eksempelgata 8\nOslo\",NO,\n");
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("list.csv:2", "warning", "no postcode of NO", "0025");
  }

  @Test
  void anIdThatStandsTwiceIsToldAndTheFirstRowIsKept() throws IOException {
    assertThat(targets("a,x,One,,,,\na,x,Two,,,,\n"))
        .extracting(Target::organisation)
        .containsExactly("One");
    assertThat(problems).singleElement().asString().contains("list.csv:3", "stands in line 2");
  }

  @ParameterizedTest
  @CsvSource({"../up,up", "A,a", "a/b,a-b", "a.b,a-b", "-a,a", "a b,a-b"})
  void anIdThatCouldLeaveAFolderIsMadeHarmlessAndTold(String id, String made) throws IOException {
    assertThat(targets(id + ",x,One,,,,\n")).extracting(Target::id).containsExactly(made);
    assertThat(problems).singleElement().asString().contains("note", "is written `" + made + "`");
  }

  @Test
  void anIdThatNothingIsLeftOfIsRefused() throws IOException {
    assertThat(targets("..,x,One,,,,\né,x,Two,,,,\n")).isEmpty();
    assertThat(problems).hasSize(2).allSatisfy(p -> assertThat(p.message()).contains("an id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"One\nBcc: x", "One\u0000", "One\u2028two", "One\rtwo"})
  void aCellThatCouldAddAHeaderIsRefused(String organisation) throws IOException {
    assertThat(targets("a,x,\"" + organisation + "\",,,,\n")).isEmpty();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("list.csv:2:3")
        .containsAnyOf("control character", "line break");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@", "a@b", "a(at)b.example", "a@b.example,c@d"})
  void whatIsNoAddressIsToldAndNotPrinted(String email) throws IOException {
    assertThat(targets("a,x,One,,,,\"" + email + "\"\n")).isEmpty();
    assertThat(problems).singleElement().asString().contains("error").doesNotContain(email);
  }

  @Test
  void aListOfWhichNoColumnIsKnownIsRefusedWithItsColumns() throws IOException {
    Path list = file("alpha,beta\na,b\n");
    assertThatThrownBy(() -> RecipientLists.targets(list, problems::add))
        .hasMessageContaining("the columns are `alpha`, `beta`")
        .hasMessageContaining("--map name=");
  }

  @Test
  void aRuleCoversAnIdAnAddressOrADomainWhileItHolds() throws IOException {
    SuppressionList rules =
        SuppressionList.read(
            file(
                """
                address,domain,id,until,reason
                X@one.example,,,,a
                ,two.example,,2019-01-08,b
                ,,t3,2019-01-07,c
                """),
            problems::add);
    assertThat(rules.find("t1", "x@One.example", TODAY)).isPresent();
    assertThat(rules.find("t2", "any@two.example", TODAY)).isPresent();
    assertThat(rules.find("t2", "any@two.example", TODAY.plusDays(1))).isEmpty();
    assertThat(rules.find("t3", "", TODAY)).isEmpty();
    assertThat(rules.find("t4", "", TODAY)).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aRuleCoversBothSpellingsOfAnInternationalisedDomain() throws IOException {
    SuppressionList rules =
        SuppressionList.read(
            file("address,domain,id,until,reason\nx@bücher.example,,,,a\n,Straße.example,,,b\n"),
            problems::add);
    String email = EmailAddress.parse("x@BÜCHER.example").orElseThrow().value();
    assertThat(rules.find("t1", email, TODAY)).isPresent();
    assertThat(rules.find("t2", "any@xn--strae-oqa.example", TODAY)).isPresent();
    assertThat(rules.find("t3", "any@strasse.example", TODAY)).isEmpty();
  }

  @Test
  void aRuleThatNamesNoOneIsAnError() throws IOException {
    SuppressionList.read(file("address,domain,id,until,reason\n,,,,x\n"), problems::add);
    assertThat(problems).singleElement().asString().contains("this rule names no one");
  }
}
