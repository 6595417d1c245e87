package org.openappeal.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that are known at one place of a template. Not thread-safe. */
final class Scope {
  private final Map<String, Kept> names;

  /**
   * @param isSure false if there are ways to the place on which it has not been set
   */
  record Kept(Typed typed, boolean isSure) {}

  Scope() {
    this(new HashMap<>());
  }

  private Scope(Map<String, Kept> names) {
    this.names = names;
  }

  Scope copy() {
    return new Scope(new HashMap<>(names));
  }

  @Nullable Kept get(String name) {
    return names.get(name);
  }

  Set<String> names() {
    return new TreeSet<>(names.keySet());
  }

  void put(String name, Typed typed) {
    names.put(name, new Kept(typed, true));
  }

  /** Gives a name back what it was in {@code outer}. */
  void restore(String name, Scope outer) {
    Kept was = outer.get(name);
    if (was == null) {
      names.remove(name);
    } else {
      names.put(name, was);
    }
  }

  /** Becomes what is known after one of {@code ways} was gone. */
  void join(List<Scope> ways) {
    Set<String> all = new TreeSet<>();
    ways.forEach(way -> all.addAll(way.names.keySet()));
    for (String name : all) {
      boolean isSure =
          ways.stream().map(way -> way.get(name)).allMatch(kept -> kept != null && kept.isSure());
      List<Typed> types =
          ways.stream()
              .map(way -> way.get(name))
              .flatMap(Stream::ofNullable)
              .map(Kept::typed)
              .toList();
      boolean isOne = types.stream().allMatch(types.get(0)::isLike);
      names.put(name, new Kept(isOne ? types.get(0) : Typed.unknown(), isSure));
    }
  }
}
