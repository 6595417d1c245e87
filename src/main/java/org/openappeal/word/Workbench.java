package org.openappeal.word;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** What is used again from letter to letter. Not thread-safe. */
final class Workbench {
  /** Smaller parts gain nothing from being deflated. */
  private static final int SMALL = 600;

  private final Utf8 text = new Utf8();
  private final CRC32 crc = new CRC32();
  private final ZipBytes zip = new ZipBytes();
  private final Loom loom = new Loom();
  private final Deflater deflater;
  private byte[] deflated = new byte[1 << 14];

  Workbench(int compression) {
    deflater = new Deflater(compression == 0 ? Deflater.DEFAULT_COMPRESSION : compression, true);
  }

  ZipBytes begin(ZipBytes.Fixed fixed) {
    zip.begin(fixed);
    return zip;
  }

  /** Adds a part to the letter. */
  void add(String name, List<Piece> pieces, @Nullable Weave weave) {
    make(pieces, weave);
    addTo(zip, name, weave);
  }

  /** Makes a part. */
  void make(List<Piece> pieces, @Nullable Weave weave) {
    text.clear();
    if (weave == null) {
      pieces.forEach(piece -> piece.writeTo(text));
    } else {
      weave(pieces, weave);
    }
  }

  /** Whether the part that was made is just this. */
  boolean isSame(byte[] other) {
    return Arrays.equals(text.array(), 0, text.size(), other, 0, other.length);
  }

  byte[] copy() {
    return text.copy();
  }

  /** Adds the part that was made. */
  void addTo(ZipEntries to, String name, @Nullable Weave weave) {
    crc.reset();
    crc.update(text.array(), 0, text.size());
    boolean stored = weave == null && text.size() < SMALL;
    int length = stored ? text.size() : weave == null ? deflate() : loom.end();
    byte[] data = stored ? text.array() : weave == null ? deflated : loom.array();
    to.add(Packed.bytes(name), stored, data, length, (int) crc.getValue(), text.size());
  }

  private void weave(List<Piece> pieces, Weave weave) {
    loom.begin(weave);
    for (Piece piece : pieces) {
      int from = text.size();
      piece.writeTo(text);
      loom.write(piece, text.array(), from, text.size());
    }
  }

  private int deflate() {
    deflater.reset();
    deflater.setInput(text.array(), 0, text.size());
    deflater.finish();
    int length = 0;
    while (!deflater.finished()) {
      if (length == deflated.length) {
        deflated = Arrays.copyOf(deflated, deflated.length * 2);
      }
      length += deflater.deflate(deflated, length, deflated.length - length);
    }
    return length;
  }

  void end() {
    deflater.end();
  }
}
