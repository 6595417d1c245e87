package org.openappeal.datasource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to characters: by byte order mark, else UTF-8 if all are, else what a library guesses. */
final class Encodings {
  private static final int BUFFER = 1 << 16;
  private static final int EVIDENCE = 1 << 20;
  private static final int BEFORE = 1 << 12;

  private Encodings() {}

  static TextFile find(ListFile file, @Nullable Charset named) {
    try {
      TextFile marked = marked(file);
      if (named != null) {
        int mark = marked != null && marked.charset().equals(named) ? marked.markLength() : 0;
        return new TextFile(file, named, mark, false);
      }
      return marked != null ? marked : unmarked(file);
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static @Nullable TextFile marked(ListFile file) {
    if (file.startsWith(0xEF, 0xBB, 0xBF)) {
      return new TextFile(file, StandardCharsets.UTF_8, 3, false);
    }
    if (file.startsWith(0xFF, 0xFE)) {
      return new TextFile(file, StandardCharsets.UTF_16LE, 2, false);
    }
    if (file.startsWith(0xFE, 0xFF)) {
      return new TextFile(file, StandardCharsets.UTF_16BE, 2, false);
    }
    return null;
  }

  private static TextFile unmarked(ListFile file) throws IOException {
    Charset wide = utf16(file.head());
    if (wide != null) {
      return new TextFile(file, wide, 0, false);
    }
    long malformed = firstMalformed(file);
    return malformed < 0
        ? new TextFile(file, StandardCharsets.UTF_8, 0, false)
        : new TextFile(file, guess(file, malformed), 0, true);
  }

  /** Delimiters, digits and Latin letters of UTF-16 have a zero on the same side each time. */
  private static @Nullable Charset utf16(byte[] head) {
    int[] zeros = new int[2];
    int length = Math.min(head.length, BEFORE) / 2 * 2;
    for (int i = 0; i < length; i++) {
      if (head[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int many = Math.max(2, length / 20);
    if (zeros[1] >= many && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] >= many && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
  }

  /** The place of the first byte that is not UTF-8; negative if all are. */
  private static long firstMalformed(ListFile file) throws IOException {
    try (FileChannel channel = FileChannel.open(file.path())) {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
      CharBuffer ignored = CharBuffer.allocate(BUFFER);
      boolean end = false;
      while (!end) {
        end = channel.read(bytes) < 0;
        bytes.flip();
        if (decoder.decode(bytes, ignored.clear(), end).isError()) {
          return channel.position() - bytes.remaining();
        }
        bytes.compact();
      }
      return -1;
    }
  }

  private static Charset guess(ListFile file, long malformed) throws IOException {
    byte[] evidence = new byte[EVIDENCE];
    int length;
    try (FileChannel channel = FileChannel.open(file.path())) {
      channel.position(Math.max(0, malformed - BEFORE));
      length = channel.read(ByteBuffer.wrap(evidence));
    }
    if (isWestern(evidence, length)) {
      return Charset.forName("windows-1252");
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(evidence, 0, length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) && !name.startsWith("UTF")
        ? Charset.forName(name)
        : Charset.forName("windows-1251");
  }

  /**
   * In Western languages letters beyond ASCII stand alone or in pairs among letters of ASCII; in
   * all other encodings they come in runs. The detector cannot know from a handful of them, and
   * then takes a short list for Thai.
   */
  private static boolean isWestern(byte[] bytes, int length) {
    int high = 0;
    int runs = 0;
    int besideLetters = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        byte before = i > 0 ? bytes[i - 1] : 0;
        byte behind = i + 1 < length ? bytes[i + 1] : 0;
        high++;
        runs += before < 0 ? 0 : 1;
        besideLetters += isLetter(before) || isLetter(behind) ? 1 : 0;
      }
    }
    return besideLetters * 2 >= high && high <= runs * 2;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
