package org.openappeal.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Where LibreOffice is installed. Stateless. */
final class Installation {
  private static final String SETTING = "OPENAPPEAL_LIBREOFFICE";
  private static final String INSTALL =
      "Install it (Debian, Ubuntu: `apt install libreoffice-writer-nogui`; else from"
          + " libreoffice.org), or leave out --pdf.";

  private Installation() {}

  /**
   * The folder that was named, else one that is on the path, else one where it usually lies.
   *
   * @throws ProblemException if it is in none of them
   */
  static Path find() {
    String named = System.getenv(SETTING);
    return named == null || named.isBlank() ? usual(System.getenv("PATH")) : named(Path.of(named));
  }

  /**
   * The folder {@code home}.
   *
   * @throws ProblemException if LibreOffice is not there
   */
  static Path named(Path home) {
    if (isHome(home)) {
      return home;
    }
    throw Problem.error(
            Location.of(home),
            "there is no LibreOffice in this folder, which " + SETTING + " names",
            "Name the folder that holds `program/soffice`, or unset " + SETTING + ".")
        .asException();
  }

  private static Path usual(@Nullable String path) {
    return onPath(path == null ? "" : path)
        .or(() -> Optional.ofNullable(LocalOfficeUtils.getDefaultOfficeHome()).map(File::toPath))
        .filter(Installation::isHome)
        .orElseThrow(() -> missing().asException());
  }

  static Problem missing() {
    return Problem.error(
        Location.NONE, "PDF is made by LibreOffice, which is not installed here", INSTALL);
  }

  static Problem broken(Path home) {
    return Problem.error(
        Location.of(home),
        "the LibreOffice in this folder does not start",
        "Run `soffice --headless --version` to see why; it may have to be installed again.");
  }

  /** The folder above the one that the command {@code soffice} really lies in. */
  static Optional<Path> onPath(String path) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of("soffice", "libreoffice").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .flatMap(Installation::home)
        .filter(Installation::isHome)
        .findFirst();
  }

  private static Stream<Path> home(Path command) {
    try {
      Path folder = command.toRealPath().getParent();
      return Stream.ofNullable(folder == null ? null : folder.getParent());
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean isHome(Path folder) {
    return LocalOfficeUtils.getOfficeExecutable(folder.toFile()).isFile();
  }
}
