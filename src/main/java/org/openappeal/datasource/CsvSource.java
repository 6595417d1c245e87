package org.openappeal.datasource;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** CSV by FastCSV. */
final class CsvSource implements DataSource {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns;

  private CsvSource(Path file, CsvReader<CsvRecord> reader) {
    this.file = file;
    this.reader = reader;
    this.records = reader.iterator();
    this.columns = headings();
  }

  static CsvSource open(Path file) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = Channels.newReader(FileChannel.open(file), decoder, -1);
      return new CsvSource(
          file,
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "the list cannot be read", "Check that you may open the file."),
          e);
    }
  }

  private List<String> headings() {
    CsvRecord first = read();
    if (first == null) {
      throw Problem.error(
              Location.of(file, 1), "the list is empty", "Give it headings and at least one row.")
          .asException();
    }
    List<String> names = first.getFields().stream().map(CsvSource::heading).toList();
    for (int i = 0; i < names.size(); i++) {
      if (names.indexOf(names.get(i)) != i) {
        throw Problem.error(
                Location.of(file, 1, i + 1),
                "the heading `" + names.get(i) + "` stands twice",
                "Rename one of the two columns.")
            .asException();
      }
    }
    return names;
  }

  private static String heading(String cell) {
    String text = cell.strip();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Stream<Row> rows(Consumer<Problem> problems) {
    var rows =
        new Spliterators.AbstractSpliterator<Row>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super Row> action) {
            CsvRecord next = read();
            while (next != null && next.getFieldCount() != columns.size()) {
              problems.accept(ragged(next));
              next = read();
            }
            if (next == null) {
              return false;
            }
            action.accept(row(next));
            return true;
          }
        };
    return StreamSupport.stream(rows, false).onClose(this::close);
  }

  private Row row(CsvRecord csv) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), csv.getField(i));
    }
    return new Row(Location.of(file, (int) csv.getStartingLineNumber()), cells);
  }

  private Problem ragged(CsvRecord csv) {
    return Problem.error(
        Location.of(
            file,
            (int) csv.getStartingLineNumber(),
            Math.min(csv.getFieldCount(), columns.size()) + 1),
        "this row has " + csv.getFieldCount() + " cells, the headings are " + columns.size(),
        "Put quotes round cells that hold a comma, and fill up missing cells.");
  }

  private @Nullable CsvRecord read() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (NoSuchElementException e) {
      return null;
    } catch (CsvParseException e) {
      Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
      throw new ProblemException(
          Problem.error(
              Location.of(file, line.find() ? Integer.parseInt(line.group(1)) : 0),
              "a quoted cell that begins in this row is not closed as CSV asks",
              "Close the quotation mark, and write quotation marks inside a cell twice."),
          e);
    } catch (UncheckedIOException e) {
      boolean coding = e.getCause() instanceof CharacterCodingException;
      throw new ProblemException(
          Problem.error(
              Location.of(file),
              coding ? "the list is not in UTF-8" : "the list cannot be read to its end",
              coding ? "Save it as “CSV UTF-8”." : "Check the disk, then run it again."),
          e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
