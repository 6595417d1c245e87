package org.openappeal.word;

/** A piece of a part that has been made. */
interface Piece {
  void writeTo(Utf8 out);

  /** XML of this letter alone. */
  record Chars(String xml) implements Piece {
    @Override
    public void writeTo(Utf8 out) {
      out.write(xml);
    }
  }
}
