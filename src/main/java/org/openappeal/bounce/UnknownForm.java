package org.openappeal.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail program says that something failed, in words nobody has taught us: it is in doubt. */
final class UnknownForm implements Form {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)undeliver|not delivered|delivery.{0,30}(fail|problem|error|status|delay)"
              + "|(fail|warn|error).{0,30}(mail|deliver)|returned (mail|to sender)|non remis"
              + "|unzustellbar|not be delivered|mail system error|bounce");

  private final Judge judge;

  UnknownForm(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    boolean failed = mail.has("X-Failed-Recipients");
    if (!mail.isFromMachine() || !(failed || SUBJECT.matcher(mail.subject()).find())) {
      return Optional.empty();
    }
    String words = Texts.line(mail.text());
    List<ReportedRecipient> recipients =
        Addresses.all(mail.header("X-Failed-Recipients")).stream()
            .limit(WordsForm.MOST_RECIPIENTS)
            .map(
                address ->
                    judge.judge(
                        new Judge.Statement(address, "", Action.DELAYED, "", words),
                        WordsForm.cut(words)))
            .toList();
    return Optional.of(
        new Findings(Verdict.TRANSIENT, recipients, mail.returned().orElse(null), ""));
  }
}
