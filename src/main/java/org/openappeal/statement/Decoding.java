package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to characters: by byte order mark, else UTF-8 if they are, else what a library guesses. */
final class Decoding {
  private static final double FEW = 0.02;

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
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return guess(bytes, file);
    }
  }

  private static Charset guess(byte[] bytes, SourceFile file) {
    try {
      String name = UniversalDetector.detectCharset(new ByteArrayInputStream(bytes));
      return name == null ? Charset.forName("windows-1252") : Charset.forName(name);
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
