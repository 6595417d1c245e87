package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openappeal.appeal.Variation.Part;
import org.openappeal.campaign.Actions;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Order;
import org.openappeal.campaign.Status;
import org.openappeal.problem.Location;

class VariationTest {
  private static final int MANY = 20_000;

  private static Demand demand(String id) {
    return new Demand(
        id,
        new Demand.Passage(1, 1, "", Location.NONE),
        Status.OPEN,
        null,
        List.of(),
        id.startsWith("free") ? Order.FREE : Order.FIXED,
        new Actions(Map.of()),
        Location.NONE);
  }

  private static List<Demand> demands(String... ids) {
    return List.of(ids).stream().map(VariationTest::demand).toList();
  }

  private static List<String> order(Variation variation, String... ids) {
    return variation.order(demands(ids), Part.DEMANDS).stream().map(Demand::id).toList();
  }

  /** Whoever changes these changes every letter of every campaign that is merged again. */
  @Test
  void theChoicesAreTheseOnEveryMachineAndInEveryJava() {
    Variation variation = new Variation(20190108, "s-001");
    assertThat(IntStream.range(0, 12).map(p -> variation.in(Part.BODY).choose(3, p)).toArray())
        .containsExactly(0, 1, 2, 1, 2, 2, 1, 1, 0, 0, 1, 1);
    assertThat(Stream.of(Part.values()).map(part -> variation.in(part).choose(1_000_000, 0)))
        .containsExactly(623464, 465381, 171582, 854012, 374432, 194902, 3981);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyAlternativeIsTakenAboutEquallyOften(Part part) {
    int[] taken = new int[5];
    for (int i = 0; i < MANY; i++) {
      taken[new Variation(7, "s-" + i).in(part).choose(5, 2)]++;
    }
    for (int count : taken) {
      assertThat(count).isCloseTo(MANY / 5, within(MANY / 50));
    }
  }

  @Test
  void aChoiceSaysNothingOfTheNextOne() {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      Variation variation = new Variation(7, "s-" + i);
      int first = variation.in(Part.BODY).choose(2, 0);
      int second = variation.in(Part.BODY).choose(2, 1);
      int subject = variation.in(Part.SUBJECT).choose(2, 0);
      pairs.merge(first + " " + second + " " + subject, 1, Integer::sum);
    }
    assertThat(pairs).hasSize(8);
    assertThat(pairs.values())
        .allSatisfy(count -> assertThat(count).isCloseTo(MANY / 8, within(MANY / 80)));
  }

  @Test
  void anotherSeedGivesOtherChoices() {
    long same =
        IntStream.range(0, 1000)
            .filter(
                i ->
                    new Variation(1, "s-" + i).in(Part.BODY).choose(10, 0)
                        == new Variation(2, "s-" + i).in(Part.BODY).choose(10, 0))
            .count();
    assertThat(same).isBetween(50L, 150L);
  }

  @Test
  void freeDemandsTurnAmongTheirOwnPlacesAndFixedOnesStay() {
    List<List<String>> seen = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      seen.add(order(new Variation(7, "s-" + i), "free1", "fixed1", "free2", "free3", "fixed2"));
    }
    assertThat(seen.stream().distinct())
        .containsExactlyInAnyOrder(
            List.of("free1", "fixed1", "free2", "free3", "fixed2"),
            List.of("free2", "fixed1", "free3", "free1", "fixed2"),
            List.of("free3", "fixed1", "free1", "free2", "fixed2"));
  }

  @Test
  void noDemandIsLostAndNoFixedOneMoved() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String[] ids =
          IntStream.range(0, random.nextInt(9))
              .mapToObj(i -> (random.nextBoolean() ? "free" : "fixed") + i)
              .toArray(String[]::new);
      List<String> ordered = order(new Variation(random.nextLong(), "r" + round), ids);
      assertThat(ordered).as("seed " + seed).containsExactlyInAnyOrder(ids);
      for (int i = 0; i < ids.length; i++) {
        if (ids[i].startsWith("fixed")) {
          assertThat(ordered.get(i)).as("seed " + seed).isEqualTo(ids[i]);
        }
      }
    }
  }

  @Test
  void aSingleFreeDemandHasNowhereToGo() {
    assertThat(order(new Variation(7, "x"), "fixed1", "free1")).containsExactly("fixed1", "free1");
  }

  @Test
  void oneAlternativeIsNoChoice() {
    assertThat(new Variation(7, "x").choose(List.of("only"), Part.SUBJECT)).isEqualTo("only");
  }
}
