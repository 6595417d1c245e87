package org.openappeal.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what is said of one recipient. Only a failure that is the recipient's own, for good, is
 * {@link Verdict#PERMANENT}; where code and words contradict each other, the milder counts.
 */
final class Judge {
  private static final Pattern SMTP = Pattern.compile("(?:^|[\\s;:(\"'])([245]\\d\\d)(?=[\\s#-])");

  private static final Reason UNKNOWN = Reason.UNDEFINED;

  private final CodeRules codes = new CodeRules();
  private final TextRules texts = new TextRules();

  /**
   * What a report says of one recipient.
   *
   * @param address bare; empty where it is not told
   * @param original bare; empty where it is not told
   * @param action of RFC 3464 §2.3.3
   * @param status what stands in the field of that name; empty where there is none
   * @param words what the server said
   */
  record Statement(String address, String original, Action action, String status, String words) {}

  ReportedRecipient judge(Statement said, String evidence) {
    List<StatusCode> spoken = StatusCode.all(said.words());
    Optional<StatusCode> code = code(said, spoken);
    Ruling ruling = rule(said, code, spoken);
    return new ReportedRecipient(
        said.address(),
        said.original(),
        ruling.verdict(),
        code.map(StatusCode::toString).orElse(""),
        smtp(said.words()),
        ruling.reason(),
        said.action() == Action.FAILED,
        evidence);
  }

  private record Ruling(Verdict verdict, Reason reason) {}

  /** That of the field, unless the words have a more telling one of the same kind. */
  private static Optional<StatusCode> code(Statement said, List<StatusCode> spoken) {
    Optional<StatusCode> field = StatusCode.all(said.status()).stream().findFirst();
    if (field.isEmpty()) {
      return spoken.stream().filter(code -> !code.isGeneral()).findFirst().or(() -> first(spoken));
    }
    return field.get().isGeneral()
        ? spoken.stream()
            .filter(code -> !code.isGeneral() && code.kind() == field.get().kind())
            .findFirst()
            .or(() -> field)
        : field;
  }

  private static Optional<StatusCode> first(List<StatusCode> codes) {
    return codes.stream().findFirst();
  }

  private Ruling rule(Statement said, Optional<StatusCode> code, List<StatusCode> spoken) {
    if (said.action() == Action.DELIVERED) {
      return code.filter(c -> c.kind() != 2).isEmpty()
          ? new Ruling(Verdict.DELIVERED, Reason.DELIVERED)
          : new Ruling(Verdict.TRANSIENT, Reason.UNDEFINED);
    }
    Optional<TextRules.Row> words = texts.find(said.words());
    Optional<Reason> byWords = words.map(TextRules.Row::reason);
    Optional<Reason> byCode = code.map(codes::reason).filter(r -> r != Reason.UNDEFINED);
    boolean hard = words.filter(w -> w.weight() == TextRules.Weight.HARD).isPresent();
    boolean mild = words.filter(w -> w.weight() == TextRules.Weight.MILD).isPresent();
    boolean failed = said.action() == Action.FAILED && isOfFive(said, code, spoken);
    boolean milderCode =
        spoken.stream().anyMatch(other -> !other.isGeneral() && !codes.suppresses(other));
    boolean named =
        code.filter(c -> !c.isGeneral()).map(codes::suppresses).orElse(hard) && !milderCode;
    if (failed && named && !mild) {
      return new Ruling(Verdict.PERMANENT, hard ? byWords.get() : byCode.orElse(UNKNOWN));
    }
    if (mild || (hard && byWords.get() != Reason.USER_UNKNOWN)) {
      return new Ruling(Verdict.TRANSIENT, byWords.get());
    }
    // Filters like to answer that there is no such user, under a code that does not mean it.
    return new Ruling(
        Verdict.TRANSIENT,
        failed && hard
            ? Reason.FILTERED
            : byCode.filter(r -> !vague(r)).or(() -> byWords).or(() -> byCode).orElse(UNKNOWN));
  }

  private static boolean vague(Reason reason) {
    return reason == Reason.PROTOCOL || reason == Reason.FILTERED || reason == Reason.POLICY;
  }

  /** Every code there is must be of the fives: a four somewhere is a doubt. */
  private static boolean isOfFive(
      Statement said, Optional<StatusCode> code, List<StatusCode> spoken) {
    int smtp = smtp(said.words());
    return code.map(c -> c.kind() == 5).orElse(smtp == 0 || smtp >= 500)
        && (smtp == 0 || smtp >= 500)
        && spoken.stream().allMatch(other -> other.kind() == 5);
  }

  private static int smtp(String words) {
    Matcher code = SMTP.matcher(words);
    return code.find() ? Integer.parseInt(code.group(1)) : 0;
  }
}
