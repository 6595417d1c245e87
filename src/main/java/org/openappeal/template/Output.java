package org.openappeal.template;

import java.io.Writer;

/** What a template prints, which is never more than it may be. Not thread-safe. */
final class Output extends Writer {
  private static final int USUAL = 4096;

  private final StringBuilder text = new StringBuilder(USUAL);
  private final int most;
  private final Budget budget;

  /**
   * @param most characters
   */
  Output(int most, Budget budget) {
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
