package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Audience.Choice;
import org.openappeal.campaign.Audience.Kind;
import org.openappeal.campaign.Condition;
import org.openappeal.campaign.Frame;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Target;

class RoutingTest {
  private static final Location HERE = new Location("campaign.yaml", 3, 5);

  @TempDir private Path folder;
  private List<Target> list;

  @BeforeEach
  void readList() throws IOException {
    list =
        read(
            """
            id,office,organisation,country,host_country,language,tags,Group
            gb,ambassador,Embassy,AZ,GB,en,press; Urgent,Western
            fr,ambassador,Embassy,AZ,FR,fr;en,"press,slow",Western
            ge,ambassador,Embassy,AZ,GE,en,,Eastern
            un,Body,Office,,,en,,
            """);
  }

  private List<Target> read(String csv) throws IOException {
    return RecipientLists.targets(
        Files.writeString(folder.resolve("list.csv"), csv),
        problem -> {
          throw new AssertionError(problem);
        });
  }

  private static Audience audience(Condition... where) {
    Choice all = new Choice(Kind.ALL, List.of());
    return new Audience(
        "a", List.of(Path.of("x.csv")), List.of(where), "a", null, Frame.RELAY, all, all, HERE);
  }

  private static Condition condition(String key, String... values) {
    boolean not = key.startsWith("not-");
    return new Condition(not ? key.substring(4) : key, not, List.of(values), HERE);
  }

  @ParameterizedTest(name = "{0}: {1} takes {2}")
  @CsvSource({
    "country, AZ, gb fr ge",
    "country, az, gb fr ge",
    "not-country, AZ, un",
    "country, '', un",
    "office, AMBASSADOR, gb fr ge",
    "office, body, un",
    "host-country, GB|fr, gb fr",
    "not-host-country, GB|FR, ge un",
    "language, fr, fr",
    "language, en, gb fr ge un",
    "not-language, FR, gb ge un",
    "tag, press, gb fr",
    "tags, urgent, gb",
    "tag, slow|urgent, gb fr",
    "not-tag, press, ge un",
    "tag, pres, ''",
    "group, western, gb fr",
    "not-group, western|eastern, un",
  })
  void aConditionTakesAnyOfItsValues(String key, String values, String expected) {
    Audience audience = audience(condition(key, values.split("\\|", -1)));
    assertThat(Routing.unknownConditions(audience, list)).isEmpty();
    assertThat(String.join(" ", Routing.targets(audience, list).stream().map(Target::id).toList()))
        .isEqualTo(expected);
  }

  @Test
  void everyConditionMustBeMet() {
    Audience audience = audience(condition("tag", "press"), condition("not-host-country", "GB"));
    assertThat(Routing.targets(audience, list)).extracting(Target::id).containsExactly("fr");
  }

  @Test
  void aConditionOnNoColumnIsToldWithTheNearestName() {
    Audience audience = audience(condition("not-groop", "x"), condition("contry", "AZ"));
    assertThat(Routing.unknownConditions(audience, list))
        .extracting(Problem::toString)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("campaign.yaml:3:5: error: the condition `not-groop` names no")
                    .endsWith("Did you mean `not-group`?"),
            second -> assertThat(second).endsWith("Did you mean `country`?"));
  }

  @Test
  void aTagIsUnknownWhereNoListHasTags() throws IOException {
    List<Target> plain = read("id,office,organisation\na,x,One\n");
    Audience audience = audience(condition("tag", "press"), condition("language", "fr"));
    assertThat(Routing.unknownConditions(audience, plain)).hasSize(2);
  }

  @Test
  void aListWithoutRowsIsNotJudged() {
    assertThat(Routing.unknownConditions(audience(condition("tag", "x")), List.of())).isEmpty();
  }
}
