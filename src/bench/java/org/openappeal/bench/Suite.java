package org.openappeal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Rows that belong together. */
public interface Suite {
  /** What the rows are about, as a heading. */
  String title();

  /** What a reader needs to know of how the rows were made. */
  String notes();

  /** The rows, their files made in {@code folder}. */
  List<Row> rows(Path folder) throws IOException;
}
