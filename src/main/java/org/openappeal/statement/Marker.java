package org.openappeal.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark a list item begins with.
 *
 * @param kind what sort of mark
 * @param printed as printed
 * @param value its place in a counted list, from 1; 0 for bullets
 * @param rest the text behind it
 */
record Marker(Kind kind, String printed, int value, String rest) {
  enum Kind {
    BULLET,
    NUMBER,
    DECIMAL,
    LETTER,
    ROMAN
  }

  private static final int MOST_SKIPPED = 3;
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

  private static final String BULLETS =
      "•●◦▪■□○◯‣⁃➢➤➔→⇒»✓✔✅☑☐❖★◆◇►▶✦·∙*\uf0b7\uf0a7\uf0d8\ud83d\udc49";

  /** What dashes and the squares of symbol fonts come out as; text may begin with them, too. */
  private static final String DASHES = "[-‐‑‒–—―−+~]|o|O|[nlqüØ§](?=\\s\\p{Lu})";

  private static final Pattern BULLET =
      Pattern.compile("^([" + BULLETS + "])\\ufe0f?\\s*(\\S.*)$|^(" + DASHES + ")\\s+(\\S.*)$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(\\(?(?:(\\d{1,3})|([ivxIVX]{1,5})|([a-zа-я]|[A-ZА-Я]))(?:\\.?\\)|\\.)-?)"
              + "(?:\\s+|(?<=[\\da-zа-я][.)])(?=\\p{Lu}\\p{Ll}))(\\S.*)$");
  private static final Pattern NUMBERED =
      Pattern.compile("^((\\d{1,2})(?:/| ?[–—-](?=\\s)))\\s+(\\p{L}.*)$");
  private static final Pattern DECIMAL =
      Pattern.compile("^((?:\\d{1,2}\\.){1,3}(\\d{1,2})[.)]?)\\s+(\\p{L}.*)$");

  /** The marker that {@code text} begins with; null if it begins with none. */
  static @Nullable Marker of(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      return bullet.group(1) != null
          ? new Marker(Kind.BULLET, bullet.group(1), 0, bullet.group(2))
          : new Marker(Kind.BULLET, bullet.group(3), 0, bullet.group(4));
    }
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return counted(counted);
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      return numbered(Kind.DECIMAL, decimal);
    }
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches() ? numbered(Kind.NUMBER, numbered) : null;
  }

  private static Marker numbered(Kind kind, Matcher match) {
    return new Marker(kind, match.group(1), Integer.parseInt(match.group(2)), match.group(3));
  }

  private static Marker counted(Matcher counted) {
    String printed = counted.group(1);
    String rest = counted.group(5);
    if (counted.group(2) != null) {
      return new Marker(Kind.NUMBER, printed, Integer.parseInt(counted.group(2)), rest);
    }
    if (counted.group(3) != null && roman(counted.group(3)) > 0) {
      return new Marker(Kind.ROMAN, printed, roman(counted.group(3)), rest);
    }
    char letter = printed.charAt(printed.charAt(0) == '(' ? 1 : 0);
    return new Marker(Kind.LETTER, printed, place(letter), rest);
  }

  /** In the order in which lists use the letters; Cyrillic ones leave out those with a mark. */
  private static int place(char letter) {
    char small = Character.toLowerCase(letter);
    int cyrillic = CYRILLIC.indexOf(small);
    return cyrillic >= 0 ? cyrillic + 1 : small - 'a' + 1;
  }

  static int roman(String text) {
    int value = 0;
    int largest = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit =
          switch (Character.toLowerCase(text.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
          };
      value += digit < largest ? -digit : digit;
      largest = Math.max(largest, digit);
    }
    return value;
  }

  /** Whether this may follow {@code other} in one list. */
  boolean continues(Marker other) {
    return kind == other.kind
        && (kind != Kind.BULLET || printed.equals(other.printed))
        && (kind == Kind.BULLET || value == other.value + 1);
  }

  /** Whether this follows {@code other} with a few left out, as when they stand inside a line. */
  boolean skipsFrom(Marker other) {
    return kind == Kind.NUMBER
        && kind == other.kind
        && value > other.value
        && value <= other.value + MOST_SKIPPED + 1;
  }

  /** Whether it may as well be the initial of a name: {@code A.}, {@code I.} */
  boolean isInitial() {
    return printed.length() == 2
        && printed.endsWith(".")
        && Character.isUpperCase(printed.charAt(0));
  }

  /** What the next of such markers is printed as; empty for bullets. */
  String next() {
    return switch (kind) {
      case LETTER -> printed.replace(printed.charAt(0), (char) (printed.charAt(0) + 1));
      case ROMAN -> "I.".equals(printed) ? "II." : "";
      default -> "";
    };
  }

  /** Whether this is a sign that stands for nothing but a list item. */
  boolean isPlain() {
    return kind == Kind.BULLET && BULLETS.contains(printed);
  }

  /** {@code i.} behind {@code h.} is a letter. */
  Marker likeIn(Marker before) {
    return kind == Kind.ROMAN && before.kind == Kind.LETTER && letter() == before.value + 1
        ? new Marker(Kind.LETTER, printed, before.value + 1, rest)
        : this;
  }

  private int letter() {
    String bare = printed.replaceAll("[().-]", "");
    return bare.length() == 1 ? place(bare.charAt(0)) : 0;
  }

  /** Whether a list can begin with this. */
  boolean canBegin() {
    return kind == Kind.BULLET || value == 1;
  }
}
