package org.openappeal.mailing;

import java.io.PrintWriter;

/** Text for a terminal, wrapped between words. */
final class Wrapped {
  private static final int WIDTH = 88;

  private Wrapped() {}

  /**
   * @param lead what the first line begins with; the others are indented as far
   */
  static void print(PrintWriter out, String lead, String text) {
    print(out, lead, text, lead.length());
  }

  static void print(PrintWriter out, String lead, String text, int indented) {
    String indent = " ".repeat(indented);
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
