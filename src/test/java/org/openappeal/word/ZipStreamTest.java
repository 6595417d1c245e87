package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip files of any size (APPNOTE 6.3.4, §4.3 and §4.5.3). */
class ZipStreamTest {
  @TempDir Path folder;

  private Spool spool(String name) {
    return new Spool(folder.resolve(name));
  }

  @Test
  void holdsMoreEntriesThanAnOldDirectoryCounts() throws IOException {
    Path file = folder.resolve("many.zip");
    int many = 70_000;
    byte[] content = {'x'};
    CRC32 crc = new CRC32();
    crc.update(content);
    try (Spool inner = spool("inner");
        ZipStream own = new ZipStream(inner, spool("own"));
        OutputStream out = Files.newOutputStream(file);
        ZipStream zip = new ZipStream(out, spool("all"))) {
      for (int i = 0; i < many; i++) {
        own.add(Packed.bytes("p" + i), true, content, 1, (int) crc.getValue(), 1);
      }
      zip.add(Packed.bytes("first"), true, content, 1, (int) crc.getValue(), 1);
      zip.addAll(own, inner);
      zip.end();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(many + 1);
      for (int i : new int[] {0, 65_534, 65_535, many - 1}) {
        assertThat(zip.getInputStream(zip.getEntry("p" + i)).readAllBytes()).isEqualTo(content);
      }
    }
    assertThat(folder.resolve("inner")).doesNotExist();
    assertThat(folder.resolve("own")).doesNotExist();
  }

  /** Nothing of four gigabytes is written for it: what is said of it is. */
  @Test
  void saysSizesAndPlacesBeyondFourGigabytes() throws IOException {
    long large = 5_000_000_000L;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipStream zip = new ZipStream(out, spool("all"))) {
      zip.add("large", spool("empty"), 7, large);
      zip.end();
    }
    ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes.getInt(22)).as("size in the entry").isEqualTo(-1);
    assertThat(bytes.getShort(28)).as("length of what is added").isEqualTo((short) 20);
    assertThat(bytes.getLong(30 + 5 + 4)).isEqualTo(large);
    int directory = 30 + 5 + 20;
    assertThat(bytes.getInt(directory)).isEqualTo(0x02014b50);
    assertThat(bytes.getInt(directory + 24)).isEqualTo(-1);
    assertThat(bytes.getLong(directory + 46 + 5 + 4)).isEqualTo(large);
    assertThat(Arrays.copyOfRange(out.toByteArray(), directory + 46, directory + 51))
        .isEqualTo(Packed.bytes("large"));
  }
}
