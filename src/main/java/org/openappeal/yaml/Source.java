package org.openappeal.yaml;

import org.openappeal.problem.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where a document lies in its file. */
record Source(String file, int linesBefore) {

  Location at(Mark mark) {
    return new Location(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }

  Location at(Node node) {
    return node.getStartMark().map(this::at).orElse(new Location(file, 0, 0));
  }
}
