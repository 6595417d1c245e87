package org.openappeal.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A template as print runs take it, in one language. Immutable.
 *
 * @param document what each letter adds to the main document
 * @param stories the headers and footers that sections name
 * @param grown notes and numbers of lists, to which letters add what they have
 * @param links the relationships of the parts that all letters share
 * @param fixed what is the same in every print run, the styles left out
 * @param parts of the template that print runs have, those that each letter has of its own left out
 * @param mark by which ids and names of letters differ from any other
 */
record PrintTemplate(
    Press.Job job,
    Grown document,
    Program body,
    @Nullable Weave weave,
    List<Story> stories,
    List<Grown> grown,
    List<Links> links,
    List<Packed> fixed,
    List<SourcePart> parts,
    @Nullable LanguageStyles styles,
    boolean countsPages,
    String title,
    String mark) {

  /** The names of the parts that all letters share. */
  Set<String> shared() {
    return links.stream().map(Links::owner).collect(Collectors.toSet());
  }

  /** A part that grows: what comes before all letters, and behind them. */
  record Grown(String name, Notes.@Nullable Kind kind, String head, String tail) {}

  /**
   * A header or footer.
   *
   * @param type of the relationships to it
   * @param ids of the relationships to it
   * @param fixed whether it is the same in all letters
   */
  record Story(
      SourcePart part,
      String type,
      Set<String> ids,
      Program program,
      @Nullable Weave weave,
      TemplateCompiler.RelationsPart relations,
      boolean fixed) {}

  /**
   * The relationships of a shared part.
   *
   * @param own those that are the same in all letters
   * @param filled those that each letter has of its own; null for none
   */
  record Links(String owner, String name, String own, @Nullable Program filled) {}
}
