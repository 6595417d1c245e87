package org.openappeal.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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

  static @Nullable DirectiveName of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(null);
  }

  static Set<String> words() {
    return Arrays.stream(values()).map(DirectiveName::word).collect(Collectors.toSet());
  }
}
