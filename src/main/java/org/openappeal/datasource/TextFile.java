package org.openappeal.datasource;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * A list that is text, and the encoding it is in.
 *
 * @param file the list
 * @param charset its encoding
 * @param markLength the bytes of the byte order mark in front
 * @param guessed whether nothing but the frequency of bytes speaks for {@code charset}
 */
record TextFile(ListFile file, Charset charset, int markLength, boolean guessed) {
  private static final int BUFFER = 1 << 16;
  private static final int SHOWN = 30;

  static TextFile of(ListFile file, @Nullable Charset named) {
    return Encodings.find(file, named);
  }

  /** The text; what is no text in a certain encoding ends it with an exception. */
  Reader reader() throws IOException {
    FileChannel channel = FileChannel.open(file.path());
    channel.position(markLength);
    return Channels.newReader(channel, decoder(), BUFFER);
  }

  /** As much of the text as its first bytes hold. */
  String head() {
    byte[] bytes = file.head();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(
            ByteBuffer.wrap(bytes, markLength, bytes.length - markLength), text, file.isShort());
    return text.flip().toString();
  }

  private CharsetDecoder decoder() {
    CodingErrorAction action = guessed ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  /** {@code , windows-1252}; nothing for UTF-8, which is as it should be. */
  String suffix() {
    return charset.equals(StandardCharsets.UTF_8)
        ? ""
        : ", " + charset.name().toLowerCase(Locale.ROOT);
  }

  /** A guess is told of, with a word by which a person sees whether it is right. */
  List<Problem> remarks() {
    if (!guessed) {
      return List.of();
    }
    String name = charset.name().toLowerCase(Locale.ROOT);
    return List.of(
        file.warning(
            0,
            0,
            "the list is not in UTF-8; it was read as " + name + example(),
            "If letters look wrong, save it as UTF-8, or say how it is written: --encoding NAME."));
  }

  private String example() {
    String text = head();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        int start = i;
        int end = i;
        while (start > 0 && i - start < SHOWN && isWord(text.charAt(start - 1))) {
          start--;
        }
        while (end < text.length() && end - i < SHOWN && isWord(text.charAt(end))) {
          end++;
        }
        return ", such as “" + text.substring(start, Math.max(end, i + 1)) + "”";
      }
    }
    return "";
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  /** What to say when the text ends in the middle of a character. */
  IOException broken(CharacterCodingException cause, int line) {
    return new BrokenListException(
        file.error(
            line,
            0,
            (line > 0 ? "behind this row the list is not in " : "the list is not in ")
                + charset.name(),
            "Save it as UTF-8, or say how it is written: --encoding NAME."),
        cause);
  }
}
