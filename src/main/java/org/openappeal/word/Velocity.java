package org.openappeal.word;

/** A reference or directive, on one line. */
record Velocity(String source) implements Emission {
  Velocity {
    source = source.replaceAll("[\\r\\n]+", " ");
  }

  /** A template of this alone. */
  String whole() {
    if (source.matches("#\\{?(if|foreach|vary)\\b.*")) {
      return source + "#end";
    }
    if (source.matches("#\\{?(else|elseif|or|end|break)\\b.*")) {
      return source.startsWith("#elseif") ? "#if(true)" + source + "#end" : "";
    }
    return source;
  }
}
