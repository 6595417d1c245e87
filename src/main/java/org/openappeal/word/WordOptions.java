package org.openappeal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a template is read and letters are made. Immutable.
 *
 * @param acceptChanges whether tracked changes are accepted; else a template with any is refused
 * @param strict whether a merge field that is not in the data stops the letter; else it prints
 *     nothing, with a warning
 * @param emptyLinesGo whether a line or paragraph that held only empty values goes
 * @param compression from 1, fastest, to 9, smallest, as deflate has them; 0 for faster than 1 and
 *     about as small as 6, by what is known of the template
 * @param poured references that, alone in a paragraph, give their place to {@link Prose}
 * @param paper what pages of A4 or US Letter are turned to; null for what the template has
 */
public record WordOptions(
    boolean acceptChanges,
    boolean strict,
    boolean emptyLinesGo,
    int compression,
    Set<String> poured,
    @Nullable PaperSize paper) {

  /** Strict, without empty lines, compressed as by default. */
  public static final WordOptions DEFAULT = new WordOptions(false, true, true, 0, Set.of(), null);

  /**
   * @throws IllegalArgumentException if {@code compression} is not from 0 to 9
   */
  public WordOptions {
    if (compression < 0 || compression > 9) {
      throw new IllegalArgumentException("compression " + compression);
    }
    poured = Set.copyOf(poured);
  }

  /** The same, with tracked changes accepted. */
  public WordOptions acceptingChanges() {
    return new WordOptions(true, strict, emptyLinesGo, compression, poured, paper);
  }

  /** The same, with nothing printed for merge fields that are not in the data. */
  public WordOptions lenient() {
    return new WordOptions(acceptChanges, false, emptyLinesGo, compression, poured, paper);
  }

  /** The same, with lines kept that hold only empty values. */
  public WordOptions keepingEmptyLines() {
    return new WordOptions(acceptChanges, strict, false, compression, poured, paper);
  }

  /** The same at another level of compression. */
  public WordOptions compressedAt(int level) {
    return new WordOptions(acceptChanges, strict, emptyLinesGo, level, poured, paper);
  }

  /** The same, with prose in the place of these references. */
  public WordOptions pouring(String... names) {
    return new WordOptions(acceptChanges, strict, emptyLinesGo, compression, Set.of(names), paper);
  }

  /** The same on this paper, where a page is A4 or US Letter. */
  public WordOptions on(PaperSize size) {
    return new WordOptions(acceptChanges, strict, emptyLinesGo, compression, poured, size);
  }
}
