package org.openappeal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put on a day, and what letters can say of the rest. */
class TimeTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2019, 3, 2);
  private static final String PAST =
      "#foreach($past in $past)[$past.id $past.status#if($past.overdue) overdue since $past.until"
          + "#end: $past.action]#end";
  private static final String BODY =
      "#foreach($demand in $demands)($demand.id $demand.status $demand.until)#end" + PAST;

  @TempDir private Path folder;
  private TestCampaign campaign;

  @BeforeEach
  void makeCampaign() throws IOException {
    campaign = new TestCampaign(folder).text("letter.en", BODY);
  }

  private String text(LocalDate day) throws IOException {
    return campaign.on(day).compose("en").markdown().replace("\\", "").strip();
  }

  private void status(String id, String status) throws IOException {
    campaign.edit("- id: " + id + "\n", "- id: " + id + "\n    status: " + status + "\n");
  }

  @Test
  void onItsLastDayADemandIsStillPut() throws IOException {
    Appeal appeal = campaign.on(LAST_DAY).compose("en");
    assertThat(appeal.demands()).containsExactly("hospital", "charges", "release", "visit");
    assertThat(appeal.until()).isEqualTo(LAST_DAY);
    assertThat(TestCampaign.list(appeal, "past")).isEmpty();
  }

  @Test
  void theDayAfterItIsPastAndOverdue() throws IOException {
    assertThat(text(LAST_DAY.plusDays(1)))
        .isEqualTo(
            "(hospital open )(charges open )"
                + "[release expired overdue since 2 March 2019: release them]");
    assertThat(campaign.compose("en").until()).isNull();
  }

  @Test
  void whatWasMetIsPastAndNeverOverdue() throws IOException {
    status("charges", "met");
    status("release", "met");
    assertThat(text(LAST_DAY.plusDays(1)))
        .isEqualTo("(hospital open )[charges met: drop the charges][release met: release them]");
  }

  @Test
  void whatWasOvertakenIsPastAndNotOverdue() throws IOException {
    status("release", "overtaken");
    assertThat(text(LAST_DAY.plusDays(1))).contains("[release overtaken: release them]");
  }

  @Test
  void whatSomeoneMarkedAsExpiredIsOverdueFromItsDayOn() throws IOException {
    status("release", "expired");
    assertThat(text(LAST_DAY)).contains("[release expired: release them]");
    assertThat(text(LAST_DAY.plusDays(1))).contains("[release expired overdue since");
  }

  @Test
  void whatWasWithdrawnIsNotSpokenOf() throws IOException {
    status("release", "withdrawn");
    assertThat(text(LAST_DAY.plusDays(1))).isEqualTo("(hospital open )(charges open )");
  }

  @Test
  void aPastAskIsPutDirectly() throws IOException {
    status("visit", "met");
    campaign.edit("demands: all", "demands: [charges]");
    assertThat(text(LAST_DAY)).isEqualTo("(charges open )[visit met: visit them for us]");
  }

  @Test
  void whatTheAudienceWasNeverAskedIsNotItsPast() throws IOException {
    status("charges", "met");
    campaign.edit("demands: all", "demands: competent");
    assertThat(text(LAST_DAY)).doesNotContain("charges");
  }

  @Test
  void withNothingLeftThereIsNoAppeal() throws IOException {
    for (String id : new String[] {"hospital", "charges", "release", "visit"}) {
      status(id, "met");
    }
    assertThat(campaign.find("az-gb", "en")).isEmpty();
  }

  @Test
  void aPastDemandNeedsWordsOnlyWhereTheTextSpeaksOfIt() throws IOException {
    status("charges", "met");
    campaign.edit("{en: drop the charges,", "{de: x,");
    assertThatThrownBy(() -> text(LAST_DAY)).hasMessageContaining("no words in `en` for `charges`");
    campaign.text("letter.en", "#foreach($demand in $demands)$demand.id #end");
    assertThat(text(LAST_DAY)).isEqualTo("hospital release");
  }
}
