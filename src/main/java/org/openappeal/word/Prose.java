package org.openappeal.word;

import java.util.List;

/**
 * Text that brings paragraphs of its own: a reference that stands alone in its paragraph gives it
 * its place, and it is set in the template's own styles. Immutable.
 *
 * @param paragraphs in their order
 */
public record Prose(List<Paragraph> paragraphs) {

  /** Prose that can no longer change. */
  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What a paragraph is, by the name that Word's own style for it has in every language. */
  public enum Style {
    /** Text; as the paragraph that gives its place, where that has a style of its own. */
    BODY("Body Text"),
    /** A heading. */
    HEADING_1("heading 1"),
    /** A heading below another. */
    HEADING_2("heading 2"),
    /** A numbered item of a list. */
    NUMBER("List Number"),
    /** An item of a list without numbers. */
    BULLET("List Bullet"),
    /** What someone else says. */
    QUOTE("Quote");

    private final String word;

    Style(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    boolean isList() {
      return this == NUMBER || this == BULLET;
    }
  }

  /**
   * A paragraph.
   *
   * @param level how many lists an item's list stands in; 0 for what is no item
   * @param list a number for its list, from 1; 0 for what has none, such as another paragraph of an
   *     item, which stands under the first
   * @param withNext whether it stands on one page with the paragraph below
   */
  public record Paragraph(Style style, int level, int list, boolean withNext, List<Run> runs) {

    /** A paragraph that can no longer change. */
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Characters that are set alike.
   *
   * @param text as it is read; a newline breaks the line
   */
  public record Run(String text, boolean bold, boolean italic) {}
}
