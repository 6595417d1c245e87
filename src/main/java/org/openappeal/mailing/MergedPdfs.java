package org.openappeal.mailing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.openappeal.pdf.PdfConverter;
import org.openappeal.problem.ProblemException;

/** A PDF beside each document of a mail merge. To be used once. */
final class MergedPdfs implements Closeable {
  private final PdfConverter converter = PdfConverter.start();
  private final MadeFiles files;

  /**
   * Starts LibreOffice.
   *
   * @throws ProblemException with what to install, where it is not found
   */
  MergedPdfs(MadeFiles files) {
    this.files = files;
  }

  /** They are made in a folder of their own, so that each is listed before it is in its place. */
  void make(List<Path> documents, MergeTally tally) throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    Path folder = documents.get(0).toAbsolutePath().getParent();
    Path beside = Files.createTempDirectory(folder, MadeFiles.LIST);
    try {
      converter.convertAll(
          documents.iterator(),
          document -> beside.resolve(LetterPdfs.name(String.valueOf(document.getFileName()))),
          made -> {
            put(made, documents.get(0).resolveSibling(made.getFileName()));
            tally.pdf(documents.size());
          });
    } catch (ProblemException e) {
      e.problems().forEach(tally::problem);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void put(Path made, Path place) {
    try {
      files.making(String.valueOf(made.getFileName()), made);
      Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    converter.close();
  }
}
