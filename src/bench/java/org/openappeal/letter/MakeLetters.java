package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes letters one after the other, each into a file of its own. */
final class MakeLetters implements Callable<Long> {
  private final Work work;
  private final int letters;
  private final Path folder;
  private final int files;

  /** Makes the letter of a number. */
  interface Work {
    void make(int number, OutputStream out) throws Exception;
  }

  MakeLetters(Work work, int letters, Path folder) {
    this(work, letters, folder, letters);
  }

  /** With only so many files, which are written over again and again. */
  MakeLetters(Work work, int letters, Path folder, int files) {
    this.work = work;
    this.letters = letters;
    this.folder = folder;
    this.files = files;
  }

  @Override
  public Long call() throws Exception {
    ByteArrayOutputStream letter = new ByteArrayOutputStream(1 << 16);
    long bytes = 0;
    for (int i = 0; i < letters; i++) {
      letter.reset();
      work.make(i, letter);
      write(letter, folder.resolve(i % files + ".docx"));
      bytes += letter.size();
    }
    return bytes;
  }

  private static void write(ByteArrayOutputStream letter, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      letter.writeTo(out);
    }
  }
}
