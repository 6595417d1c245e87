package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;

/** The ids of the first few recipients, and how many more there are. Not thread-safe. */
final class FirstNames {
  private static final int SHOWN = 3;

  private final List<String> first = new ArrayList<>();
  private long all;

  void add(String recipient) {
    all++;
    if (first.size() < SHOWN) {
      first.add(recipient);
    }
  }

  long count() {
    return all;
  }

  @Override
  public String toString() {
    return String.join(", ", first)
        + (all > first.size() ? " and " + (all - first.size()) + " more" : "");
  }
}
