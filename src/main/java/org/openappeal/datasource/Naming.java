package org.openappeal.datasource;

/** What names the columns of a list. */
public enum Naming {
  /** Nothing does: someone must say which column is which. */
  NONE,
  /** Its own headings or field names. */
  HEADINGS,
  /** RFC 6350, whose properties are the columns. */
  VCARD,
  /** The Popolo specification, whose classes are laid out in columns. */
  POPOLO
}
