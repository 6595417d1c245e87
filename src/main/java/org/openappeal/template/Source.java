package org.openappeal.template;

import java.nio.file.Path;
import org.apache.velocity.runtime.parser.node.Node;
import org.openappeal.problem.Location;

/**
 * Where the text of a template stands.
 *
 * @param file the name that problems give
 * @param linesBefore how many lines of the file stand before the text
 */
record Source(String file, int linesBefore) {

  /**
   * What Velocity calls a text: nothing of the machine it stands on, for choices follow from it.
   */
  String name() {
    return String.valueOf(Path.of(file).getFileName());
  }

  Location at(int line, int column) {
    return new Location(file, line + linesBefore, column);
  }

  Location of(Node node) {
    return at(node.getLine(), node.getColumn());
  }
}
