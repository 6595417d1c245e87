package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Letters of earlier merges to those who are written to no more. They are not left among the
 * letters to print, and not thrown away.
 */
final class PastLetters {
  private static final String LETTERS = "letters";
  private static final String PAST = "letters-past";

  private final OutFolder out;

  PastLetters(OutFolder out) {
    this.out = out;
  }

  /**
   * Moves every letter away that is not among {@code made}.
   *
   * @param made the letters of this merge, as {@code letters/audience/id.docx}, and print runs
   */
  Optional<Problem> setAside(Set<String> made) {
    FirstNames names = new FirstNames();
    Path letters = out.folder(LETTERS);
    for (Path audience : list(letters, "*")) {
      String top = String.valueOf(audience.getFileName());
      boolean run = top.matches(PrintRuns.NAME + "\\b.*\\.(docx|pdf)");
      if (run && !made.contains(LETTERS + "/" + top)) {
        move(audience, out.folder(PAST));
        names.add(top);
      }
      if (Files.isDirectory(audience)) {
        for (Path letter : list(audience, "*.{docx,pdf}")) {
          String name = audience.getFileName() + "/" + letter.getFileName();
          if (!made.contains(LETTERS + "/" + name)) {
            move(letter, out.folder(PAST + "/" + audience.getFileName()));
            names.add(name);
          }
        }
      }
    }
    return names.count() == 0
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                Location.of(letters),
                "letters made earlier to those who are written to no more: " + names,
                "Post none of them; they are now in " + out.resolve(PAST) + "."));
  }

  private static List<Path> list(Path folder, String names) {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      files.forEach(all::add);
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(folder), e);
    }
    Collections.sort(all);
    return all;
  }

  private static void move(Path letter, Path folder) {
    try {
      Files.move(letter, folder.resolve(letter.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(folder), e);
    }
  }
}
