package org.openappeal.appeal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.bench.Processes;
import org.openappeal.bench.Row;
import org.openappeal.bench.Suite;
import org.openappeal.mailing.InitCampaign;

/** How long it takes from a target to its composed appeal. */
public final class AppealSuite implements Suite {
  private static final int SUPPORTERS = 5_000;
  private static final int WARM = 20_000;
  private static final int SMALL = 100_000;
  private static final int LARGE = 400_000;
  private static final String PROCESS = "%,d appeals, whole process, 64 MB of heap";

  /** A suite without files yet. */
  public AppealSuite() {}

  @Override
  public String name() {
    return "appeal";
  }

  @Override
  public String title() {
    return "From a target to its appeal";
  }

  @Override
  public String notes() {
    return """
        Supporters' letters of the sample to one embassy, about 320 words, twelve places that vary and six
        demands: each composed, and made into plain text, HTML and the body of a letter, on one core. The
        whole processes have 64 MB of heap, however many appeals there are.""";
  }

  @Override
  public List<Row> rows(Path folder) throws IOException {
    Path campaign = folder.resolve("appeals");
    InitCampaign.into(campaign);
    StringBuilder list =
        new StringBuilder("id,given_name,language,country,consent_purpose,consent_at\n");
    for (int i = 0; i < SUPPORTERS; i++) {
      list.append("s-%d,Given%d,en,NO,mehman-huseynov,2019-01-07T09:00:00Z\n".formatted(i, i));
    }
    Files.writeString(campaign.resolve("recipients/supporters.csv"), list);
    String small = PROCESS.formatted(SMALL);
    return List.of(
        new Row("appeals, warm", WARM, "appeals", "", new ComposeAppeals(campaign, WARM)),
        new Row(small, SMALL, "appeals", "", process(campaign, SMALL)),
        new Row(PROCESS.formatted(LARGE), LARGE, "appeals", small, process(campaign, LARGE)));
  }

  private static Callable<Integer> process(Path campaign, int appeals) {
    return Processes.of(
        List.of(
            Processes.java(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-classpath",
            System.getProperty("java.class.path"),
            ComposeAppeals.class.getName(),
            campaign.toString(),
            String.valueOf(appeals)));
  }
}
