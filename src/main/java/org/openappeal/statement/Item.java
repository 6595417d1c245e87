package org.openappeal.statement;

/**
 * One whole list item, its sub-items with it.
 *
 * @param marker as printed
 * @param text verbatim, on one line
 * @param passage the lines it stands on
 */
record Item(String marker, String text, Passage passage) {}
