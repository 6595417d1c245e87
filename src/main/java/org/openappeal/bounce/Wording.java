package org.openappeal.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one mail program words its bounces: one form of {@code forms.txt}. */
record Wording(
    String name,
    Pattern says,
    @Nullable Pattern start,
    List<Pattern> recipients,
    @Nullable Pattern delayed,
    @Nullable Pattern copy) {

  Wording {
    recipients = List.copyOf(recipients);
  }

  /** A line that names a recipient, and what else it says. */
  record Hit(String address, String words) {}

  static List<Wording> all() {
    List<Wording> all = new ArrayList<>();
    List<String> form = new ArrayList<>();
    for (String line : Table.lines("forms.txt")) {
      if (line.startsWith("form ") && !form.isEmpty()) {
        all.add(of(form));
        form.clear();
      }
      if (!line.isBlank()) {
        form.add(line);
      }
    }
    all.add(of(form));
    return List.copyOf(all);
  }

  private static Wording of(List<String> lines) {
    return new Wording(
        lines.get(0).substring("form ".length()),
        Objects.requireNonNull(pattern(lines, "says "), lines.get(0)),
        pattern(lines, "start "),
        patterns(lines, "recipient "),
        pattern(lines, "delayed "),
        pattern(lines, "copy "));
  }

  private static @Nullable Pattern pattern(List<String> lines, String key) {
    List<Pattern> found = patterns(lines, key);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Pattern> patterns(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> Pattern.compile(line.substring(key.length()), Pattern.MULTILINE))
        .toList();
  }

  boolean isDelayed(String text) {
    return delayed != null && delayed.matcher(text).find();
  }

  /** The line from which on recipients are listed; it may be one itself. */
  int startIn(List<String> lines) {
    return start == null ? 0 : Math.min(lines.size(), first(start, lines));
  }

  /** The line below which the message stands that came back; the number of lines if none does. */
  int copyIn(List<String> lines) {
    return copy == null ? lines.size() : first(copy, lines);
  }

  private static int first(Pattern pattern, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return lines.size();
  }

  Optional<Hit> recipient(String line) {
    for (Pattern recipient : recipients) {
      Matcher found = recipient.matcher(line);
      if (found.find()) {
        String address = Addresses.first(found.group(1));
        String words = found.groupCount() > 1 ? found.group(2) : "";
        if (!address.isEmpty()) {
          return Optional.of(new Hit(address, words == null ? "" : words));
        }
      }
    }
    return Optional.empty();
  }
}
