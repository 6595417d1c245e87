package org.openappeal.statement;

import java.util.List;
import java.util.stream.Stream;

/** What a statement says, without the lines it says it on: these differ from format to format. */
final class Facts {
  private Facts() {}

  static List<String> of(Statement found) {
    return Stream.of(
            Stream.of(
                "title: " + found.title(),
                "date: " + found.date(),
                "place: " + found.place(),
                "language: " + found.language(),
                "kind: " + found.kind(),
                "deadline: " + found.deadline(),
                "stated: " + found.stated(),
                "counted: " + found.counted()),
            found.references().stream().map(r -> "reference: " + r),
            found.subjects().stream().map(s -> "subject: " + s),
            found.addressees().stream().map(a -> "addressee: " + a),
            found.copies().stream().map(c -> "copy: " + c),
            found.demands().stream().map(f -> "demand" + finding(f)),
            found.asks().stream().map(f -> "ask" + finding(f)),
            found.candidates().stream().map(c -> "candidate: " + c.text()),
            found.signatories().stream()
                .map(s -> "signatory: " + s.name() + " [" + s.group() + "]"))
        .flatMap(facts -> facts)
        .toList();
  }

  private static String finding(Finding finding) {
    return " to " + finding.addressee() + " until " + finding.until() + ": " + finding.text();
  }
}
