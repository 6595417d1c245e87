package org.openappeal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarityTest {
  @Test
  void wordsThatStandInATextAreTheSameHoweverLinesAreBroken() {
    Similarity.Near near = Similarity.nearest("free  her\nnow", "They must free her now. Soon.");
    assertThat(near).isEqualTo(new Similarity.Near(1, "free her now"));
  }

  @Test
  void theNearestSentencesAreFoundAmongOthers() {
    Similarity.Near near =
        Similarity.nearest(
            "He must be moved to a civilian hospital.",
            "It is cold. He must be moved to a prison hospital. We caution against reports.");
    assertThat(near.text()).isEqualTo("He must be moved to a prison hospital.");
    assertThat(near.similarity()).isBetween(0.8, 0.99);
  }

  @Test
  void whatChangedIsMarkedWordByWord() {
    assertThat(Similarity.marked("free her today", "free him today"))
        .isEqualTo("free [-her-]{+him+} today");
  }
}
