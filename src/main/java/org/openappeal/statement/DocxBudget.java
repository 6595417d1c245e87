package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How much a Word document may unfold to, before any of it is built up in memory. */
final class DocxBudget {
  private static final long ALL = 64L * 1024 * 1024;

  /** As objects, XML takes ten times the memory. */
  private static final long XML = 12L * 1024 * 1024;

  private static final int BUFFER = 1 << 16;

  private DocxBudget() {}

  /**
   * Refuses a document that inflates too far.
   *
   * @throws IOException if it is no zip file, or a broken one
   */
  static void check(SourceFile file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long all = 0;
    long xml = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          xml += isXml ? read : 0;
          if (all > ALL || xml > XML) {
            throw file.refused(
                "the Word document is broken or unsafe: it inflates to more than "
                    + (all > ALL ? ALL : XML) / 1024 / 1024
                    + " MB",
                "Open it in a word processor, and save the statement alone.");
          }
        }
      }
    }
  }
}
