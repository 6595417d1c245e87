package org.openappeal.datasource;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of JSON; where it is printed as it is, one item a line. Immutable. */
final class JsonItems extends AbstractList<Object> {
  static final JsonItems NONE = new JsonItems(List.of());

  private final List<Object> items;

  JsonItems(List<Object> items) {
    this.items = List.copyOf(items);
  }

  @Override
  public Object get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public String toString() {
    return items.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
