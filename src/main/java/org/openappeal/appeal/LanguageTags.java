package org.openappeal.appeal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The languages that serve whoever asks for one (RFC 4647 §3.4). Stateless. */
final class LanguageTags {
  private LanguageTags() {}

  /**
   * The language, then without its script and region; the two kinds of Norwegian are {@code no} as
   * well. Empty for what is no language.
   */
  static Set<String> of(String language) {
    if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      return Set.of();
    }
    Set<String> tags = new LinkedHashSet<>();
    for (String tag = language; !tag.isEmpty(); tag = shorter(tag)) {
      tags.add(tag);
    }
    if (Stream.of("nb", "nn").anyMatch(tags::contains)) {
      tags.add("no");
    }
    return tags;
  }

  private static String shorter(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
