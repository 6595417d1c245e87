package org.openappeal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code that belongs together: what opens, what parts and what closes. */
final class Group {
  private final List<Code> members = new ArrayList<>();

  private Group(Code open) {
    members.add(open);
  }

  /**
   * The groups of a part, outer ones before those inside of them. What has no partner is told of.
   */
  static List<Group> of(Element root, PartProblems problems) {
    List<Group> groups = new ArrayList<>();
    Deque<Group> open = new ArrayDeque<>();
    root.walk(
        node -> {
          if (node instanceof Code code) {
            member(code, open, groups, problems);
          }
        });
    for (Group group : open) {
      problems.error(
          group.open().place,
          "`" + group.open().source + "` has no end",
          "Write " + end(group.open()) + " where it ends, in the same part of the document.");
      groups.remove(group);
    }
    return groups;
  }

  private static void member(
      Code code, Deque<Group> open, List<Group> groups, PartProblems problems) {
    if (code.role == Code.Role.OPEN) {
      Group group = new Group(code);
      groups.add(group);
      open.push(group);
    } else if (code.role == Code.Role.MIDDLE || code.role == Code.Role.CLOSE) {
      Group group = open.peek();
      if (group == null || !group.open().family.equals(code.family)) {
        problems.error(
            code.place,
            "`"
                + code.source
                + "` belongs to nothing"
                + (group == null ? "" : "; `" + group.open().source + "` is still open"),
            "Take it out, or write what it belongs to before it.");
        return;
      }
      group.members.add(code);
      if (code.role == Code.Role.CLOSE) {
        open.pop();
      }
    }
  }

  private static String end(Code open) {
    return open.family.equals("velocity") ? "#end" : open.source.replace("Start:", "End:");
  }

  List<Code> members() {
    return members;
  }

  Code open() {
    return members.get(0);
  }

  Code close() {
    return members.get(members.size() - 1);
  }

  /** Whether it can come more than once. */
  boolean isLoop() {
    return open().source.startsWith("#foreach") || open().family.startsWith("region ");
  }

  boolean isRegion() {
    return open().family.startsWith("region ");
  }

  /** The lowest element that all members are in. */
  @Nullable Element common() {
    Element common = open().parent;
    for (Code member : members) {
      Set<Element> around = new HashSet<>();
      for (Element at = member.parent; at != null; at = at.parent) {
        around.add(at);
      }
      while (common != null && !around.contains(common)) {
        common = common.parent;
      }
    }
    return common;
  }

  /** Whether a node is in its body. */
  boolean surrounds(Node node) {
    List<Node> body = body();
    for (Node at = node; at != null; at = at.parent) {
      if (body.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** What stands between its first and its last member, once they stand side by side. */
  List<Node> body() {
    if (open().parent == null || open().parent != close().parent) {
      return List.of();
    }
    return List.copyOf(open().parent.children().subList(open().index() + 1, close().index()));
  }
}
