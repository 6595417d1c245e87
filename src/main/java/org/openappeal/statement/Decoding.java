package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to characters: by byte order mark, else UTF-8 if they are, else what a library guesses. */
final class Decoding {
  private static final double FEW = 0.02;
  private static final String WESTERN = "WINDOWS-1252";
  private static final int ENOUGH = 4096;

  private Decoding() {}

  static String decode(SourceFile file) {
    byte[] bytes = file.bytes();
    String text = decode(bytes, file);
    TextLimits.check(text, file);
    long control =
        text.chars().filter(c -> (c < ' ' && !Character.isWhitespace(c)) || c == '\ufffd').count();
    if (text.indexOf('\0') >= 0 || control > FEW * text.length()) {
      throw file.refused(
          "this is not text but something else",
          "Name the statement as PDF, DOCX, HTML, Markdown or plain text.");
    }
    return text;
  }

  private static String decode(byte[] bytes, SourceFile file) {
    Charset charset = charset(file);
    boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    return new String(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0), charset);
  }

  static Charset charset(SourceFile file) {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return guess(bytes, file);
    }
  }

  /** Two bytes for each character, and no mark: the blanks and line ends show the order. */
  private static @Nullable Charset wide(byte[] bytes) {
    int big = 0;
    int little = 0;
    int length = Math.min(bytes.length, ENOUGH) & ~1;
    for (int i = 0; i < length; i += 2) {
      big += bytes[i] == 0 && isBlank(bytes[i + 1]) ? 1 : 0;
      little += bytes[i + 1] == 0 && isBlank(bytes[i]) ? 1 : 0;
    }
    if (Math.max(big, little) * 40 < length) {
      return null;
    }
    return big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r';
  }

  private static Charset guess(byte[] bytes, SourceFile file) {
    try {
      String name = UniversalDetector.detectCharset(new ByteArrayInputStream(bytes));
      return name == null || name.equals(WESTERN) ? LatinGuess.of(bytes) : Charset.forName(name);
    } catch (IOException | IllegalArgumentException e) {
      throw file.refused(
          "its characters are in an unknown encoding", "Save the statement as UTF-8.", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
