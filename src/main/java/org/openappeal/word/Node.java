package org.openappeal.word;

import org.jspecify.annotations.Nullable;

/** A node of a part while it is compiled. Letters are made without it. */
abstract sealed class Node permits Element, Text, Code {
  @Nullable Element parent;

  /** Takes this node out of the tree. */
  void remove() {
    if (parent != null) {
      parent.children().remove(index());
      parent = null;
    }
  }

  /** Where it stands among the children of its parent. */
  int index() {
    return container().children().indexOf(this);
  }

  /** The element it stands in. */
  Element container() {
    if (parent == null) {
      throw new IllegalStateException("a node outside of the tree");
    }
    return parent;
  }

  void replaceWith(Node other) {
    Element container = container();
    int at = index();
    remove();
    container.insert(at, other);
  }

  void insertBefore(Node other) {
    container().insert(index(), other);
  }

  void insertAfter(Node other) {
    container().insert(index() + 1, other);
  }

  /** The nearest element around it that is called {@code name}, itself not counted. */
  @Nullable Element around(String name) {
    Element element = parent;
    while (element != null && !element.is(name)) {
      element = element.parent;
    }
    return element;
  }
}
