package org.openappeal.template;

/** Chooses between approved wordings of a text. */
@FunctionalInterface
public interface Choices {

  /**
   * The choice at one place of a text.
   *
   * @param alternatives how many there are; at least 1
   * @param place which place of the text it is, counted from 0
   * @return from 0 to {@code alternatives - 1}, the same for the same place
   */
  int choose(int alternatives, int place);
}
