package org.openappeal.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openappeal.bench.Processes;
import org.openappeal.bench.Row;
import org.openappeal.bench.Suite;

/** How long it takes from a statement's file to its demands. */
public final class StatementSuite implements Suite {
  private static final double MEGABYTE = 1_000_000;
  private static final int PAGES = 40;
  private static final String STRIPPER = "PDF of 40 pages, only its text, by PDFBox";
  private static final String STRIPPER_PROCESS = STRIPPER + ", whole process";

  /** A suite without files yet. */
  public StatementSuite() {}

  @Override
  public String name() {
    return "statement";
  }

  @Override
  public String libraries() {
    return "PDFBox " + org.apache.pdfbox.util.Version.getVersion();
  }

  @Override
  public String title() {
    return "From a statement to its demands";
  }

  @Override
  public String notes() {
    return """
        The texts are invented English prose, 80 columns wide, with a list of demands in every twentieth
        paragraph. Time grows linearly where the time for one MB stays that of the smallest text. The PDF
        has 40 A4 pages of such text. A whole process is `./appeal derive FILE --json`, start-up
        included; its peer is a Java process that does nothing but print the text PDFBox extracts, the
        least that any reader of PDF has to do.""";
  }

  @Override
  public List<Row> rows(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    String smallest = "";
    for (double megabytes : new double[] {0.1, 1, 5, 10}) {
      Path file = folder.resolve("text-" + megabytes + ".txt");
      Files.writeString(file, SampleProse.text((int) (megabytes * MEGABYTE)));
      String name = "text of %s MB".formatted(megabytes < 1 ? "0.1" : (int) megabytes);
      double units = Files.size(file) / MEGABYTE;
      rows.add(new Row(name, units, "MB", smallest, () -> new StatementReader().read(file)));
      smallest = smallest.isEmpty() ? name : smallest;
    }
    Path pdf = folder.resolve("statement.pdf");
    Files.write(pdf, SampleProse.pdf(PAGES));
    rows.add(new Row(STRIPPER, PAGES, "pages", "", () -> text(pdf)));
    rows.add(
        new Row(
            "PDF of 40 pages", PAGES, "pages", STRIPPER, () -> new StatementReader().read(pdf)));
    rows.add(
        new Row(
            STRIPPER_PROCESS,
            PAGES,
            "pages",
            "",
            Processes.of(
                List.of(
                    Processes.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PlainText.class.getName(),
                    pdf.toString()))));
    rows.add(
        new Row(
            "PDF of 40 pages, whole process",
            PAGES,
            "pages",
            STRIPPER_PROCESS,
            Processes.appeal("derive", pdf.toString(), "--json")));
    return rows;
  }

  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
