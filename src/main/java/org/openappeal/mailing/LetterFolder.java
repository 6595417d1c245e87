package org.openappeal.mailing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private static final int SHOWN = 3;

  private final Path folder;
  private final WordTemplate template;
  private final List<Path> inputs;
  private final boolean force;
  private final MadeFiles made;
  private final LongTable taken = new LongTable();
  private final Whole bytes = new Whole();
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
   * @param inputs what is never replaced
   * @param force whether files are replaced that are not from an earlier mail merge
   */
  LetterFolder(
      Path folder, WordTemplate template, LetterNames names, List<Path> inputs, boolean force) {
    this.folder = folder;
    this.template = template;
    this.names = names;
    this.inputs = inputs;
    this.force = force;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Problem.error(
              Location.of(folder),
              "this is a file, and no folder letters could go into",
              "Name a folder with -o, or one file for all letters with --single.")
          .asException();
    }
    this.made = MadeFiles.in(folder);
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
    if (made.isOneOf(inputs, name)) {
      throw Problem.error(
              row,
              "the letter of this row would replace `" + folder.resolve(name) + "`, which it needs",
              "Name another folder with -o, or other names with --name.")
          .asException();
    }
    if (!force && !made.mayReplace(name)) {
      throw Problem.error(
              Location.of(folder),
              "`" + name + "` is there already, and not as an earlier mail merge left it",
              "Move it away, name another folder with -o, or replace such files with --force.")
          .asException();
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
      made.making(name, bytes.array(), bytes.size());
      WholeFile.put(file, bytes::writeTo);
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
  public List<Problem> finish() {
    List<String> left = begun ? made.leftOver() : List.of();
    if (left.isEmpty()) {
      return List.of();
    }
    String shown = String.join(", ", left.subList(0, Math.min(SHOWN, left.size())));
    return List.of(
        Problem.warning(
            Location.of(folder),
            left.size()
                + (left.size() == 1 ? " file" : " files")
                + " of an earlier mail merge still there, and not made this time: "
                + shown
                + (left.size() > SHOWN ? " …" : ""),
            "Delete what is not to be printed."));
  }

  @Override
  public void close() throws IOException {
    made.close();
  }
}
