package org.openappeal.template;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What templates may do with data: read a name of a map, ask a list or a text a harmless question,
 * and nothing else. No method is found by reflection. Velocity makes it by its public constructor.
 */
public final class DataUberspect extends SecureUberspector {

  @Override
  public VelPropertyGet getPropertyGet(Object data, String name, Info place) {
    return new Part(name, place);
  }

  @Override
  public VelMethod getMethod(Object data, String name, @Nullable Object[] values, Info place) {
    if (!Members.has(data, name, values.length)) {
      throw new Refusal(place, new Missing(name + "()", asked(data), false));
    }
    return new Question(name, place);
  }

  /** Lists are walked by {@link Loop} alone. */
  @Override
  public @Nullable Iterator<?> getIterator(Object data, Info place) {
    return null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object data, String name, Object value, Info place) {
    return null;
  }

  /** What may be asked of data with brackets; of maps, what may be named without. */
  static Set<String> asked(Object data) {
    if (data instanceof List<?> || data instanceof String) {
      Set<String> names = data instanceof List<?> ? Members.OF_LIST : Members.OF_TEXT;
      return names.stream().map(name -> name + "()").collect(Collectors.toUnmodifiableSet());
    }
    return parts(data);
  }

  static Set<String> parts(Object data) {
    if (data instanceof Values.Named named) {
      return named.names();
    }
    if (data instanceof Round) {
      return Round.PARTS;
    }
    return data instanceof List<?>
        ? Members.PARTS_OF_LIST
        : data instanceof String ? Members.PARTS_OF_TEXT : Set.of();
  }

  /** A name of a map, or a part of a list or text, at one place of a template. */
  private record Part(String name, Info place) implements VelPropertyGet {

    @Override
    public Object invoke(Object data) {
      Object value =
          data instanceof Values.Named named ? named.get(name) : Members.part(data, name);
      if (value == null) {
        throw new Refusal(place, new Missing(name, parts(data), false));
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

  /** What a list or a text is asked, at one place of a template. */
  private record Question(String name, Info place) implements VelMethod {

    @Override
    public Object invoke(Object data, @Nullable Object[] asked) {
      if (!Members.has(data, name, asked.length)) {
        throw new Refusal(place, new Missing(name + "()", DataUberspect.asked(data), false));
      }
      Object answer = Members.answer(data, name, asked);
      if (answer == null) {
        throw new Refusal(place, "the list has no such item", "Ask `isEmpty()` first.");
      }
      return answer;
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return name;
    }

    @Override
    public @Nullable Method getMethod() {
      return null;
    }

    @Override
    public Class<?> getReturnType() {
      return Object.class;
    }
  }
}
