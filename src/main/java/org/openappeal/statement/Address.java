package org.openappeal.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One to whom a statement is addressed, or who gets a copy.
 *
 * @param name as printed: the first line of the address, or the words behind "Dear"
 * @param lines of the address as printed, the name and the salutation left out
 * @param salutation as printed; null where none is given
 * @param copy whether only a copy goes there
 * @param passage the lines it stands on
 */
public record Address(
    String name, List<String> lines, @Nullable String salutation, boolean copy, Passage passage) {

  /** Copies the list. */
  public Address {
    lines = List.copyOf(lines);
  }

  Address greeted(String words) {
    return new Address(name, lines, words, copy, passage);
  }
}
