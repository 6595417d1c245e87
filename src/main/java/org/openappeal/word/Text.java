package org.openappeal.word;

/** Characters between two tags, as a reader sees them. */
final class Text extends Node {
  String value;

  Text(String value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return value;
  }
}
