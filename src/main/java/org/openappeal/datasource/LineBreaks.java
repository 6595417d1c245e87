package org.openappeal.datasource;

/** Line breaks inside a cell are line feeds, whatever the file has. */
final class LineBreaks {
  private LineBreaks() {}

  static String tidy(String cell) {
    return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
  }
}
