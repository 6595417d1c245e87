package org.openappeal.datasource;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * The cards of a file as text, each with the line it begins on. Pictures, sounds and keys are left
 * out before anyone looks at them: they are the bulk of a card.
 */
final class VCardText implements Closeable {
  private static final int LONGEST = 1 << 20;
  private static final String[] BULK = {"PHOTO", "LOGO", "SOUND", "KEY"};

  private final ListFile file;
  private final BufferedReader lines;
  private int line;
  private @Nullable String begun;

  VCardText(TextFile text) throws IOException {
    this.file = text.file();
    this.lines = new BufferedReader(text.reader());
  }

  /**
   * One card.
   *
   * @param line of its {@code BEGIN}
   * @param text from there to its {@code END}
   */
  record Card(int line, String text) {}

  /** The next card; null at the end. */
  @Nullable Card next(Consumer<Problem> problems) throws IOException {
    for (String text = read(); text != null; text = read()) {
      if (is(text, "BEGIN:VCARD")) {
        Card card = card(text, problems);
        if (card != null) {
          return card;
        }
      } else if (!text.isBlank()) {
        problems.accept(
            file.error(line, 0, "this line belongs to no card", "Begin cards with BEGIN:VCARD."));
        skipToBegin();
      }
    }
    return null;
  }

  private @Nullable String read() throws IOException {
    String again = begun;
    begun = null;
    if (again != null) {
      return again;
    }
    line++;
    return boundedLine();
  }

  /** A line without its end; of a line too long for a card, no more than shows that it is. */
  private @Nullable String boundedLine() throws IOException {
    int c = lines.read();
    if (c < 0) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    while (c >= 0 && c != '\n' && c != '\r') {
      if (text.length() <= LONGEST) {
        text.append((char) c);
      }
      c = lines.read();
    }
    if (c == '\r') {
      lines.mark(1);
      if (lines.read() != '\n') {
        lines.reset();
      }
    }
    return text.toString();
  }

  private void skipToBegin() throws IOException {
    String text = read();
    while (text != null && !is(text, "BEGIN:VCARD")) {
      text = read();
    }
    begun = text;
  }

  /** The card that begins here; null if it never ends, which is told of. */
  private @Nullable Card card(String first, Consumer<Problem> problems) throws IOException {
    int begin = line;
    StringBuilder card = new StringBuilder(first).append('\n');
    boolean bulk = false;
    String text = read();
    while (text != null && !is(text, "BEGIN:VCARD")) {
      boolean folded = text.startsWith(" ") || text.startsWith("\t");
      bulk = folded ? bulk : isBulk(text);
      // An empty line stands for what is left out, so that the others keep their numbers.
      card.append(bulk ? "" : text).append('\n');
      if (is(text, "END:VCARD")) {
        return new Card(begin, card.toString());
      }
      if (card.length() > LONGEST) {
        problems.accept(file.error(begin, 0, "this card is too long", "Export it again."));
        skipToBegin();
        return null;
      }
      text = read();
    }
    begun = text;
    problems.accept(
        file.error(begin, 0, "this card has no end", "End it with the line END:VCARD."));
    return null;
  }

  private static boolean isBulk(String text) {
    String name = text.substring(text.indexOf('.') + 1);
    for (String bulk : BULK) {
      boolean same = name.regionMatches(true, 0, bulk, 0, bulk.length());
      if (same && name.length() > bulk.length() && ":;".indexOf(name.charAt(bulk.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String text, String line) {
    return text.strip().equalsIgnoreCase(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
