package org.openappeal.mailing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.word.Details;
import org.openappeal.word.Rendered;
import org.openappeal.word.WordTemplate;

/** A folder with a file for each letter. */
final class LetterFolder implements LetterSink {
  static final String ENDING = ".docx";

  private final Path folder;
  private final WordTemplate template;
  private final MadeFiles files;
  private final boolean pdf;
  private final LongTable taken = new LongTable();
  private final Whole bytes = new Whole();
  private final List<Path> documents = new ArrayList<>();
  private LetterNames names;
  private @Nullable Path last;
  private boolean begun;

  /** Letters as they come, without a copy of their bytes. */
  private static final class Whole extends ByteArrayOutputStream {
    byte[] array() {
      return buf;
    }
  }

  /**
   * @param pdf whether each letter is to have a PDF beside it
   */
  LetterFolder(
      Path folder, WordTemplate template, LetterNames names, MadeFiles files, boolean pdf) {
    this.folder = folder;
    this.template = template;
    this.names = names;
    this.files = files;
    this.pdf = pdf;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Problem.error(
              Location.of(folder),
              "this is a file, and no folder letters could go into",
              "Name a folder with -o, or one file for all letters with --single.")
          .asException();
    }
  }

  @Override
  public Path place() {
    return folder;
  }

  @Override
  public void columns(List<String> columns) {
    names = names.columns(columns);
  }

  @Override
  public boolean countsRows() {
    return names.isNumbered();
  }

  @Override
  public void counted(long rows) {
    names = names.counted(rows);
  }

  @Override
  public void plan(
      Map<String, Object> data, long number, Location row, Consumer<Problem> problems) {
    String name = names.of(data, number, row, problems) + ENDING;
    long other = taken.putIfAbsent(LetterNames.folded(name), packed(row));
    if (other != LongTable.ABSENT) {
      throw Problem.error(
              row,
              "this row's letter would be `%s`, as that of %s is"
                  .formatted(name, place(row, other)),
              "Name them by what differs, such as --name '$row'.")
          .asException();
    }
    files.refuseLoss(name);
    if (pdf) {
      files.refuseLoss(LetterPdfs.name(name));
    }
  }

  private static long packed(Location row) {
    return ((long) row.line() << 32) | row.column();
  }

  private static Location place(Location row, long packed) {
    return new Location(row.file(), (int) (packed >>> 32), (int) packed);
  }

  @Override
  public Rendered make(RowFeed rows, Details details) throws IOException {
    bytes.reset();
    last = null;
    Rendered rendered = template.render(rows, details, bytes);
    if (!rendered.skipped()) {
      String name = names.of(rows.values(), details.number(), rows.place(), problem -> {}) + ENDING;
      Path file = folder.resolve(name);
      last = file;
      begin();
      files.making(name, bytes.array(), bytes.size());
      WholeFile.put(file, bytes::writeTo);
      if (pdf) {
        documents.add(file);
      }
    }
    return rendered;
  }

  /** The folder is made with the first letter, so that there is none where none could be made. */
  private void begin() throws IOException {
    if (!begun) {
      Files.createDirectories(folder);
      begun = true;
    }
  }

  @Override
  public @Nullable Path last() {
    return last;
  }

  @Override
  public List<Path> finish() {
    return List.copyOf(documents);
  }

  @Override
  public boolean keepsBegun() {
    return true;
  }

  @Override
  public Optional<Problem> leftOver() {
    return begun ? files.leftOver() : Optional.empty();
  }

  @Override
  public void close() {
    // Each letter was closed when it was made.
  }
}
