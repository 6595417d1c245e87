package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The switches of a field that prints a value.
 *
 * @param format what they ask for
 * @param ofCode whether {@code \* CHARFORMAT} asks for the formatting of the code
 * @param unknown those that are not supported
 */
record Switches(Format format, boolean ofCode, List<String> unknown) {
  private static final Set<String> LETTERS = Set.of("upper", "lower", "firstcap", "caps");
  private static final Set<String> FORMATTING =
      Set.of("mergeformat", "charformat", "mergeformatinet", "arabic");

  /** Known, and without meaning here: a mapped name, a vertical text, a language. */
  private static final Set<String> PASSED = Set.of("\\m", "\\v", "\\l", "\\h");

  static Switches of(Instruction instruction, Set<String> others) {
    String letters = "";
    boolean ofCode = false;
    List<String> unknown = new ArrayList<>();
    List<Instruction.Word> words = instruction.words();
    for (int i = 1; i < words.size(); i++) {
      Instruction.Word word = words.get(i);
      String name = word.text().toLowerCase(Locale.ROOT);
      if (!word.isSwitch() || others.contains(name) || PASSED.contains(name)) {
        continue;
      }
      if (name.equals("\\*")) {
        String general = i + 1 < words.size() ? words.get(i + 1).text() : "";
        String folded = general.toLowerCase(Locale.ROOT);
        if (LETTERS.contains(folded)) {
          letters = folded;
        } else if (FORMATTING.contains(folded)) {
          ofCode |= folded.equals("charformat");
        } else {
          unknown.add("\\* " + general);
        }
      } else if (!Set.of("\\@", "\\#", "\\b", "\\f").contains(name)) {
        unknown.add(word.text());
      }
    }
    Format format =
        new Format(
            letters,
            text(instruction, "\\@"),
            text(instruction, "\\#"),
            others.contains("\\f") ? "" : orEmpty(text(instruction, "\\b")),
            others.contains("\\f") ? "" : orEmpty(text(instruction, "\\f")));
    return new Switches(format, ofCode, unknown);
  }

  private static @Nullable String text(Instruction instruction, String name) {
    Instruction.Word word = instruction.after(name);
    return word == null ? null : word.text();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
