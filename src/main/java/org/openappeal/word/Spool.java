package org.openappeal.word;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bytes that wait to be written: a few in memory, many in a file that goes when it is closed. */
final class Spool extends OutputStream implements Closeable {
  private static final int IN_MEMORY = 1 << 18;

  private final Path file;
  private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable OutputStream stream;
  private long size;

  Spool(Path file) {
    this.file = file;
  }

  long size() {
    return size;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    size += length;
    if (memory != null && size > IN_MEMORY) {
      stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
      memory.writeTo(stream);
      memory = null;
    }
    Objects.requireNonNull(memory == null ? stream : memory).write(bytes, from, length);
  }

  /** Copies all that was written. */
  void writeTo(OutputStream out) throws IOException {
    if (memory != null) {
      memory.writeTo(out);
    } else {
      Objects.requireNonNull(stream).flush();
      Files.copy(file, out);
    }
  }

  /** Reads all that was written. */
  DataInputStream read() throws IOException {
    if (memory != null) {
      return new DataInputStream(new ByteArrayInputStream(memory.toByteArray()));
    }
    Objects.requireNonNull(stream).flush();
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  @Override
  public void close() throws IOException {
    memory = null;
    if (stream != null) {
      try {
        stream.close();
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }
}
