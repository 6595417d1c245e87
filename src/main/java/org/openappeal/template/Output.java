package org.openappeal.template;

import java.io.Writer;

/** What a template prints, which is never more than it may be. Not thread-safe. */
final class Output extends Writer {
  private static final int VALUES = 512;

  private final StringBuilder text;
  private final int most;
  private final Budget budget;

  /**
   * @param usual characters of the template's own text
   * @param most characters that may be printed
   */
  Output(int usual, int most, Budget budget) {
    this.text = new StringBuilder(usual + VALUES);
    this.most = most;
    this.budget = budget;
  }

  @Override
  public void write(char[] from, int offset, int length) {
    room(length);
    text.append(from, offset, length);
  }

  @Override
  public void write(String from, int offset, int length) {
    room(length);
    text.append(from, offset, offset + length);
  }

  @Override
  public void write(String from) {
    room(from.length());
    text.append(from);
  }

  private void room(int length) {
    budget.step();
    if (length > most - text.length()) {
      throw budget.tooLong();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
