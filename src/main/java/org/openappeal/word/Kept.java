package org.openappeal.word;

import java.util.Set;

/**
 * Which parts of a template belong into a letter. What its author's Word keeps for itself stays.
 */
final class Kept {
  /** By the last step of the relationship's type; see ECMA-376 part 1, §11.3 and §15.2. */
  private static final Set<String> TEXT =
      Set.of("officeDocument", "header", "footer", "footnotes", "endnotes");

  private static final Set<String> OTHER =
      Set.of(
          "styles",
          "numbering",
          "settings",
          "webSettings",
          "fontTable",
          "theme",
          "image",
          "font",
          "chart",
          "chartStyle",
          "chartColorStyle",
          "chartUserShapes",
          "themeOverride",
          "package",
          "oleObject",
          "diagramData",
          "diagramLayout",
          "diagramQuickStyle",
          "diagramColors",
          "diagramDrawing");

  private static final Set<String> DANGEROUS =
      Set.of("vbaProject", "wordVbaData", "control", "activeXControlBinary", "attachedToolbars");

  /** Goes without a word: it tells of the author, or of Word's own business. */
  private static final Set<String> SCRUBBED =
      Set.of("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData");

  private Kept() {}

  static boolean is(Relation relation) {
    return TEXT.contains(relation.type()) || OTHER.contains(relation.type());
  }

  static boolean isDangerous(Relation relation) {
    return DANGEROUS.contains(relation.type());
  }

  /** Links may lead outside; a letter that fetches its pictures from elsewhere may not be made. */
  static boolean mayBeOutside(String part, Relation relation, PartProblems problems) {
    if (relation.type().equals("hyperlink")) {
      return true;
    }
    if (!SCRUBBED.contains(relation.type())) {
      problems.error(
          Place.of(part),
          "“" + relation.target() + "” lies outside of the document",
          "Insert the " + relation.type() + " into the document itself, not as a link.");
    }
    return false;
  }
}
