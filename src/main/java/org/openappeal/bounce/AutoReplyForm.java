package org.openappeal.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An automatic answer (RFC 3834), or one that only its subject gives away. */
final class AutoReplyForm implements Form {
  private static final Pattern REPLY = Pattern.compile("(?i)^(re|aw|sv|antw|rv|fw|fwd|wg)\\s*: *");

  private final List<Row> rows =
      Table.rows("auto-replies.tsv").stream()
          .map(
              cells ->
                  new Row(
                      cells.get(0),
                      Pattern.compile(
                          cells.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
          .toList();

  private record Row(String header, Pattern words) {
    boolean fits(Mail mail) {
      return words.matcher(mail.header(header)).find();
    }
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    // Somebody answers "Re: Automatic reply: …": a person.
    boolean person = REPLY.matcher(mail.subject()).find() && !mail.has("Auto-Submitted");
    return person
        ? Optional.empty()
        : rows.stream()
            .filter(row -> row.fits(mail))
            .findFirst()
            .map(row -> findings(mail, row.header()));
  }

  private static Findings findings(Mail mail, String header) {
    return Findings.of(
        ReportedRecipient.of(
            mail.from(), Verdict.AUTO_REPLY, Reason.VACATION, header + ": " + mail.header(header)),
        null,
        "");
  }
}
