package org.openappeal.word;

/**
 * A place in a template, as its author finds it again.
 *
 * @param part the part of the package, such as {@code word/header1.xml}
 * @param paragraph counted from 1 in that part; 0 where no paragraph is concerned
 * @param words how the paragraph begins
 */
record Place(String part, int paragraph, String words) {
  private static final int LONGEST = 60;

  static Place of(String part, int paragraph, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return new Place(part, paragraph, end < line.length() ? line.substring(0, end) + "…" : line);
  }

  static Place of(String part) {
    return new Place(part, 0, "");
  }

  @Override
  public String toString() {
    if (paragraph == 0) {
      return part;
    }
    return part + ", paragraph " + paragraph + (words.isEmpty() ? "" : ", “" + words + "”");
  }
}
