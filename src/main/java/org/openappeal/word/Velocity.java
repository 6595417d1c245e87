package org.openappeal.word;

/** A reference or directive, on one line. */
record Velocity(String source) implements Emission {
  Velocity {
    source = source.replaceAll("[\\r\\n]+", " ");
  }
}
