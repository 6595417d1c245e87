package org.openappeal.template;

/**
 * Text that is made for one kind of output already and is not escaped again there. In every other
 * kind it is escaped like any value.
 *
 * @param kind the output it is made for
 * @param text the finished text
 */
public record Markup(OutputKind kind, String text) {

  @Override
  public String toString() {
    return text;
  }
}
