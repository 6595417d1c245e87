package org.openappeal.template;

import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * Characters that stand for {@code #}, {@code $} and nothing while Velocity reads a text in which
 * they are meant as written. They are noncharacters (Unicode 15 §23.7), which no text holds.
 */
final class Marks {
  static final char HASH = '\uFDD0';
  static final char DOLLAR = '\uFDD1';
  static final char NOTHING = '\uFDD2';

  private Marks() {}

  /** What was meant takes the place of the marks again; to be called before the tree is used. */
  static void resolve(SimpleNode tree) {
    for (Token token = tree.getFirstToken(); token != null; token = token.next) {
      for (Token one = token; one != null; one = one.specialToken) {
        one.image = resolve(one.image);
      }
    }
  }

  static String resolve(String text) {
    return text.indexOf(HASH) < 0 && text.indexOf(DOLLAR) < 0 && text.indexOf(NOTHING) < 0
        ? text
        : text.replace(HASH, '#').replace(DOLLAR, '$').replace(String.valueOf(NOTHING), "");
  }
}
