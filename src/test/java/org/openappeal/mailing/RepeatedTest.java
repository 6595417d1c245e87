package org.openappeal.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

class RepeatedTest {
  private final List<Problem> told = new ArrayList<>();
  private final Repeated repeated = new Repeated(told::add);

  private void warn(String file, int line, String message) {
    repeated.accept(Problem.warning(new Location(file, line, 0), message, "Look it up."));
  }

  @Test
  void ofManyThatSayTheSameTheFirstTenAreToldAndTheRestCounted() {
    for (int i = 1; i <= 1000; i++) {
      warn("a.csv", i, "the postcode `" + i + "` of row " + i + " is none");
    }
    repeated.finish();
    assertThat(told).hasSize(11);
    assertThat(told.get(10).message())
        .isEqualTo("990 more like this: the postcode … of row … is none");
    assertThat(told.get(10).location().file()).isEqualTo("a.csv");
  }

  @Test
  void otherMessagesAndOtherFilesCountForThemselves() {
    for (int i = 1; i <= 10; i++) {
      warn("a.csv", i, "one");
      warn("a.csv", i, "another");
      warn("b.csv", i, "one");
    }
    repeated.finish();
    assertThat(told).hasSize(30);
  }
}
