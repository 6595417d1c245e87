package org.openappeal.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How wide the letters of a font are. The tables are kept with the program, so that an estimate is
 * the same on every machine, whatever fonts it has. Immutable.
 */
final class Font {
  private static final int COVERED = 0x2300;
  private static final int EM = 1000;
  private static final int USUAL = 500;
  private static final int USUAL_FROM_GEORGIAN = 580;
  private static final int GEORGIAN = 0x10a0;
  private static final int WIDE = 0x2e80;

  private final short[] regular;
  private final short[] bold;
  private final int percent;
  private final int line;

  private Font(short[] regular, short[] bold, int percent, int line) {
    this.regular = regular;
    this.bold = bold;
    this.percent = percent;
    this.line = line;
  }

  /** The font a document names; one that is not known is taken for a serif or a plain one. */
  static Font named(String name) {
    String folded = name.toLowerCase(Locale.ROOT).strip();
    return rows("fonts.tsv").stream()
        .map(row -> row.split("\t", -1))
        .filter(cells -> cells[0].equals(folded))
        .findFirst()
        .map(cells -> read(cells[1], Integer.parseInt(cells[2]), cells[3]))
        .orElseGet(
            () -> read(folded.matches(".*(serif|roman|book).*") ? "serif" : "sans", 100, "-"));
  }

  private static Font read(String table, int percent, String height) {
    short[] regular = new short[COVERED];
    short[] bold = new short[COVERED];
    short[] face = regular;
    int line = EM;
    for (String row : rows(table + ".txt")) {
      int blank = row.indexOf(' ');
      String first = blank < 0 ? row : row.substring(0, blank);
      switch (first) {
        case "line" -> line = Integer.parseInt(row.substring(blank + 1));
        case "regular" -> face = regular;
        case "bold" -> face = bold;
        default -> {
          short width = Short.parseShort(first);
          for (char c : row.substring(blank + 1).replace('\u2420', ' ').toCharArray()) {
            face[c] = width;
          }
        }
      }
    }
    if (table.equals("mono")) {
      Arrays.fill(regular, regular[' ']);
      Arrays.fill(bold, bold[' ']);
    }
    return new Font(regular, bold, percent, height.equals("-") ? line : Integer.parseInt(height));
  }

  private static List<String> rows(String name) {
    try (InputStream file = Font.class.getResourceAsStream("fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("# "))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The height of a line, in thousandths of the size of its letters. */
  int line() {
    return line;
  }

  /** The width of a character, in thousandths of the size of its letters. */
  int width(int c, boolean heavy) {
    if (c == '\u00a0' || c == '\u202f' || c == '\t') {
      return width(' ', heavy);
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    int known = c < COVERED ? (heavy ? bold : regular)[c] : 0;
    if (known > 0) {
      return known * percent / 100;
    }
    return c >= WIDE ? EM : c >= GEORGIAN ? USUAL_FROM_GEORGIAN : USUAL;
  }
}
