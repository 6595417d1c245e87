package org.openappeal.statement;

/**
 * A range of lines of a statement, both ends included.
 *
 * @param first counted from 1
 * @param last not before {@code first}
 */
public record Passage(int first, int last) {

  /**
   * @throws IllegalArgumentException if the range is empty or begins before line 1
   */
  public Passage {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines " + first + " to " + last);
    }
  }

  /** {@code 7} or {@code 7-9}. */
  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
