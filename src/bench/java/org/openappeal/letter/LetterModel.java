package org.openappeal.letter;

import org.openappeal.appeal.Appeal;

/** The body of a letter, not yet in its document. */
public final class LetterModel {
  private LetterModel() {}

  /** How many characters its paragraphs have. */
  public static int of(Appeal appeal) {
    return BodyWriter.write(appeal.body()).paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .mapToInt(run -> run.text().length())
        .sum();
  }
}
