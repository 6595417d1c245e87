package org.openappeal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @Test
  void aFolderWithoutLibreOfficeIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> Installation.named(folder))
        .hasMessage(
            folder
                + ": error: there is no LibreOffice in this folder, which OPENAPPEAL_LIBREOFFICE"
                + " names\n"
                + "  → Name the folder that holds `program/soffice`, or unset"
                + " OPENAPPEAL_LIBREOFFICE.");
  }

  @Test
  void whereItIsMissingTheWordsSayWhatToInstall() {
    assertThat(Installation.missing())
        .hasToString(
            "error: PDF is made by LibreOffice, which is not installed here\n"
                + "  → Install it (Debian, Ubuntu: `apt install libreoffice-writer-nogui`; else from"
                + " libreoffice.org), or leave out --pdf.");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCommandOnThePathLeadsToTheFolder(@TempDir Path folder) throws IOException {
    Path program = Files.createDirectories(folder.resolve("office/program"));
    Path command = executable(program.resolve("soffice"));
    executable(program.resolve("soffice.bin"));
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("soffice"), command);
    assertThat(Installation.onPath("/nowhere:" + bin))
        .contains(folder.toRealPath().resolve("office"));
    Files.delete(program.resolve("soffice.bin"));
    assertThat(Installation.onPath(bin.toString())).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void oneThatDoesNotStartIsNamed(@TempDir Path folder) throws IOException {
    executable(Files.createDirectories(folder.resolve("program")).resolve("soffice.bin"));
    assertThatThrownBy(() -> PdfConverter.start(folder, 1, Limits.USUAL))
        .hasMessageStartingWith(folder + ": error: the LibreOffice in this folder does not start");
  }

  private static Path executable(Path file) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexit 7\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
