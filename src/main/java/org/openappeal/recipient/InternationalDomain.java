package org.openappeal.recipient;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Domains beyond ASCII: IDNA2008 (RFC 5890 §2.3.2.1) as UTS #46 checks it, non-transitional, and
 * without the symbols that UTS #46 lets pass. A class of its own, so that ICU4J is loaded only
 * where there is such a domain. Stateless.
 */
final class InternationalDomain {
  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO);

  /** RFC 5892 §2.6, and what its §2.7 and §2.8 leave to context, which ICU looks at. */
  private static final String EXCEPTIONS =
      "-\u200c\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb";

  private static final String DISALLOWED =
      "\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b";
  private static final char DOTTED_CAPITAL_I = '\u0130';

  private InternationalDomain() {}

  static DomainName of(String domain, int before) {
    StringBuilder unicode = new StringBuilder();
    StringBuilder ascii = new StringBuilder();
    IDNA.Info info = new IDNA.Info();
    String lower = domain.toLowerCase(Locale.ROOT);
    UTS46.nameToUnicode(lower, unicode, info);
    if (info.hasErrors()) {
      return refused(domain, fault(info.getErrors()), "");
    }
    UTS46.nameToASCII(lower, ascii, info);
    if (info.hasErrors()) {
      return refused(domain, fault(info.getErrors()), "");
    }
    String[] given = lower.split("\\.", -1);
    String[] labels = unicode.toString().split("\\.", -1);
    if (given.length != labels.length || domain.indexOf(DOTTED_CAPITAL_I) >= 0) {
      return refused(domain, EmailFault.NOT_U_LABEL, "");
    }
    int place = before;
    for (int i = 0; i < labels.length; i++) {
      DomainName refused = refused(domain, given[i], labels[i], place);
      if (refused != null) {
        return refused;
      }
      place += given[i].length() + 1;
    }
    return new DomainName(Characters.isAscii(domain) ? domain : ascii.toString(), null);
  }

  private static @Nullable DomainName refused(
      String domain, String given, String label, int before) {
    boolean written = !Characters.isAscii(given);
    if (written && (!given.equals(label) || !Normalizer.isNormalized(given, Normalizer.Form.NFC))) {
      return refused(domain, EmailFault.NOT_U_LABEL, "");
    }
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      if (!isLetterDigit(label.codePointAt(i))) {
        String detail = written ? Characters.describe(label, i, before + i) : "";
        return refused(domain, EmailFault.NOT_U_LABEL, detail);
      }
    }
    int stranger = Scripts.stranger(label);
    if (stranger >= 0) {
      String detail = written ? Characters.describe(label, stranger, before + stranger) : "";
      return refused(domain, EmailFault.MIXED_SCRIPTS, detail);
    }
    return null;
  }

  private static DomainName refused(String domain, EmailFault fault, String detail) {
    return new DomainName(domain, new EmailVerdict.Refused(fault, detail));
  }

  private static EmailFault fault(Set<IDNA.Error> errors) {
    if (errors.contains(IDNA.Error.LABEL_TOO_LONG)) {
      return EmailFault.LABEL_TOO_LONG;
    }
    if (errors.contains(IDNA.Error.DOMAIN_NAME_TOO_LONG)) {
      return EmailFault.DOMAIN_TOO_LONG;
    }
    if (errors.contains(IDNA.Error.EMPTY_LABEL)) {
      return EmailFault.DOT;
    }
    return errors.contains(IDNA.Error.LEADING_HYPHEN) || errors.contains(IDNA.Error.TRAILING_HYPHEN)
        ? EmailFault.HYPHEN
        : EmailFault.NOT_U_LABEL;
  }

  /** RFC 5892 §2.1: what UTS #46 takes beside these is DISALLOWED in IDNA2008. */
  private static boolean isLetterDigit(int character) {
    if (DISALLOWED.indexOf(character) >= 0) {
      return false;
    }
    return EXCEPTIONS.indexOf(character) >= 0
        || switch (Character.getType(character)) {
          case Character.LOWERCASE_LETTER,
              Character.UPPERCASE_LETTER,
              Character.OTHER_LETTER,
              Character.MODIFIER_LETTER,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }
}
