package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part, to be read. Names of elements and attributes have the prefixes that Word
 * itself gives them, so that {@code w:p} is a paragraph whatever wrote the file.
 */
public interface WordElement {

  /** Its name with its prefix. */
  String name();

  /** The value of an attribute; null if it has none of that name. */
  @Nullable String get(String attribute);

  /** The elements in it. */
  List<? extends WordElement> elements();

  /** The first element in it of this name; null if there is none. */
  @Nullable WordElement child(String childName);

  /** All characters in it. */
  String text();
}
