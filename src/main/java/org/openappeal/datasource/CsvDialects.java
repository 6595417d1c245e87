package org.openappeal.datasource;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how a CSV file is written by trying each delimiter on its beginning. */
final class CsvDialects {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int TRIED = 100;
  private static final String SEPARATOR = "sep=";

  private CsvDialects() {}

  static CsvDialect find(String head, boolean whole, ReadOptions options) {
    Character told = told(head);
    Character named = options.delimiter();
    int skip = told == null ? 0 : 1;
    String text = told == null ? head : head.substring(firstLineEnd(head));
    char delimiter =
        named != null ? named : told != null ? told : best(text, whole, options.comments());
    Pattern spaced = Pattern.compile("[" + Pattern.quote("" + delimiter) + "] +\"");
    return new CsvDialect(delimiter, skip, spaced.matcher(text).find(), options.comments());
  }

  /** Excel writes the delimiter into a line of its own: {@code sep=;}. */
  private static @Nullable Character told(String head) {
    int length = SEPARATOR.length();
    boolean there =
        head.length() > length + 1
            && head.regionMatches(true, 0, SEPARATOR, 0, length)
            && (head.charAt(length + 1) == '\r' || head.charAt(length + 1) == '\n')
            && ReadOptions.canDelimit(head.charAt(length));
    return there ? head.charAt(length) : null;
  }

  private static int firstLineEnd(String head) {
    int end = SEPARATOR.length() + 1;
    return head.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static char best(String text, boolean whole, boolean comments) {
    char best = ',';
    double most = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(counts(text, whole, new CsvDialect(delimiter, 0, true, comments)));
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  /** The cells of each row at the beginning, as far as it can be read with this delimiter. */
  private static List<Integer> counts(String text, boolean whole, CsvDialect dialect) {
    List<Integer> counts = new ArrayList<>();
    try (CsvReader<RawRow> reader = dialect.reader().build(new CsvCells(), text)) {
      Iterator<RawRow> rows = reader.iterator();
      while (counts.size() < TRIED && rows.hasNext()) {
        counts.add(rows.next().count());
      }
      if (!whole && !rows.hasNext() && counts.size() > 1) {
        counts.remove(counts.size() - 1);
      }
      return counts;
    } catch (CsvParseException e) {
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rows that agree on a number of cells above one speak for a delimiter, and so does a first row
   * that agrees with them; where two delimiters are as good, the one that makes more cells is.
   */
  private static double score(List<Integer> counts) {
    int usual =
        counts.stream()
            .filter(count -> count > 1)
            .max((a, b) -> Integer.compare(frequency(counts, a), frequency(counts, b)))
            .orElse(0);
    if (usual == 0) {
      return 0;
    }
    double share = (double) frequency(counts, usual) / counts.size();
    return share + (counts.get(0) == usual ? 1 : 0) + usual / 1e6;
  }

  private static int frequency(List<Integer> counts, int count) {
    return Collections.frequency(counts, count);
  }
}
