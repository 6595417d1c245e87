package org.openappeal.template;

import java.io.Writer;

/** What a template prints, which is never more than it may be. */
final class Output extends Writer {
  private static final int USUAL = 4096;

  private final StringBuilder text = new StringBuilder(USUAL);

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
    if (text.length() + (long) length > Limits.OUTPUT) {
      throw new LimitException("the template prints without end");
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
