package org.openappeal.appeal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * The text an appeal is made from, and why this one.
 *
 * @param file the text
 * @param language BCP 47 tag of its language
 * @param wanted the language that was asked for; the campaign's first where none was
 * @param draft where it is marked as a draft; null if a person has approved it
 * @param passedOver what became of the text in {@code wanted}; null if it is this one
 */
public record TextChoice(
    Path file,
    String language,
    String wanted,
    @Nullable Location draft,
    @Nullable PassedOver passedOver) {

  /**
   * A text that was not taken.
   *
   * @param draft whether it is there, and a draft; otherwise it is missing
   * @param location its mark as a draft, or the file that is missing
   */
  public record PassedOver(boolean draft, Location location) {}

  /** Whether it is in another language than was asked for. */
  public boolean isFallback() {
    return passedOver != null;
  }
}
