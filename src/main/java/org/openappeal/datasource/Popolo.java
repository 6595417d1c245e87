package org.openappeal.datasource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is common to the classes of Popolo, the open format for persons and the offices they hold.
 */
final class Popolo {
  /** By these a person of Popolo is known from any other object. */
  static final Set<String> PERSON_LISTS = Set.of("contact_details", "memberships");

  private Popolo() {}

  static boolean isPerson(Object value) {
    Map<?, ?> object = JsonTree.object(value);
    return PERSON_LISTS.stream()
        .anyMatch(name -> object.get(name) instanceof List<?> && hasObjects(object, name));
  }

  private static boolean hasObjects(Map<?, ?> object, String name) {
    return !JsonTree.objects(object.get(name)).isEmpty();
  }

  /** The first of these that is not empty. */
  static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /**
   * Whether a date has passed. Dates may be of a year or a month alone.
   *
   * @param end empty if there is no end
   */
  static boolean isOver(String end, @Nullable LocalDate asOf) {
    if (end.isBlank() || asOf == null) {
      return !end.isBlank();
    }
    String today = asOf.toString();
    return end.compareTo(today.substring(0, Math.min(end.length(), today.length()))) < 0;
  }
}
