package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openappeal.pdf.PdfConverter;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Makes the documents of a merge into PDF. Not thread-safe. */
final class LetterPdfs {
  private final OutFolder out;
  private final Set<String> made;
  private int count;

  /**
   * @param made is told what is made, relative to {@code out/}
   */
  LetterPdfs(OutFolder out, Set<String> made) {
    this.out = out;
    this.made = made;
  }

  /** The name of the PDF of a document, which ends in {@link LetterFolder#ENDING}. */
  static String name(String document) {
    return document.substring(0, document.length() - LetterFolder.ENDING.length()) + ".pdf";
  }

  /**
   * Makes a PDF of each of {@code documents}, relative to {@code out/}.
   *
   * @return what could not be converted
   */
  List<Problem> convert(PdfConverter converter, Collection<String> documents) {
    try {
      converter.convertAll(
          documents.stream().map(out::resolve).iterator(),
          file -> file.resolveSibling(name(String.valueOf(file.getFileName()))),
          this::done);
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  private void done(Path pdf) {
    made.add(out.resolve("").relativize(pdf).toString().replace('\\', '/'));
    count++;
  }

  int count() {
    return count;
  }
}
