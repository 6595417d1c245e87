package org.openappeal.statement;

/** What a line is, as far as its format says so. */
enum Style {
  /** Plain text; list markers and headings have to be guessed from it. */
  TEXT,
  /** A heading, by the format's own mark. */
  HEADING,
  /** The first line of a list item, its marker taken off. */
  ITEM,
  /** Part of a paragraph, known not to begin a list item. */
  BODY,
  /** Cells of one table row. */
  ROW,
  /** A footnote or endnote. */
  NOTE
}
