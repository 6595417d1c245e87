package org.openappeal.mailing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Writes a drafted campaign into a folder. What is there already stays, but for what a draft made
 * by force takes the place of: that is kept beside it, its name ending in {@code .bak}.
 */
final class DraftFolder {
  private static final List<String> LISTS =
      List.of("embassies.csv", "officials.csv", "partners.csv", "suppressed.csv");
  private static final List<String> TEMPLATES =
      List.of(
          "letterhead.docx",
          "letterhead-din5008a.docx",
          "letterhead-din5008b.docx",
          "letterhead-us.docx",
          "email.html",
          "forms-of-address.yaml");

  private final Path folder;
  private final boolean force;
  private final List<Path> written = new ArrayList<>();

  DraftFolder(Path folder, boolean force) {
    this.folder = folder;
    this.force = force;
  }

  /** The files that were written, relative to the folder, in the order they were. */
  List<Path> written() {
    return List.copyOf(written);
  }

  /** Finds whatever would be overwritten, before anything is written. */
  void refuseToOverwrite(Path statement) {
    Path campaign = folder.resolve(CampaignFile.NAME);
    if (!force && Files.exists(campaign)) {
      throw Problem.error(
              Location.of(campaign),
              "there is a campaign already, and it is not overwritten",
              "`--diff` shows what this statement changes in it; `--force` drafts it anew and keeps"
                  + " the old one as "
                  + CampaignFile.NAME
                  + ".bak.")
          .asException();
    }
    Path copy = folder.resolve(statement.getFileName());
    if (!force && Files.exists(copy) && !isSame(statement, copy)) {
      throw Problem.error(
              Location.of(copy),
              "another statement of that name lies here, and it is not overwritten",
              "Rename one of the two, then run it again.")
          .asException();
    }
  }

  private static boolean isSame(Path first, Path second) {
    try {
      return Files.mismatch(first, second) < 0;
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(second), e);
    }
  }

  void statement(Path statement) {
    Path copy = folder.resolve(statement.getFileName());
    if (!Files.exists(copy) || !isSame(statement, copy)) {
      write(String.valueOf(statement.getFileName()), read(statement));
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the file cannot be read", "Check that you may read it."),
          e);
    }
  }

  /** What a campaign needs besides, where it is not there: headings of lists, and how it looks. */
  void rest() {
    for (String list : LISTS) {
      String sample = new String(InitCampaign.file("recipients/" + list), StandardCharsets.UTF_8);
      writeMissing("recipients/" + list, sample.substring(0, sample.indexOf('\n') + 1));
    }
    for (String template : TEMPLATES) {
      if (!Files.exists(folder.resolve("templates").resolve(template))) {
        write("templates/" + template, InitCampaign.file("templates/" + template));
      }
    }
  }

  void writeMissing(String name, String text) {
    if (!Files.exists(folder.resolve(name))) {
      write(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void campaign(String text) {
    write(CampaignFile.NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        Path kept = file.resolveSibling(file.getFileName() + ".bak");
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(file), e);
    }
    WholeFile.write(file, out -> out.write(bytes));
    written.add(Path.of(name));
  }
}
