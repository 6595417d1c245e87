package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.word.Details;
import org.openappeal.word.PrintRun;
import org.openappeal.word.Rendered;
import org.openappeal.word.WordTemplate;

/** One document with a section for each letter; it is there once it is whole, or not at all. */
final class LetterPrint implements LetterSink {
  private final Path file;
  private final WordTemplate template;
  private final MadeFiles files;
  private @Nullable Path beside;
  private @Nullable PrintRun run;

  LetterPrint(Path file, WordTemplate template, MadeFiles files, boolean pdf) {
    this.file = file;
    this.template = template;
    this.files = files;
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(LetterFolder.ENDING) || Files.isDirectory(file)) {
      throw Problem.error(
              Location.of(file),
              "this is no name for one document of all letters",
              "Name one that ends in “.docx”, such as --single letters.docx.")
          .asException();
    }
    files.refuseLoss(name);
    if (pdf) {
      files.refuseLoss(LetterPdfs.name(name));
    }
  }

  @Override
  public Path place() {
    return file;
  }

  @Override
  public void columns(List<String> names) {
    // Letters in one document have no names.
  }

  @Override
  public boolean countsRows() {
    return false;
  }

  @Override
  public void counted(long rows) {
    // As many sections as there are letters.
  }

  @Override
  public void plan(
      Map<String, Object> data, long number, Location row, Consumer<Problem> problems) {
    // Nothing can stand in the way of a section.
  }

  @Override
  public Rendered make(RowFeed rows, Details details) throws IOException {
    PrintRun begun = run;
    if (begun == null) {
      Path parent = file.toAbsolutePath().getParent();
      Path folder = parent == null ? file.toAbsolutePath() : Files.createDirectories(parent);
      beside = Files.createTempDirectory(folder, MadeFiles.LIST);
      begun = template.printRun(beside.resolve(file.getFileName()));
      run = begun;
    }
    return begun.add(rows, details);
  }

  @Override
  public @Nullable Path last() {
    return null;
  }

  @Override
  public List<Path> finish() throws IOException {
    if (run == null || beside == null || run.letters() == 0) {
      return List.of();
    }
    run.finish();
    Path whole = beside.resolve(file.getFileName());
    files.making(String.valueOf(file.getFileName()), whole);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    return List.of(file);
  }

  @Override
  public boolean keepsBegun() {
    return false;
  }

  @Override
  public Optional<Problem> leftOver() {
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (run != null) {
      run.close();
    }
    if (beside != null) {
      Files.deleteIfExists(beside);
    }
  }
}
