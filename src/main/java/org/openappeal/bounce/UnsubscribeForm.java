package org.openappeal.bounce;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mail to the address of the header List-Unsubscribe (RFC 2369 §3.2), and mail that says
 * "unsubscribe" and nothing else. Who speaks of unsubscribing in a letter is a person to be read.
 */
final class UnsubscribeForm implements Form {
  /** Where somebody's own words end: a signature, or what they answer. */
  private static final Pattern END =
      Pattern.compile(
          "(?m)^(?:-- ?$|>|_{5,}|-{3,}|.{0,300}(?:wrote|schrieb|écrit|escribió|ha scritto|skrev|написал)"
              + "[^\\n]{0,40}:\\s*$|(?:From|Von|De|Fra|От): )");

  private static final Pattern REPLY = Pattern.compile("(?i)^((re|aw|sv|antw|rv)\\s*: *)+");

  private final Set<String> words = new HashSet<>();

  UnsubscribeForm() {
    Table.lines("unsubscribe.txt").stream().filter(line -> !line.isBlank()).forEach(words::add);
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    String subject = REPLY.matcher(mail.subject()).replaceFirst("");
    String body = ownWords(mail.text());
    boolean address = mail.recipients().stream().anyMatch(UnsubscribeForm::isForIt);
    boolean bySubject = isIt(subject) && (body.isEmpty() || isIt(body));
    // An answer keeps the subject of the appeal, and says the one word in its body.
    boolean byBody = isIt(body);
    return !mail.isFromMachine() && !mail.from().isEmpty() && (address || bySubject || byBody)
        ? Optional.of(findings(mail, subject, body))
        : Optional.empty();
  }

  private static boolean isForIt(String address) {
    return address.toLowerCase(Locale.ROOT).matches("(?:list-)?unsubscribe(?:[+=.-][^@]*)?@.*");
  }

  private boolean isIt(String text) {
    String word =
        Texts.line(text).toLowerCase(Locale.ROOT).replaceAll("^[\\s\"'“„«]+|[\\s.!\"'”“»]+$", "");
    return words.contains(word);
  }

  private static String ownWords(String text) {
    var end = END.matcher(text);
    return (end.find() ? text.substring(0, end.start()) : text).strip();
  }

  private static Findings findings(Mail mail, String subject, String body) {
    String said = body.length() > 200 ? body.substring(0, 200) : body;
    return Findings.of(
        ReportedRecipient.of(
            mail.from(),
            Verdict.UNSUBSCRIBE,
            Reason.UNSUBSCRIBE,
            "Subject: " + subject + "\n" + said),
        null,
        "");
  }
}
