package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The least an engine has to do: letters that are there already, as bytes, are deflated and
 * written, or only written. The parts that are the same in all of them are taken as they lie in the
 * file.
 */
final class Floor {
  private static final int LARGEST_PART = 1 << 18;

  private final List<byte[]> files = new ArrayList<>();
  private final List<List<byte[]>> changing = new ArrayList<>();
  private final byte[] same;
  private final CRC32 crc = new CRC32();
  private final byte[] deflated = new byte[LARGEST_PART];

  Floor(LetterMaker maker, List<Map<String, Object>> letters) throws Exception {
    for (Map<String, Object> letter : letters) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      maker.make(letter, out);
      files.add(out.toByteArray());
      List<byte[]> parts = new ArrayList<>();
      LetterWords.parts(out.toByteArray())
          .forEach(
              (name, content) -> {
                if (LetterWords.isText(name)) {
                  parts.add(content);
                }
              });
      changing.add(parts);
    }
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    deflate(0, new Deflater(Deflater.DEFAULT_COMPRESSION, true), parts);
    same = new byte[Math.max(0, files.get(0).length - parts.size())];
  }

  /** Deflates and writes one letter at a time at this level. */
  MakeLetters.Work deflating(int level) {
    Deflater deflater = new Deflater(level, true);
    return (number, out) -> {
      out.write(same);
      deflate(number, deflater, out);
    };
  }

  /** Writes one letter at a time. */
  void write(int number, OutputStream out) throws IOException {
    out.write(files.get(number));
  }

  private void deflate(int number, Deflater deflater, OutputStream out) throws IOException {
    for (byte[] part : changing.get(number)) {
      crc.reset();
      crc.update(part);
      deflater.reset();
      deflater.setInput(part);
      deflater.finish();
      int length = deflater.deflate(deflated);
      out.write(deflated, 0, length);
    }
  }

  /** How many bytes the body of a letter has on average. */
  long bodySize() throws IOException {
    long size = 0;
    for (byte[] file : files) {
      size += LetterWords.parts(file).get("word/document.xml").length;
    }
    return size / files.size();
  }

  /** How many bytes a letter's file has on average. */
  long fileSize() {
    return files.stream().mapToLong(file -> file.length).sum() / files.size();
  }
}
