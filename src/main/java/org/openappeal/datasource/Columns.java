package org.openappeal.datasource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openappeal.problem.Location;

/** The columns of one list: their names, and in a table their numbers in the file. */
final class Columns {
  /** As many as a sheet can have. More are an accident or an attack. */
  static final int MOST = 16_384;

  private final List<String> names;
  private final int[] numbers;
  private final Map<String, Integer> indices = new HashMap<>();

  private Columns(List<String> names, int[] numbers) {
    this.names = List.copyOf(names);
    this.numbers = numbers;
    for (int i = 0; i < names.size(); i++) {
      indices.put(names.get(i), i);
    }
  }

  /** The fields of a list that has no columns in its file. */
  static Columns fields(List<String> names) {
    return new Columns(names, new int[0]);
  }

  /**
   * The columns of a table.
   *
   * @param numbers of each column in the file, from 1, rising
   */
  static Columns table(List<String> names, int[] numbers) {
    return new Columns(names, numbers.clone());
  }

  List<String> names() {
    return names;
  }

  int index(String name) {
    return indices.getOrDefault(name, -1);
  }

  Location place(Location row, int index) {
    return index < 0 || index >= numbers.length
        ? row
        : new Location(row.file(), row.line(), numbers[index]);
  }

  /** The number of the last column of a table. */
  int width() {
    return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
  }

  /** Whether every column up to the last is one of these. */
  boolean isGapless() {
    return width() == numbers.length;
  }

  /** The index of the column with this number in the file; negative if it is none. */
  int indexOfNumber(int number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** The cells of these columns out of all cells of a line of the table. */
  String[] pick(String[] raw) {
    if (raw.length == numbers.length && isGapless()) {
      return raw;
    }
    String[] cells = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      cells[i] = numbers[i] <= raw.length ? raw[numbers[i] - 1] : "";
    }
    return cells;
  }
}
