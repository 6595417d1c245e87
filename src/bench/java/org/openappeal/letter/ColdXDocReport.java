package org.openappeal.letter;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.bench.Processes;

/** XDocReport in a process of its own, with what it needs and no more. */
public final class ColdXDocReport {
  private static final String NEEDED =
      ".*(test-classes|xdocreport|velocity|commons-lang3|slf4j|oro-).*";

  private ColdXDocReport() {}

  /** How it is started, with what lets a short process of Java begin soonest. */
  static List<String> command(Path template, Path folder, int letters) {
    String path = System.getProperty("java.class.path");
    return List.of(
        Processes.java(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-classpath",
        Stream.of(path.split(File.pathSeparator, -1))
            .filter(entry -> entry.matches(NEEDED))
            .collect(Collectors.joining(File.pathSeparator)),
        ColdXDocReport.class.getName(),
        template.toString(),
        folder.toString(),
        String.valueOf(letters));
  }

  /** Arguments: the template, the folder, and how many letters. */
  public static void main(String[] arguments) throws Exception {
    LetterMaker maker = new XDocReportLetters(Path.of(arguments[0]));
    MakeLetters.Work work = (number, out) -> maker.make(SampleLetters.letter(number), out);
    new MakeLetters(work, Integer.parseInt(arguments[2]), Path.of(arguments[1])).call();
  }
}
