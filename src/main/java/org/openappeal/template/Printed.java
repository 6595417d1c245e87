package org.openappeal.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is said of a reference that is no text and yet is to be printed. Stateless. */
final class Printed {
  private Printed() {}

  static String message(String reference, Object value) {
    return value instanceof List<?>
        ? "`" + reference + "` is a list, and cannot be printed as it is"
        : "`" + reference + "` has parts, and cannot be printed as it is";
  }

  static String remedy(String reference, Object value) {
    String path = reference.replaceAll("[{}!]", "");
    if (value instanceof List<?>) {
      return "Print its items: `#foreach($one in " + path + ")$one#end`.";
    }
    Set<String> parts = DataUberspect.parts(value);
    return "Name one of its parts: "
        + new TreeSet<>(parts)
            .stream().limit(12).map(name -> path + "." + name).collect(Collectors.joining(", "))
        + ".";
  }
}
