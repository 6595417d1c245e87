package org.openappeal.word;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A run of bytes that is the same in every letter. */
final class Block implements Step, Piece {
  static final Block NOTHING = new Block("");

  private final byte[] bytes;

  /** Set once, while the template is compiled. */
  private Weave.@Nullable Woven woven;

  Block(String xml) {
    this.bytes = xml.getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return bytes;
  }

  void weave(Weave.Woven how) {
    woven = how;
  }

  Weave.@Nullable Woven woven() {
    return woven;
  }

  @Override
  public void run(Press press) {
    press.put(this);
  }

  @Override
  public void writeTo(Utf8 out) {
    out.write(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
