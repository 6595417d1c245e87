package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists far larger than the memory they are read in. A million supporters take 256 MB; here a part
 * of them is read in a part of that.
 */
class LargeRecipientsTest {
  private static final int ROWS = 150_000;
  private static final int REPEATED = 1_000;

  @TempDir private Path folder;
  private int inOrder;

  /** The lines of standard output that are no recipients; those are counted, in their order. */
  private List<String> read(Path list, int heap) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int code = Child.run(folder, heap, out, err, "recipients", list.toString(), "--json");
    assertThat(code).isEqualTo(ExitCode.DONE);
    List<String> others = new ArrayList<>();
    try (Stream<String> lines = Files.lines(out)) {
      lines.forEach(
          line -> {
            if (!line.startsWith("{\"type\":\"recipient\"")) {
              others.add(line);
            } else if (line.contains("\"given" + inOrder + "@post")) {
              inOrder++;
            }
          });
    }
    return others;
  }

  /** The last rows are the first ones again. */
  private static void rows(PrintWriter out) {
    out.print("given_name,family_name,language,country,address,email,consent_purpose,consent_at\n");
    for (int i = 0; i < ROWS + REPEATED; i++) {
      int n = i % ROWS;
      out.print("Given" + n % 900 + ",Family" + n % 7000 + ",en,NO,");
      out.print("\"Eksempelgata " + n + "\n0" + (100 + n % 800) + " Oslo\",");
      out.print("given" + n + "@post" + n % 50 + ".example,mehman-huseynov,2019-01-07T09:17:00Z\n");
    }
  }

  @Test
  void supportersInCsvAreFoundTwiceWhereverTheyStand() throws Exception {
    Path list = folder.resolve("list.csv");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(list))) {
      rows(out);
    }
    List<String> lines = read(list, 64);
    assertThat(inOrder).isEqualTo(ROWS);
    assertThat(lines).hasSize(REPEATED + 1);
    assertThat(lines.get(0))
        .contains(
            "\"row\":" + (2 * ROWS + 2), "the same email address as line 2 and says the same");
    assertThat(lines.get(lines.size() - 1))
        .contains("\"read\":151000,\"accepted\":150000", "\"duplicates\":1000,\"suppressed\":0");
  }
}
