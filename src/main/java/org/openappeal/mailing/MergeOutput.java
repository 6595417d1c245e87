package org.openappeal.mailing;

/**
 * What a merge makes beside a file for each letter.
 *
 * @param single whether the letters are put into one document as well, in postal order
 * @param pdf whether each document is made into a PDF as well
 */
public record MergeOutput(boolean single, boolean pdf) {
  /** Nothing else. */
  public static final MergeOutput LETTERS = new MergeOutput(false, false);
}
