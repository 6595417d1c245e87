package org.openappeal.word;

/**
 * A field or reference of a template. Immutable.
 *
 * @param part the part it stands in, such as {@code word/footer1.xml}
 * @param kind the field's kind in capitals, such as {@code MERGEFIELD}; empty for a reference that
 *     prints a value, {@code #if} and the like for one that does not
 * @param name of the column or reference it prints or asks about; empty where it has none
 * @param instruction as its author wrote it
 * @param supported whether letters are made with it; a field such as {@code PAGE} is, by Word
 * @param paragraph the number of its paragraph in the part, counted from 1
 * @param words how that paragraph begins
 */
public record WordField(
    String part,
    String kind,
    String name,
    String instruction,
    boolean supported,
    int paragraph,
    String words) {

  static WordField of(
      Place place, String kind, String name, String instruction, boolean supported) {
    return new WordField(
        place.part(), kind, name, instruction, supported, place.paragraph(), place.words());
  }
}
