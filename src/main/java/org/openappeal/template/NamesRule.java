package org.openappeal.template;

/** How names are told from other words in a language. */
public enum NamesRule {
  /** A capital within a sentence begins a name. */
  CAPITALS,
  /** Capitals say nothing, as where every noun has one or no letter has. */
  NONE;

  /**
   * The rule of a language.
   *
   * @param language BCP 47 tag; German and Luxembourgish write every noun with a capital
   */
  public static NamesRule of(String language) {
    return language.matches("(?i)(de|lb|gsw|nds)(-.*)?") ? NONE : CAPITALS;
  }
}
