package org.openappeal.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of the small campaign beside the case files, and what {@code check} prints then; nothing
 * if it is a near miss.
 *
 * <pre>
 * === told: why                       or: === silent: why
 * --- templates/appeals/embassies.en.md
 * - words of the file
 * + other words                       or: the whole file, anew
 * --- printed
 * as check prints it
 * </pre>
 *
 * @param path of the file it stands in
 * @param why the words of its first line
 * @param silent whether nothing is printed
 * @param edits by file, in their order
 * @param printed what is printed
 */
record CareCase(Path path, String why, boolean silent, List<Edit> edits, String printed) {
  private static final Path FOLDER = Path.of("src/test/resources/care-cases");
  static final Path CAMPAIGN = FOLDER.resolve("campaign");
  static final String PRINTED = "--- printed\n";
  private static final Pattern CASE =
      Pattern.compile("(?ms)^=== (told|silent): ([^\\n]*)\\n(.*?)(?=^=== |\\z)");
  private static final Pattern FILE = Pattern.compile("(?ms)^--- ([^\\n]*)\\n(.*?)(?=^--- |\\z)");

  /** One file: its words {@code from} become {@code to}, or it is written anew. */
  record Edit(String file, String from, String to) {
    void apply(Path folder) throws IOException {
      Path path = folder.resolve(file);
      if (from.isEmpty()) {
        Files.writeString(path, to);
        return;
      }
      String text = Files.readString(path);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " does not hold: " + from);
      }
      Files.writeString(path, text.replace(from, to));
    }
  }

  static Stream<CareCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(CareCase::read)
          .toList()
          .stream();
    }
  }

  private static Stream<CareCase> read(Path path) {
    try {
      List<CareCase> cases = new ArrayList<>();
      Matcher found = CASE.matcher(Files.readString(path));
      while (found.find()) {
        cases.add(read(path, found.group(2), found.group(1).equals("silent"), found.group(3)));
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CareCase read(Path path, String why, boolean silent, String text) {
    List<Edit> edits = new ArrayList<>();
    String printed = "";
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      if (file.group(1).equals("printed")) {
        printed = file.group(2).strip();
      } else {
        edits.add(edit(file.group(1), file.group(2).stripTrailing()));
      }
    }
    return new CareCase(path, why, silent, edits, printed);
  }

  private static Edit edit(String file, String text) {
    String from = marked(text, "- ");
    String to = marked(text, "+ ");
    return from.isEmpty() ? new Edit(file, "", text + "\n") : new Edit(file, from, to);
  }

  private static String marked(String text, String mark) {
    return text.lines()
        .takeWhile(line -> line.startsWith("- ") || line.startsWith("+ "))
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .collect(Collectors.joining("\n"));
  }

  /** Writes {@code actual} in the place of what was expected. */
  void rewrite(String actual) throws IOException {
    String text = Files.readString(path);
    int start = text.indexOf(": " + why + "\n");
    int end = text.indexOf("\n=== ", start);
    String whole = text.substring(start, end < 0 ? text.length() : end + 1);
    int before = whole.indexOf(PRINTED);
    String head = before < 0 ? whole.stripTrailing() + "\n" : whole.substring(0, before);
    String now = head + PRINTED + actual + "\n" + (end < 0 ? "" : "\n");
    Files.writeString(path, text.replace(whole, now));
  }

  @Override
  public String toString() {
    return path.getFileName() + (silent ? " silent: " : " told: ") + why;
  }
}
