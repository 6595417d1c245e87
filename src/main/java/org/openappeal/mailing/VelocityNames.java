package org.openappeal.mailing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives what Velocity cannot name a second name: {@code First name} is {@code $First_name}, {@code
 * Größe} is {@code $Grosse}, {@code 2019} is {@code $M_2019} as in Word, and a heading without any
 * Latin letter is {@code $column3}. Not thread-safe.
 */
final class VelocityNames {
  private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");

  private final Map<String, String> known = new HashMap<>();

  /** The values under their own names, and behind them under those that Velocity can say. */
  Map<String, Object> named(Map<String, Object> values) {
    Map<String, Object> named = new LinkedHashMap<>(values.size() * 2);
    values.forEach((name, value) -> named.put(name, inner(value)));
    int number = 0;
    for (String name : values.keySet()) {
      number++;
      String second = known.computeIfAbsent(name, VelocityNames::second);
      if (!second.equals(name)) {
        put(named, second.isEmpty() ? "column" + number : second, named.getOrDefault(name, ""));
      }
    }
    return named;
  }

  private static void put(Map<String, Object> named, String name, Object value) {
    String free = name;
    for (int i = 2; named.containsKey(free); i++) {
      free = name + "_" + i;
    }
    named.put(free, value);
  }

  @SuppressWarnings("unchecked")
  private Object inner(Object value) {
    if (value instanceof Map<?, ?> map) {
      return named((Map<String, Object>) map);
    }
    if (value instanceof List<?> list && list.stream().anyMatch(VelocityNames::isNested)) {
      List<Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(inner(item)));
      return items;
    }
    return value;
  }

  private static boolean isNested(Object value) {
    return value instanceof Map<?, ?> || value instanceof List<?>;
  }

  /** The same name if Velocity can say it; empty if nothing is left of it. */
  private static String second(String name) {
    if (SPEAKABLE.matcher(name).matches()) {
      return name;
    }
    String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD);
    String joined = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("_");
    String bare = joined.replaceAll("^_+|_+$", "");
    return bare.isEmpty() || Character.isLetter(bare.charAt(0)) ? bare : "M_" + bare;
  }
}
