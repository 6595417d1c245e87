package org.openappeal.mailing;

/**
 * Targets of an audience that are written to in another language than was asked for.
 *
 * @param audience its id
 * @param wanted BCP 47 tag of the language that was asked for
 * @param language BCP 47 tag of the language they get
 * @param targets how many they are
 * @param draft whether there is a text in {@code wanted} that nobody has approved; otherwise there
 *     is none
 */
public record Fallback(
    String audience, String wanted, String language, int targets, boolean draft) {

  /** Why they do not get the language that was asked for. */
  public String why() {
    return "the text in `" + wanted + "` is " + (draft ? "a draft" : "missing");
  }

  /** One sentence. */
  @Override
  public String toString() {
    return "`"
        + audience
        + "`: "
        + (targets == 1 ? "1 target in" : targets + " targets in")
        + " `"
        + wanted
        + (targets == 1 ? "` gets `" : "` get `")
        + language
        + "`: "
        + why();
  }
}
