package org.openappeal.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The directives a template may use; every other {@code #word} is text. */
enum DirectiveName {
  IF(true, true, "#if($asks.empty)"),
  ELSEIF(true, false, "#elseif($asks.empty)"),
  ELSE(false, false, "#else"),
  END(false, false, "#end"),
  FOREACH(true, true, "#foreach($demand in $demands)"),
  BREAK(false, false, "#break"),
  SET(true, false, "#set($name = $target.name)"),
  VARY(false, true, "#vary"),
  OR(false, false, "#or"),
  INCLUDE(true, false, "#include(\"name.md\")");

  /** What Velocity knows besides, and no template may do. */
  static final Set<String> FORBIDDEN = Set.of("parse", "evaluate", "define", "macro", "stop");

  /** Those of them that an {@code #end} belongs to. */
  static final Set<String> FORBIDDEN_BLOCKS = Set.of("define", "macro");

  /** What other languages say instead. */
  static final Map<String, DirectiveName> FOREIGN =
      Map.of("for", FOREACH, "each", FOREACH, "elif", ELSEIF, "elsif", ELSEIF, "import", INCLUDE);

  private static final Map<String, DirectiveName> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(DirectiveName::word, Function.identity()));

  private final boolean brackets;
  private final boolean block;
  private final String example;

  DirectiveName(boolean brackets, boolean block, String example) {
    this.brackets = brackets;
    this.block = block;
    this.example = example;
  }

  /** Whether something in brackets follows. */
  boolean hasBrackets() {
    return brackets;
  }

  /** Whether an {@code #end} belongs to it. */
  boolean isBlock() {
    return block;
  }

  String example() {
    return example;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it is written, with its mark. */
  @Override
  public String toString() {
    return "#" + word();
  }

  static @Nullable DirectiveName of(String word) {
    return BY_WORD.get(word);
  }

  static Set<String> words() {
    return BY_WORD.keySet();
  }
}
