package org.openappeal.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of a list of those who sign: "Name, Role – Organisation". */
final class Signer {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?: ?\\[\\d{1,3}\\]| ?\\(\\d{1,2}\\)|[*†‡§\\u00b9\\u00b2\\u00b3\\u2070-\\u2079])+$");

  /** What joins one row of a list to the next: ";", ", and". */
  static final Pattern END = Pattern.compile("[;,](?: \\p{L}{1,3})?$");

  private static final Pattern BREAK = Pattern.compile(",\\s+| [–—-] ");
  private static final int ROLE_WORDS = 6;

  private final Cues cues;

  Signer(Cues cues) {
    this.cues = cues;
  }

  /**
   * Who signs and as what.
   *
   * @param name as printed
   */
  record Row(String name, @Nullable String role, @Nullable String organisation) {
    Signatory in(@Nullable String group, int line) {
      return new Signatory(name, group, role, organisation, line);
    }
  }

  Row read(String printed) {
    String text = clean(printed);
    String[] parts = BREAK.split(text, 3);
    if (parts.length < 2 || !isRole(parts[1])) {
      return new Row(text, null, null);
    }
    String organisation = parts.length == 3 ? parts[2].strip() : null;
    return new Row(clean(parts[0]), parts[1].strip(), organisation);
  }

  /** "Director, Bell Society" below a name. */
  Optional<Row> below(Row name, String line) {
    String text = clean(line);
    String[] parts = BREAK.split(text, 2);
    if (name.role() == null && isRole(parts[0])) {
      return Optional.of(
          new Row(name.name(), parts[0].strip(), parts.length == 2 ? parts[1].strip() : null));
    }
    return name.role() != null && name.organisation() == null
        ? Optional.of(new Row(name.name(), name.role(), text))
        : Optional.empty();
  }

  boolean isRole(String text) {
    return Words.count(text) <= ROLE_WORDS
        && cues.of(Cue.ROLES)
            .first(Characters.fold(text), 0)
            .filter(at -> Words.count(text.substring(0, at.start()).strip()) <= 2)
            .isPresent();
  }

  static String clean(String printed) {
    String text = END.matcher(printed.strip()).replaceFirst("");
    return MARKS.matcher(text).replaceFirst("").strip();
  }
}
