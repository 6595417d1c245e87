package org.openappeal.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What templates may do with data: read a name of a map, ask a list or a text a harmless question,
 * and nothing else. Velocity makes it by its public constructor.
 */
public final class DataUberspect extends SecureUberspector {
  static final Set<String> LIST = Set.of("size", "isEmpty", "contains", "get");
  static final Set<String> TEXT =
      Set.of("isEmpty", "length", "equals", "startsWith", "endsWith", "contains");

  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object data, String name, Info place) {
    if (data instanceof Values.Named map) {
      return new NameOf(
          map.values(), name, place.getTemplateName(), place.getLine(), place.getColumn());
    }
    boolean loop = data instanceof org.apache.velocity.runtime.directive.ForeachScope;
    boolean empty = data instanceof List<?> && name.equals("empty");
    return loop || empty ? super.getPropertyGet(data, name, place) : null;
  }

  @Override
  public @Nullable VelMethod getMethod(Object data, String name, Object[] values, Info place) {
    boolean harmless =
        (data instanceof List<?> && LIST.contains(name))
            || (data instanceof String && TEXT.contains(name));
    return harmless ? super.getMethod(data, name, values, place) : null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object data, String name, Object value, Info place) {
    return null;
  }

  /** A name of a map, at one place of a template. */
  private record NameOf(
      Map<String, Object> first, String name, String template, int line, int column)
      implements VelPropertyGet {

    @Override
    public Object invoke(Object data) {
      Map<String, Object> values = data instanceof Values.Named map ? map.values() : first;
      Object value = values.get(name);
      if (value == null) {
        throw new UnknownReferenceException(
            "there is no `"
                + name
                + "` here, only: "
                + String.join(", ", new TreeSet<>(values.keySet())),
            template,
            line,
            column);
      }
      return value;
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return name;
    }
  }
}
