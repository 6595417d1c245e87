package org.openappeal.bench;

import java.nio.file.Path;
import java.util.List;

/** Rows that belong together. */
public interface Suite {
  /** By which it is asked for alone. */
  String name();

  /** What the rows are about, as a heading. */
  String title();

  /** What a reader needs to know of how the rows were made; asked for once they have run. */
  String notes();

  /** The libraries measured, with their versions; empty for OpenAppeal alone. */
  default String libraries() {
    return "";
  }

  /** How many rounds its rows are run in, where {@code asked} are asked for. */
  default int rounds(int asked) {
    return asked;
  }

  /** The rows, their files made in {@code folder}. */
  List<Row> rows(Path folder) throws Exception;
}
