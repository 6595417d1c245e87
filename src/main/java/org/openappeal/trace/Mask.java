package org.openappeal.trace;

/** A text of which parts are already explained; they are blanked, so that every place stays. */
final class Mask {
  private static final char GONE = '\ufffc';

  private final StringBuilder text;

  Mask(String text) {
    this.text = new StringBuilder(text);
  }

  /** Blanks every place where {@code words} stand whole, and says whether there was one. */
  boolean blank(String words) {
    String wanted = folded(words.strip());
    String here = folded(text);
    boolean found = false;
    int at = wanted.isEmpty() ? -1 : here.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      if (isEdge(at) && isEdge(end)) {
        blank(at, end);
        found = true;
      }
      at = here.indexOf(wanted, end);
    }
    return found;
  }

  void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, GONE);
    }
  }

  /** As long as the text itself: places are compared. */
  private static String folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(text.charAt(i)));
    }
    return folded.toString();
  }

  private boolean isEdge(int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** What is left to explain between two places. */
  String rest(int start, int end) {
    return text.substring(start, end);
  }

  /** Whether anything between two places is blanked, or there is nothing to explain. */
  boolean explains(int start, int end) {
    String rest = rest(start, end);
    return rest.indexOf(GONE) >= 0 || rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
