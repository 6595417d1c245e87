package org.openappeal.recipient;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.FailureReason;
import com.sanctionco.jmail.JMail;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@link EmailAddress}. JMail knows the grammar of RFC 5321; the rules here refuse
 * what it takes beside a bare address, count octets, and look after what is beyond ASCII.
 * Stateless.
 */
final class EmailRules {
  private static final int MOST_LOCAL = 64;
  private static final int MOST = 254;

  /** Longer than this no address can be, whatever its script. */
  private static final int HOSTILE = 64 + 1 + 255;

  private static final EmailValidator GRAMMAR =
      JMail.strictValidator()
          .disallowIpDomain()
          .disallowExplicitSourceRouting()
          .disallowObsoleteWhitespace()
          .requireTopLevelDomain();

  private static final Map<FailureReason, EmailFault> FAULTS =
      Map.ofEntries(
          Map.entry(FailureReason.LOCAL_PART_TOO_LONG, EmailFault.LOCAL_TOO_LONG),
          Map.entry(FailureReason.DOMAIN_TOO_LONG, EmailFault.DOMAIN_TOO_LONG),
          Map.entry(FailureReason.ADDRESS_TOO_LONG, EmailFault.TOO_LONG),
          Map.entry(FailureReason.DOMAIN_PART_TOO_LONG, EmailFault.LABEL_TOO_LONG),
          Map.entry(FailureReason.TOP_LEVEL_DOMAIN_TOO_LONG, EmailFault.LABEL_TOO_LONG),
          Map.entry(FailureReason.INVALID_WHITESPACE, EmailFault.SPACE),
          Map.entry(FailureReason.CONTAINS_OBSOLETE_WHITESPACE, EmailFault.SPACE),
          Map.entry(FailureReason.STARTS_WITH_DOT, EmailFault.DOT),
          Map.entry(FailureReason.ENDS_WITH_DOT, EmailFault.DOT),
          Map.entry(FailureReason.LOCAL_PART_ENDS_WITH_DOT, EmailFault.DOT),
          Map.entry(FailureReason.MULTIPLE_DOT_SEPARATORS, EmailFault.DOT),
          Map.entry(FailureReason.DOMAIN_PART_STARTS_WITH_DASH, EmailFault.HYPHEN),
          Map.entry(FailureReason.DOMAIN_PART_ENDS_WITH_DASH, EmailFault.HYPHEN),
          Map.entry(FailureReason.INVALID_DOMAIN_CHARACTER, EmailFault.DOMAIN_CHARACTER),
          Map.entry(FailureReason.MISSING_TOP_LEVEL_DOMAIN, EmailFault.NOT_QUALIFIED),
          Map.entry(FailureReason.NUMERIC_TLD, EmailFault.NUMERIC_ENDING));

  private EmailRules() {}

  static EmailVerdict examine(String text) {
    int at = text.lastIndexOf('@');
    EmailFault shape = shape(text, at);
    if (shape != null) {
      return new EmailVerdict.Refused(shape);
    }
    String local = text.substring(0, at);
    EmailVerdict.@Nullable Refused beyondAscii = LocalPart.refusal(local);
    if (beyondAscii != null) {
      return beyondAscii;
    }
    DomainName domain = DomainName.of(text.substring(at + 1), at + 1);
    if (domain.refusal() != null) {
      return domain.refusal();
    }
    String address = local + "@" + domain.ascii();
    EmailFault grammar = grammar(address);
    if (grammar != null) {
      return new EmailVerdict.Refused(grammar);
    }
    if (octets(local) > MOST_LOCAL) {
      return new EmailVerdict.Refused(EmailFault.LOCAL_TOO_LONG);
    }
    return octets(address) > MOST
        ? new EmailVerdict.Refused(EmailFault.TOO_LONG)
        : new EmailVerdict.Taken(new EmailAddress(address));
  }

  /** What is no bare address at all. */
  private static @Nullable EmailFault shape(String text, int at) {
    if (at < 0) {
      return EmailFault.NO_AT;
    }
    if (text.length() > HOSTILE) {
      return EmailFault.TOO_LONG;
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == '\u007f')) {
      return EmailFault.CONTROL;
    }
    if (text.indexOf('<') >= 0 && text.endsWith(">")) {
      return EmailFault.NAME_ADDR;
    }
    if (text.indexOf('"') >= 0) {
      return EmailFault.QUOTED;
    }
    if (text.indexOf('(') >= 0 || text.indexOf(')') >= 0) {
      return EmailFault.COMMENT;
    }
    if (text.indexOf('@') < at) {
      return severalAts(text);
    }
    if (at == 0) {
      return EmailFault.LOCAL_EMPTY;
    }
    if (at == text.length() - 1) {
      return EmailFault.DOMAIN_EMPTY;
    }
    return text.charAt(at + 1) == '[' ? EmailFault.LITERAL : null;
  }

  private static EmailFault severalAts(String text) {
    if (text.startsWith("@") && text.indexOf(':') >= 0) {
      return EmailFault.ROUTE;
    }
    return text.indexOf(',') >= 0 || text.indexOf(';') >= 0 ? EmailFault.LIST : EmailFault.TWO_AT;
  }

  private static @Nullable EmailFault grammar(String address) {
    var result = GRAMMAR.validate(address);
    return result.isSuccess()
        ? null
        : FAULTS.getOrDefault(result.getFailureReason(), EmailFault.ATEXT);
  }

  private static int octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
