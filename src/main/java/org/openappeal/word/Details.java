package org.openappeal.word;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openappeal.template.Choices;

/**
 * What a letter needs to know beside its data. Immutable.
 *
 * @param language of the letter; null for that of the template
 * @param title of the document, as screen readers read it out; empty for that of the template
 * @param date that {@code DATE} fields print; null where there is none
 * @param number of the first row in the data, counted from 1, as {@code MERGEREC} prints it
 * @param sequence how many letters there are up to this one, as {@code MERGESEQ} prints it
 * @param choices which of alternative wordings ({@code #vary}) are taken
 */
public record Details(
    @Nullable Locale language,
    String title,
    @Nullable LocalDate date,
    int number,
    int sequence,
    Choices choices) {

  /** The first letter, in the template's own language. */
  public static final Details NONE = new Details(null, "", null, 1, 1, (alternatives, place) -> 0);

  /** The same in another language. */
  public Details in(Locale other) {
    return new Details(other, title, date, number, sequence, choices);
  }

  /** The same with another title. */
  public Details titled(String other) {
    return new Details(language, other, date, number, sequence, choices);
  }

  /** The same on another day. */
  public Details on(LocalDate other) {
    return new Details(language, title, other, number, sequence, choices);
  }

  /** The same for another row. */
  public Details of(int otherNumber, int otherSequence) {
    return new Details(language, title, date, otherNumber, otherSequence, choices);
  }

  /** The same with other wordings. */
  public Details choosing(Choices other) {
    return new Details(language, title, date, number, sequence, other);
  }
}
