package org.openappeal.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.bench.Processes;
import org.openappeal.bench.Row;
import org.openappeal.bench.Suite;

/** How long letters take, beside other engines and the least that any engine has to do. */
public final class LetterSuite implements Suite {
  /** Not told by the library itself, nor are those of its peers. */
  static final String XDOCREPORT = "2.0.4";

  private static final int LETTERS = 2_000;
  private static final int CHECKED = 50;
  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;
  private static final int MEGABYTES = 256;
  private static final String OWN = "OpenAppeal";
  private static final String OWN_AT = "OpenAppeal, deflate at level %d";
  private static final String PRINT_RUN = "OpenAppeal, all letters in one document";
  private static final String FLOOR_AT = "floor: deflate at level %d, and write";
  private static final String PROCESS = "OpenAppeal, %,d letters, whole process, 256 MB of heap";

  private final Map<String, Long> sizes = new LinkedHashMap<>();
  private final Map<Integer, Path> peaks = new LinkedHashMap<>();
  private long bodySize;

  /** A suite without files yet. */
  public LetterSuite() {}

  @Override
  public String name() {
    return "letter";
  }

  @Override
  public String title() {
    return "From a Word template to its letters";
  }

  @Override
  public String libraries() {
    return "XDocReport "
        + XDOCREPORT
        + ", poi-tl 1.12.2, docx4j 11.5.13, POI "
        + org.apache.poi.Version.getVersion();
  }

  @Override
  public List<Row> rows(Path folder) throws Exception {
    List<Map<String, Object>> letters = SampleLetters.of(LETTERS);
    Path template = SampleTemplate.write(folder.resolve("letter.docx"), Notation.VELOCITY);
    List<Peer> own =
        List.of(
            new Peer(OWN, LETTERS, new OwnLetters(template, 0)),
            new Peer(OWN_AT.formatted(1), LETTERS, new OwnLetters(template, 1)),
            new Peer(OWN_AT.formatted(6), LETTERS, new OwnLetters(template, 6)));
    List<Peer> others = others(template, folder);
    LetterMaker model = own.get(2).maker();
    Path out = Files.createDirectory(folder.resolve("letters"));
    List<Row> rows = new ArrayList<>();
    for (Peer peer : own) {
      String level = peer.name().endsWith("1") ? FLOOR_AT.formatted(1) : FLOOR_AT.formatted(6);
      rows.add(row(peer, List.of(level), letters, model, out));
    }
    for (Peer peer : others) {
      rows.add(row(peer, List.of(OWN, OWN_AT.formatted(6)), letters, model, out));
    }
    MakePrintRun printRun = new MakePrintRun(template, letters, folder.resolve("run.docx"));
    rows.add(new Row(PRINT_RUN, LETTERS, "letters", OWN, printRun));
    Floor floor = new Floor(model, letters);
    bodySize = floor.bodySize();
    for (int level : new int[] {1, 6}) {
      MakeLetters floored = new MakeLetters(floor.deflating(level), LETTERS, out);
      rows.add(new Row(FLOOR_AT.formatted(level), LETTERS, "letters", "", floored));
    }
    MakeLetters written = new MakeLetters(floor::write, LETTERS, out);
    rows.add(new Row("floor: write only", LETTERS, "letters", "", written));
    rows.add(process(SMALL, template, out, folder));
    rows.add(process(LARGE, template, out, folder));
    return rows;
  }

  private static List<Peer> others(Path template, Path folder) throws Exception {
    Path poiTl = SampleTemplate.write(folder.resolve("poi-tl.docx"), Notation.POI_TL);
    Path flat = SampleTemplate.write(folder.resolve("variables.docx"), Notation.VARIABLES);
    Path byHand = SampleTemplate.write(folder.resolve("by-hand.docx"), Notation.BY_HAND);
    return List.of(
        new Peer("XDocReport with Velocity", LETTERS, new XDocReportLetters(template)),
        new Peer("poi-tl", LETTERS / 5, new PoiTlLetters(poiTl)),
        new Peer(
            "docx4j `variableReplace`, loops written out", LETTERS / 5, new Docx4jLetters(flat)),
        new Peer("POI, by hand", LETTERS / 5, new PoiLetters(byHand)));
  }

  private Row row(
      Peer peer,
      List<String> beside,
      List<Map<String, Object>> letters,
      LetterMaker model,
      Path out)
      throws Exception {
    sizes.put(peer.name(), peer.check(model, letters.subList(0, CHECKED)));
    MakeLetters.Work work = (number, to) -> peer.maker().make(letters.get(number), to);
    MakeLetters run = new MakeLetters(work, peer.letters(), out);
    return new Row(peer.name(), peer.letters(), "letters", beside, run);
  }

  private Row process(int count, Path template, Path out, Path folder) {
    Path peak = folder.resolve("peak-" + count);
    peaks.put(count, peak);
    List<String> command = ManyLetters.command(MEGABYTES, template, out, count, peak);
    List<String> beside = count == SMALL ? List.of() : List.of(PROCESS.formatted(SMALL));
    return new Row(PROCESS.formatted(count), count, "letters", beside, Processes.of(command));
  }

  @Override
  public String notes() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        Letters with two loops, one in the other, of 5 and 4 rounds, with bold words and lists, a header
        and a footer; no two are alike. `document.xml` has %.1f KB. All engines make the same ones, one after
        the other on one core, each letter a file of its own on a disk in memory; XDocReport is given the very
        template of OpenAppeal, the others one in their own notation, docx4j one with its loops written out,
        for it has none. That all of them say the same, word for word, is checked first. Slow engines make a
        fifth of the letters. OpenAppeal and XDocReport read the template once, which the others cannot.
        Other engines deflate at level 6. The floors have the bytes of body, header and footer already, and
        but deflate and write them; the other parts they have deflated. The whole processes write over the
        same 2,000 files again and again; the most memory they took, all that is Java's included, is"""
            .formatted(bodySize / 1000.0));
    text.append(peak(SMALL)).append(" for 10,000 and").append(peak(LARGE));
    text.append(" for 100,000.\n\nA letter's file has, in KB: ");
    List<String> each = new ArrayList<>();
    sizes.forEach((name, size) -> each.add("%s %.1f".formatted(name, size / 1000.0)));
    return text.append(String.join("; ", each)).append(".").toString();
  }

  private String peak(int count) {
    try {
      return " " + Files.readString(peaks.get(count));
    } catch (IOException e) {
      return " unknown";
    }
  }
}
