package org.openappeal.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nodes of a part come more than once, and which only in some letters. */
final class Loops {
  private final List<Group> loops = new ArrayList<>();
  private final Set<Node> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> inRegions = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> optional = Collections.newSetFromMap(new IdentityHashMap<>());

  Loops(List<Group> groups) {
    for (Group group : groups) {
      if (group.isLoop()) {
        loops.add(group);
      }
      for (Node node : group.body()) {
        optional.add(node);
        if (group.isLoop()) {
          repeated.add(node);
        }
        if (group.isRegion()) {
          inRegions.add(node);
        }
      }
    }
  }

  /** Whether the items of a region may have what is asked for here. */
  boolean isInRegion(Node node) {
    return around(node, inRegions) != null;
  }

  /** A row that comes once for each item of its fields. */
  void addRow(Element row) {
    optional.add(row);
    repeated.add(row);
  }

  List<Group> loops() {
    return loops;
  }

  boolean isRepeated(Node node) {
    return around(node, repeated) != null;
  }

  boolean isOptional(Node node) {
    return around(node, optional) != null;
  }

  /** Whether the two are in the same loops and conditions. */
  boolean together(Node node, Node other) {
    Node a = around(node, optional);
    Node b = around(other, optional);
    return a == b || (a != null && b != null && a.parent == b.parent && sameBody(a, b));
  }

  /** No member of a group stands between the two. */
  private static boolean sameBody(Node a, Node b) {
    List<Node> siblings = a.container().children();
    int from = Math.min(a.index(), b.index());
    int to = Math.max(a.index(), b.index());
    return siblings.subList(from, to).stream()
        .noneMatch(node -> node instanceof Code code && !code.isValue());
  }

  private static @Nullable Node around(Node node, Set<Node> set) {
    for (Node at = node; at != null; at = at.parent) {
      if (set.contains(at)) {
        return at;
      }
    }
    return null;
  }
}
