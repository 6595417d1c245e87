package org.openappeal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves the members of each group side by side: around the runs, paragraphs or rows that belong to
 * them. What then held nothing but code is gone, so that no letter has a blank line for it.
 */
final class Hoister {
  private static final Set<String> SPLIT =
      Set.of("w:p", "w:hyperlink", "w:ins", "w:moveTo", "w:dir", "w:bdo", "w:r");

  private final PartProblems problems;

  Hoister(PartProblems problems) {
    this.problems = problems;
  }

  List<Group> hoist(Element root) {
    List<Group> groups = Group.of(root, problems);
    groups.forEach(this::hoist);
    for (Element paragraph : root.all("w:p")) {
      dissolve(paragraph);
    }
    breaks(root, groups);
    return groups;
  }

  private void hoist(Group group) {
    Element common = group.common();
    Element row = group.open().around("w:tr");
    if (common == null) {
      return;
    }
    if (group.isRegion() && row != null && row == group.close().around("w:tr")) {
      aroundRow(group, row);
    } else if (common.is("w:tr")) {
      aroundRow(group, common);
    } else if (common.is("w:tbl")) {
      group.members().forEach(member -> betweenRows(member, common));
    } else {
      for (Code member : group.members()) {
        lift(member, common, group);
      }
    }
  }

  /** A loop may be left only where nothing of a paragraph or row has been begun. */
  private void breaks(Element root, List<Group> groups) {
    root.walk(
        node -> {
          if (node instanceof Code code && code.source.matches("#\\{?break\\}?")) {
            Optional<Group> loop =
                groups.stream()
                    .filter(Group::isLoop)
                    .filter(one -> one.surrounds(code))
                    .reduce((outer, inner) -> inner);
            if (loop.isEmpty() || loop.get().open().parent != code.parent) {
              problems.error(
                  code.place,
                  "`#break` stands "
                      + (loop.isEmpty() ? "in no loop" : "in the middle of what the loop repeats"),
                  "Put it into a paragraph of its own, with its condition, inside of the loop.");
            }
          }
        });
  }

  private void aroundRow(Group group, Element row) {
    for (Code member : group.members()) {
      Element from = member.container();
      if (from == row.parent) {
        continue;
      }
      switch (member.role) {
        case OPEN -> {
          member.remove();
          row.insertBefore(member);
        }
        case CLOSE -> {
          member.remove();
          row.insertAfter(member);
        }
        default ->
            problems.error(
                member.place,
                "`" + member.source + "` stands in the middle of a row that is one whole",
                "Give it a row of its own, or put the whole condition into one cell.");
      }
      tidy(from);
    }
  }

  private void betweenRows(Code member, Element table) {
    Element from = member.container();
    if (from == table) {
      return;
    }
    Element row = from;
    while (row.parent != table) {
      row = row.container();
    }
    member.remove();
    if (member.role == Code.Role.CLOSE) {
      row.insertAfter(member);
    } else {
      row.insertBefore(member);
    }
    if (!Ink.isIn(row) && !Ink.isCodeIn(row)) {
      row.remove();
    } else {
      tidy(from);
    }
  }

  /** A paragraph that held nothing but a member goes, unless it is all that its cell holds. */
  private static void tidy(Element from) {
    Element paragraph = from.is("w:p") ? from : from.around("w:p");
    if (paragraph != null
        && paragraph.parent != null
        && !Ink.isIn(paragraph)
        && !Ink.isCodeIn(paragraph)
        && paragraph.container().elements().stream().filter(e -> e.is("w:p")).count() > 1) {
      paragraph.remove();
    }
  }

  private void lift(Code member, Element top, Group group) {
    while (member.parent != null && member.parent != top) {
      Element around = member.parent;
      if (SPLIT.contains(around.name)) {
        split(around, member);
      } else if (around.is("w:sdtContent")) {
        Element control = around.container();
        around.unwrap();
        control.elements().stream().filter(Hoister::isOfControl).forEach(Node::remove);
        control.unwrap();
      } else {
        boolean cell = around.is("w:tc") || around.is("w:tr") || around.is("w:tbl");
        Code other = member == group.open() ? group.close() : group.open();
        problems.error(
            member.place,
            "`"
                + member.source
                + "` stands "
                + (cell ? "in a table" : "in a text box")
                + ", `"
                + other.source
                + "` elsewhere ("
                + other.place
                + ")",
            "Put both into the same cell, both into the same row, or both outside.");
        return;
      }
    }
  }

  private static boolean isOfControl(Element element) {
    return element.is("w:sdtPr") || element.is("w:sdtEndPr");
  }

  /** Splits a paragraph, or what is in one, at a member. */
  private static void split(Element around, Code member) {
    Element right = around.shell();
    Element properties = around.child(around.is("w:p") ? "w:pPr" : "w:rPr");
    if (properties != null) {
      right.add(properties.copy());
    }
    int at = member.index();
    for (Node moved : List.copyOf(around.children().subList(at + 1, around.children().size()))) {
      moved.remove();
      right.add(moved);
    }
    member.remove();
    around.insertAfter(member);
    member.insertAfter(right);
    if (properties != null) {
      properties.children().removeIf(c -> c instanceof Element e && e.is("w:sectPr"));
    }
    dropBare(around);
    dropBare(right);
  }

  private static void dropBare(Element half) {
    boolean isParagraph = half.is("w:p");
    if (Ink.isIn(half) || Ink.isCodeIn(half) || (isParagraph && Ink.endsSection(half))) {
      return;
    }
    if (isParagraph) {
      bookmarks(half);
    }
    if (isParagraph || half.elements().stream().allMatch(e -> e.is("w:rPr"))) {
      half.remove();
    }
  }

  /** Bookmarks may stand between paragraphs as well (ECMA-376 part 1, §17.13.6). */
  private static void bookmarks(Element paragraph) {
    for (Element mark : paragraph.all("w:bookmarkStart", "w:bookmarkEnd")) {
      mark.remove();
      paragraph.insertBefore(mark);
    }
  }

  /** A paragraph of code alone gives way to its code. */
  private static void dissolve(Element paragraph) {
    if (paragraph.parent == null
        || Ink.isIn(paragraph)
        || !Ink.isCodeIn(paragraph)
        || Ink.endsSection(paragraph)) {
      return;
    }
    bookmarks(paragraph);
    for (Code code : codes(paragraph)) {
      code.remove();
      paragraph.insertBefore(code);
    }
    paragraph.remove();
  }

  private static List<Code> codes(Element element) {
    List<Code> codes = new java.util.ArrayList<>();
    element.walk(
        node -> {
          if (node instanceof Code code) {
            codes.add(code);
          }
        });
    return codes;
  }
}
