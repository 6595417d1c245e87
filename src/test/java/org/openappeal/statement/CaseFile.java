package org.openappeal.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A readable case: why it is there, a statement, and what is to be found in it.
 *
 * <pre>
 * # why
 * --- name.md
 * the statement
 * --- expected
 * one line for each finding
 * </pre>
 *
 * @param path of the case
 * @param why the lines before the statement
 * @param name of the statement's file
 * @param statement its text
 * @param expected what is to be found
 */
record CaseFile(Path path, String why, String name, String statement, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/org/openappeal/statement/cases");
  private static final String EXPECTED = "--- expected\n";

  static Stream<CaseFile> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(CaseFile::read).toList().stream();
    }
  }

  private static CaseFile read(Path path) {
    try {
      String text = Files.readString(path);
      int name = text.indexOf("--- ");
      int start = text.indexOf('\n', name) + 1;
      int end = text.indexOf(EXPECTED, start);
      return new CaseFile(
          path,
          text.substring(0, name),
          text.substring(name + 4, start - 1),
          text.substring(start, end),
          text.substring(end + EXPECTED.length()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Statement found(Path folder) throws IOException {
    return new StatementReader().read(Files.writeString(folder.resolve(name), statement));
  }

  void rewrite(String found) throws IOException {
    Files.writeString(path, why + "--- " + name + "\n" + statement + EXPECTED + found);
  }

  /** What was found, one line each, nothing that was not. */
  static String render(Statement found) {
    Stream<String> head =
        Stream.of(
            "title: " + found.title(),
            "date: " + found.date(),
            "place: " + found.place(),
            "language: " + found.language(),
            "kind: " + found.kind(),
            "references: " + String.join(" | ", found.references()),
            "subjects: " + String.join(" | ", found.subjects()),
            "addressees: " + String.join(" | ", found.addressees()),
            "cc: " + String.join(" | ", found.copies()),
            "stated: " + number(found.stated().organisations(), found.stated().groups()),
            "deadline: " + found.deadline());
    return Stream.of(
            head.filter(line -> !line.matches("[^:]*: (null|)")),
            found.demands().stream().map(f -> finding("demand", f)),
            found.asks().stream().map(f -> finding("ask", f)),
            found.candidates().stream()
                .map(c -> "candidate " + c.passage() + ": " + c.text() + " (" + c.reason() + ")"),
            found.addresses().stream().map(CaseFile::address),
            found.signatories().stream().map(CaseFile::signatory),
            found.problems().stream()
                .map(p -> p.severity().label() + " " + p.location().line() + ": " + p.message()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String number(Integer organisations, Integer groups) {
    return organisations == null ? "" : organisations + (groups == null ? "" : " from " + groups);
  }

  private static String finding(String kind, Finding finding) {
    return kind
        + " "
        + finding.passage()
        + (finding.addressee() == null ? "" : " to " + finding.addressee())
        + (finding.until() == null ? "" : " until " + finding.until())
        + ": "
        + finding.text();
  }

  private static String address(Address address) {
    return "address "
        + address.passage()
        + (address.copy() ? " (copy): " : ": ")
        + Stream.concat(Stream.of(address.name()), address.lines().stream())
            .collect(Collectors.joining(" / "))
        + (address.salutation() == null ? "" : " “" + address.salutation() + "”");
  }

  private static String signatory(Signatory signatory) {
    return "signatory "
        + signatory.line()
        + ": "
        + signatory.name()
        + (signatory.role() == null ? "" : ", " + signatory.role())
        + (signatory.organisation() == null ? "" : " of " + signatory.organisation())
        + (signatory.group() == null ? "" : " [" + signatory.group() + "]");
  }

  static List<String> lines(String text) {
    return text.lines().toList();
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
