package org.openappeal.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The lists that are open while plain text is read, the innermost first. */
final class ListStack {
  private static final int DEEPER = 2;

  private record Open(Marker marker, int indent, int level) {
    boolean isBeside(int column) {
      return Math.abs(column - indent) < DEEPER;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  boolean isEmpty() {
    return open.isEmpty();
  }

  void close() {
    open.clear();
  }

  int indent() {
    return open.isEmpty() ? 0 : open.peek().indent();
  }

  /** Whether {@code marker} goes on with one of the open lists. */
  boolean goesOn(Marker marker, int indent) {
    return open.stream()
        .anyMatch(
            list ->
                marker.likeIn(list.marker()).continues(list.marker())
                    || (marker.skipsFrom(list.marker()) && list.isBeside(indent)));
  }

  /** Whether {@code marker} begins one of the open lists again. */
  boolean restarts(Marker marker, int indent) {
    return marker.kind() == Marker.Kind.NUMBER
        && marker.canBegin()
        && open.stream().anyMatch(l -> l.marker().kind() == marker.kind() && l.isBeside(indent));
  }

  /** Takes an item in and says how deep it lies, from 1. */
  int add(Marker marker, int indent) {
    Optional<Open> list = find(marker, indent);
    if (list.isPresent()) {
      while (!list.get().equals(open.peek())) {
        open.pop();
      }
      open.pop();
      open.push(new Open(marker.likeIn(list.get().marker()), indent, list.get().level()));
      return list.get().level();
    }
    while (!open.isEmpty() && open.peek().indent() >= indent + DEEPER) {
      open.pop();
    }
    open.push(new Open(marker, indent, open.size() + 1));
    return open.size();
  }

  private Optional<Open> find(Marker marker, int indent) {
    Optional<Open> next =
        open.stream()
            .filter(list -> marker.likeIn(list.marker()).continues(list.marker()))
            .filter(list -> list.isBeside(indent) || marker.kind() != Marker.Kind.BULLET)
            .findFirst();
    return next.isPresent()
        ? next
        : open.stream()
            .filter(list -> list.marker().kind() == marker.kind() && list.isBeside(indent))
            .findFirst();
  }
}
