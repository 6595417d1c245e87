package org.openappeal.word;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** A part that grows with the letters of a print run, deflated (RFC 1951) as it does. */
final class GrowingPart implements Closeable {
  private final Spool spool;
  private final CRC32 crc = new CRC32();
  private final Utf8 text = new Utf8();
  private final @Nullable Weave weave;
  private final Loom loom = new Loom();
  private final Deflater deflater;
  private final byte[] deflated = new byte[1 << 14];
  private int before;
  private long size;

  /**
   * @param weave where the part is written as one knows it beforehand; null for deflate alone
   */
  GrowingPart(Spool spool, @Nullable Weave weave, int compression) {
    this.spool = spool;
    this.weave = weave;
    this.deflater =
        new Deflater(compression == 0 ? Deflater.DEFAULT_COMPRESSION : compression, true);
  }

  /** Adds what nothing is known of. */
  void add(String xml) throws IOException {
    add(List.of(new Piece.Chars(xml)), null);
  }

  /** Adds pieces, as {@code own} has them. */
  void add(List<Piece> pieces, @Nullable Weave own) throws IOException {
    text.clear();
    if (weave == null) {
      pieces.forEach(piece -> piece.writeTo(text));
      deflater.setInput(text.array(), 0, text.size());
      while (!deflater.needsInput()) {
        spool.write(deflated, 0, deflater.deflate(deflated));
      }
    } else {
      loom.goOn(own == null ? weave : own, before);
      for (Piece piece : pieces) {
        int from = text.size();
        piece.writeTo(text);
        loom.write(piece, text.array(), from, text.size());
      }
      loom.endLetter(false);
      loom.drainTo(spool);
    }
    before = text.size();
    size += text.size();
    crc.update(text.array(), 0, text.size());
  }

  /** Ends the part and lays it into a package. */
  void addTo(ZipStream zip, String name) throws IOException {
    if (weave == null) {
      deflater.finish();
      while (!deflater.finished()) {
        spool.write(deflated, 0, deflater.deflate(deflated));
      }
    } else {
      loom.goOn(weave, before);
      loom.endLetter(true);
      loom.drainTo(spool);
    }
    zip.add(name, spool, (int) crc.getValue(), size);
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    spool.close();
  }
}
