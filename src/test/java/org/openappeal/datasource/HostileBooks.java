package org.openappeal.datasource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes workbooks that cannot be read out of one that can. */
final class HostileBooks {
  private static final int BLANKS = 200_000_000;

  private HostileBooks() {}

  /** Puts a password on a workbook. */
  static void encrypt(Path book) throws IOException {
    byte[] good = Files.readAllBytes(book);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("sample");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(good);
      }
      try (OutputStream out = Files.newOutputStream(book)) {
        files.writeFilesystem(out);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Makes the first sheet unpack to 200 MB of nothing. */
  static void inflate(Path book) throws IOException {
    Path good = Files.move(book, book.resolveSibling(book.getFileName() + ".good"));
    try (ZipFile zip = new ZipFile(good.toFile());
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(book))) {
      byte[] blanks = " ".repeat(BLANKS / 100).getBytes(StandardCharsets.UTF_8);
      for (ZipEntry entry : zip.stream().toList()) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        copy.write(zip.getInputStream(entry).readAllBytes());
        for (int i = 0; i < 100 && entry.getName().endsWith("/sheet1.xml"); i++) {
          copy.write(blanks);
        }
        copy.closeEntry();
      }
    }
    Files.delete(good);
  }
}
