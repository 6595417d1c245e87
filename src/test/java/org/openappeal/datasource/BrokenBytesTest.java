package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.problem.ProblemException;

/** Whatever bytes a list has, a person is told in words; nothing else is ever thrown. */
class BrokenBytesTest {
  private static final int TRIES = 12;

  @TempDir private Path folder;

  static Stream<ListCase> cases() throws IOException {
    return ListCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areReadOrToldOf(ListCase list) throws IOException {
    Path good = list.write(folder);
    boolean zip = Files.readAllBytes(good)[0] == 'P';
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed + 1000);
      byte[] broken =
          zip && seed % 3 > 0
              ? breakPart(good, random)
              : breakBytes(Files.readAllBytes(good), random);
      Path file = Files.write(folder.resolve("broken-" + good.getFileName()), broken);
      assertThat(thrown(file, list.options().withSkipBad(seed % 2 == 0)))
          .as("seed %d: %s", seed, file)
          .matches(thrown -> thrown == null || thrown instanceof ProblemException);
    }
  }

  private static Throwable thrown(Path file, ReadOptions options) {
    try (DataSource source = DataSource.open(file, options);
        Stream<Row> rows = source.rows(problem -> {})) {
      rows.forEach(row -> row.cell(0));
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e;
    }
  }

  private static byte[] breakBytes(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && broken.length > 0; i--) {
      broken[random.nextInt(broken.length)] = (byte) breaking(random);
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(broken, random.nextInt(broken.length + 1))
        : broken;
  }

  private static int breaking(Random random) {
    String signs = "\"',;\n\r\t{}[]:<>/&=0\u0000";
    return random.nextBoolean()
        ? signs.charAt(random.nextInt(signs.length()))
        : random.nextInt(256);
  }

  /** One part of a workbook is broken, and packed again so that it can be unpacked. */
  private static byte[] breakPart(Path good, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(good.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      int broken = random.nextInt(zip.size());
      int index = 0;
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(index++ == broken ? breakBytes(part, random) : part);
      }
    }
    return bytes.toByteArray();
  }
}
