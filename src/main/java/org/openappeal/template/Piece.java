package org.openappeal.template;

import org.jspecify.annotations.Nullable;

/**
 * A part of a template's text that is more than text.
 *
 * @param directive null where it is a reference, a comment, or a backslash that goes
 * @param kind what it is
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param arguments offset of the bracket its arguments begin with; {@code to} if it has none
 */
record Piece(@Nullable DirectiveName directive, Kind kind, int from, int to, int arguments) {

  enum Kind {
    /** {@code #if(…)}, {@code #end}. */
    DIRECTIVE,
    /** A directive that was meant, and that nobody can read. */
    BROKEN,
    /** {@code $target.name}, {@code ${target.name}}. */
    REFERENCE,
    /** {@code #* not printed *#}. */
    COMMENT,
    /** A backslash that takes the meaning of what follows, where nothing else takes it away. */
    BACKSLASH
  }

  static Piece of(DirectiveName directive, int from, int to, int arguments) {
    return new Piece(directive, Kind.DIRECTIVE, from, to, arguments);
  }

  static Piece broken(DirectiveName meant, int from, int to) {
    return new Piece(meant, Kind.BROKEN, from, to, to);
  }

  static Piece of(Kind kind, int from, int to) {
    return new Piece(null, kind, from, to, to);
  }

  boolean isBroken() {
    return kind == Kind.BROKEN;
  }

  boolean is(DirectiveName name) {
    return directive == name;
  }

  String in(String text) {
    return text.substring(from, to);
  }

  /** What stands between its brackets. */
  String arguments(String text) {
    return arguments == to ? "" : text.substring(arguments + 1, to - 1);
  }
}
