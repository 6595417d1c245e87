package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Drafts;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/** Two hundred supporters write to one embassy. */
class ManyLettersTest {
  private static final int SUPPORTERS = 200;
  private static final List<String> FACTS =
      List.of(
          "Mehman Huseynov",
          "photojournalist, video blogger and human rights defender",
          "8 January 2019",
          "41 organisations",
          "13 Human Rights Houses",
          "26 December 2018",
          "hunger strike",
          "Council of Europe’s Commissioner for Human Rights",
          "2012",
          "travel ban",
          "9 January 2017",
          "police custody",
          "3 March 2017",
          "defamation",
          "mother",
          "August 2018");

  @TempDir private Path folder;

  @BeforeEach
  void supporters() throws IOException {
    InitCampaign.into(folder);
    StringBuilder list =
        new StringBuilder(
            "id,given_name,family_name,language,country,address,email,consent_purpose,consent_at\n");
    for (int i = 1; i <= SUPPORTERS; i++) {
      list.append(
          "s-%03d,Given%d,Sample,en,NO,\"Eksempelgata %d%n0150 Oslo\",s%d@post.example,mehman-huseynov,2019-01-07T09:00:00+01:00%n"
              .formatted(i, i, i, i));
    }
    Files.writeString(
        folder.resolve("recipients/supporters.csv"),
        list.toString().replace(System.lineSeparator(), "\n"));
  }

  private List<Appeal> appeals() {
    Workspace workspace = Workspace.open(folder, InstantSource.system());
    Planner planner = new Planner(workspace, workspace.templates(), Drafts.REFUSED, problem -> {});
    Audience audience = workspace.campaign().audiences().get(0);
    Target embassy =
        planner.targets(audience).stream()
            .filter(target -> target.hostCountry().equals("NO"))
            .findFirst()
            .orElseThrow();
    List<Supporter> supporters = new ArrayList<>();
    RecipientLists.supporters(
        folder.resolve("recipients/supporters.csv"),
        Planner.columns(workspace.campaign()),
        problem -> {},
        supporters::add);
    return supporters.stream()
        .map(supporter -> planner.compose(audience, embassy, supporter).orElseThrow())
        .toList();
  }

  private static String words(Appeal appeal) {
    return TextContentRenderer.builder().build().render(appeal.body()).replaceAll("\\s+", " ");
  }

  @Test
  void allAreDifferentAndEachSaysEveryDemandAndFact() {
    List<Appeal> appeals = appeals();
    assertThat(appeals).hasSize(SUPPORTERS);
    Workspace workspace = Workspace.open(folder, InstantSource.system());
    Set<String> bodies = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    for (Appeal appeal : appeals) {
      String words = words(appeal);
      bodies.add(words);
      subjects.add(appeal.subject());
      for (String fact : FACTS) {
        assertThat(words).as(appeal.supporter() + " " + words).containsIgnoringCase(fact);
      }
      workspace
          .campaign()
          .demands()
          .forEach(
              demand ->
                  assertThat(words)
                      .contains(
                          demand
                              .actions()
                              .in(workspace.campaign().audiences().get(0).frame(), Voice.I, "en")
                              .orElseThrow()));
      assertThat(appeal.demands()).hasSize(workspace.campaign().demands().size());
      assertThat(appeal.subject()).contains("Mehman Huseynov");
    }
    assertThat(bodies).hasSize(SUPPORTERS);
    assertThat(subjects).hasSize(5);
  }

  @Test
  void aSecondRunGivesTheSameBytes() {
    Workspace workspace = Workspace.open(folder, InstantSource.system());
    Merging first = new Merging(workspace, workspace.templates());
    Merging second = new Merging(workspace, workspace.templates());
    List<Appeal> once = appeals();
    List<Appeal> again = appeals();
    for (int i = 0; i < SUPPORTERS; i++) {
      assertThat(again.get(i).subject()).isEqualTo(once.get(i).subject());
      assertThat(again.get(i).markdown()).isEqualTo(once.get(i).markdown());
      assertThat(second.letter(again.get(i))).isEqualTo(first.letter(once.get(i)));
    }
  }

  @Test
  void checkPrintsHowLikeEachOtherTheyAre() {
    Workspace workspace = Workspace.open(folder, InstantSource.system());
    SimilarityFigures figures = new CheckCampaign(workspace).run().supporters().similarity();
    assertThat(figures).isNotNull();
    System.out.println("200 letters to one embassy: " + figures);
    assertThat(figures.compared()).isEqualTo(SUPPORTERS);
    assertThat(figures.largest()).isLessThan(figures.ceiling());
    assertThat(figures.median()).isPositive().isLessThan(figures.largest());
  }
}
