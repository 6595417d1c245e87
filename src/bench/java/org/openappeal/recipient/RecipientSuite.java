package org.openappeal.recipient;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.bench.Processes;
import org.openappeal.bench.Row;
import org.openappeal.bench.Suite;
import org.openappeal.mailing.InitCampaign;

/** How long it takes from a list's file to its recipients. */
public final class RecipientSuite implements Suite {
  private static final int MILLION = 1_000_000;
  private static final int SHEET = 100_000;
  private static final String CAMPAIGN = "mehman-huseynov";
  private static final String FLOOR = "CSV of 1,000,000 supporters, only read, by FastCSV";

  /** A suite without files yet. */
  public RecipientSuite() {}

  @Override
  public String name() {
    return "recipient";
  }

  @Override
  public String title() {
    return "From a list to its recipients";
  }

  @Override
  public String notes() {
    return """
        Supporters are invented; the CSV has about 135 MB. Every row but the floor is a whole process with
        256 MB of heap, start-up included: `appeal recipients FILE --json` reads, maps, checks and
        de-duplicates and prints every recipient; `appeal check` on the sample campaign with that list
        matches each supporter to a target as well. The floor does nothing but read the cells.""";
  }

  @Override
  public List<Row> rows(Path folder) throws IOException {
    Path csv = SampleLists.csv(folder.resolve("supporters.csv"), MILLION, CAMPAIGN);
    Path xlsx = SampleLists.xlsx(folder.resolve("supporters.xlsx"), SHEET, CAMPAIGN);
    Path campaign = folder.resolve("campaign");
    InitCampaign.into(campaign);
    SampleLists.csv(campaign.resolve("recipients/supporters.csv"), MILLION, CAMPAIGN);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(FLOOR, MILLION, "rows", "", () -> cells(csv)));
    rows.add(
        new Row(
            "CSV of 1,000,000 supporters, `appeal recipients`",
            MILLION,
            "rows",
            FLOOR,
            recipients(csv)));
    rows.add(
        new Row(
            "CSV of 1,000,000 supporters, matched, `appeal check`",
            MILLION,
            "rows",
            FLOOR,
            Processes.appeal(256, "check", "--campaign", campaign.toString())));
    rows.add(
        new Row(
            "XLSX of 100,000 supporters, `appeal recipients`",
            SHEET,
            "rows",
            "",
            recipients(xlsx)));
    return rows;
  }

  private static Callable<Integer> recipients(Path list) {
    return Processes.appeal(256, "recipients", list.toString(), "--json");
  }

  private static long cells(Path csv) throws IOException {
    long cells = 0;
    try (var records = CsvReader.builder().ofCsvRecord(csv)) {
      for (var row : records) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }
}
