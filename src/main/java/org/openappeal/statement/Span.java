package org.openappeal.statement;

/**
 * A stretch of a text.
 *
 * @param start the first character
 * @param end behind the last character
 */
record Span(int start, int end) {
  String of(String text) {
    return text.substring(start, end);
  }
}
