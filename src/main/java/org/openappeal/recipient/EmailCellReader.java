package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Reads one cell. To be used once; not thread-safe. */
final class EmailCellReader {
  /** “and” and “or” in the languages of the lists. */
  private static final Set<String> BETWEEN =
      Set.of(
          "or", "and", "&", "ou", "et", "oder", "und", "eller", "og", "o", "y", "e", "и", "или",
          "і", "або", "lub", "albo", "ili", "i", "və", "ya", "da", "ან", "და", "+", "/", "-", "–");

  private static final Set<String> NONE = Set.of("n/a", "na", "none", "null", "nil", "no", "?");
  private static final Set<String> SPOKEN_AT =
      Set.of("(at)", "[at]", "{at}", "<at>", "at", "(a)", "[a]", "(@)", "[@]", "_at_", "-at-");
  private static final String EXAMPLE = "office@ministry.example";

  private final Location row;
  private final String column;
  private final Map<String, EmailAddress> addresses = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  EmailCellReader(Location row, String column) {
    this.row = row;
    this.column = column;
  }

  EmailCell cell() {
    return new EmailCell(List.copyOf(addresses.values()), problems);
  }

  void tooLong(int length) {
    error("the cell has " + length + " characters", "Keep the email addresses in it, or empty it.");
  }

  void read(String cell) {
    CellText text = CellText.of(cell);
    text.cleanings().forEach(this::note);
    CellPiece.of(text.text()).forEach(this::piece);
  }

  private void piece(CellPiece piece) {
    List<String> candidates = new ArrayList<>(piece.angled());
    List<String> others = new ArrayList<>();
    for (String word : piece.words()) {
      if (word.indexOf('@') < 0 || word.length() == 1 || isSpokenAt(word)) {
        others.add(word);
      } else {
        candidates.addAll(apart(word));
      }
    }
    others.removeIf(word -> BETWEEN.contains(word.toLowerCase(Locale.ROOT)));
    if (others.stream().anyMatch(EmailCellReader::isSpokenAt)
        && candidates.stream().noneMatch(one -> one.indexOf('@') > 0)) {
      error(
          "the @ of an address is written in words or brackets",
          "Type the address itself, such as " + EXAMPLE + "; it is not guessed.");
      return;
    }
    if (candidates.isEmpty()) {
      nothing(others);
      return;
    }
    beside(piece, others);
    candidates.forEach(this::candidate);
  }

  /** A slash may stand before an @; between two addresses it parts them. */
  private static List<String> apart(String word) {
    int first = word.indexOf('@');
    if (first == word.lastIndexOf('@') || word.indexOf('/', first) < 0) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '/' && part.indexOf("@") >= 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(word.charAt(i));
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static boolean isSpokenAt(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SPOKEN_AT.contains(lower)
        || lower.contains("(at)")
        || lower.contains("[at]")
        || lower.contains("(@)")
        || lower.contains("[@]");
  }

  private void nothing(List<String> words) {
    String all = String.join(" ", words).toLowerCase(Locale.ROOT);
    if (NONE.contains(all) || all.codePoints().noneMatch(Character::isLetterOrDigit)) {
      note("the cell says that there is no address");
    } else {
      error(
          "the text is no email address", "Type one, such as " + EXAMPLE + ", or empty the cell.");
    }
  }

  private void beside(CellPiece piece, List<String> others) {
    if (others.isEmpty()) {
      return;
    }
    boolean label = others.stream().allMatch(word -> word.endsWith(":") || word.startsWith("("));
    if (!piece.angled().isEmpty() || label) {
      note("the words beside the address were left out");
    } else {
      problems.add(
          Problem.warning(
              row,
              in("words beside the address were left out"),
              "Check that they do not belong to it: an address has no spaces."));
    }
  }

  private void candidate(String written) {
    String bare = bare(written);
    if (!bare.equals(written)) {
      note("punctuation around the address was removed");
    }
    EmailVerdict verdict = EmailAddress.examine(bare);
    if (verdict instanceof EmailVerdict.Refused refused) {
      refuse(refused);
    } else if (verdict instanceof EmailVerdict.Taken taken) {
      take(taken.address(), bare);
    }
  }

  private static String bare(String written) {
    int start = 0;
    int end = written.length();
    int colon = written.indexOf(':');
    if (colon < written.indexOf('@') && isLabel(written, colon)) {
      start = colon + 1;
    }
    while (start < end && "([<.,:; ".indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]>.,:;!?'\u2019\u2026/ \"".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean quoted = end < written.length() && "'\u2018".indexOf(written.charAt(start)) >= 0;
    return written.substring(quoted ? start + 1 : start, end);
  }

  private static boolean isLabel(String written, int colon) {
    return colon > 0
        && written.chars().limit(colon).allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private void refuse(EmailVerdict.Refused refused) {
    EmailFault fault = refused.fault();
    String detail = refused.detail().isEmpty() ? "" : ": " + refused.detail();
    error(
        "an address cannot be used: " + fault.message() + detail + " (" + fault.clause() + ")",
        fault == EmailFault.MIXED_SCRIPTS
            ? "Type that letter again: it only looks like the right one."
            : "Type the address again, such as " + EXAMPLE + ".");
  }

  private void take(EmailAddress address, String written) {
    if (addresses.putIfAbsent(address.key(), address) != null) {
      note("an address stands twice and was taken once");
      return;
    }
    if (address.needsSmtpUtf8()) {
      problems.add(
          Problem.warning(
              row,
              in("an address has letters beyond a-z before its @"),
              "Ask for another one: only mail servers that offer SMTPUTF8 take it."));
    }
    if (!Characters.isAscii(written) && LookAlikes.readsAsLatin(written)) {
      problems.add(
          Problem.warning(
              row,
              in("every letter of a word in an address only looks like a Latin one"),
              "Type the address again, unless it is meant to be so."));
    }
  }

  private void error(String message, String remedy) {
    problems.add(Problem.error(row, in(message), remedy));
  }

  private void note(String message) {
    problems.add(Problem.note(row, in(message), "Nothing to do, unless it was meant otherwise."));
  }

  private String in(String message) {
    return "column `" + column + "`: " + message;
  }
}
