package org.openappeal.cli;

import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.ListReading;
import picocli.CommandLine.Option;

/** How a list is read where it should not find out for itself. */
final class ListOptions {
  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook, by its name or number.")
  private @Nullable String sheet;

  @Option(
      names = "--hidden",
      paramLabel = "read|skip",
      description = "Whether hidden rows and columns of a sheet are read (default: read).")
  private @Nullable String hidden;

  @Option(
      names = "--headings",
      paramLabel = "first-row|none",
      description = "Whether the first row names the columns (default: as it looks).")
  private @Nullable String headings;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "How a text file is written, such as windows-1252 (default: as it looks).")
  private @Nullable String encoding;

  @Option(
      names = "--delimiter",
      paramLabel = "CHARACTER",
      description = "What stands between the cells of CSV (default: as it looks).")
  private @Nullable Character delimiter;

  @Option(names = "--comments", description = "Leave out lines of CSV that begin with #.")
  private boolean comments;

  ListReading reading() {
    return new ListReading(sheet, hidden, headings, encoding, delimiter, comments);
  }
}
