package org.openappeal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Finds the usual mistakes between the brackets of a directive. Stateless. */
final class Arguments {
  private static final String TYPOGRAPHIC = "“”„«»‘’‚‹›″′";

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|apos|#\\d+);");
  private static final Pattern ASSIGNED = Pattern.compile("(?<![=!<>])=(?![=~])");
  private static final Pattern ITEM = Pattern.compile("\\s*\\$\\{?[A-Za-z_]\\w*\\}?\\s*(.*)");
  private static final Pattern KEPT = Pattern.compile("\\s*\\$!?\\{?([^=]*?)\\}?\\s*=(.*)");
  private static final Pattern PARTIAL = Pattern.compile("\\s*(\"[^\"$]*\"|'[^']*')\\s*");

  private Arguments() {}

  /** What is wrong with the arguments of {@code piece}; nothing Velocity finds itself. */
  static List<Problem> problems(Source source, Piece piece) {
    DirectiveName name = piece.directive();
    if (name == null) {
      return List.of();
    }
    int start = piece.arguments() + 1;
    String written = piece.arguments(source.text());
    String bare = withoutQuoted(written);
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < bare.length(); i++) {
      if (TYPOGRAPHIC.indexOf(bare.charAt(i)) >= 0) {
        found.add(
            source.quoting(
                start + i,
                "`" + bare.charAt(i) + "` is a typographic quotation mark",
                "Write straight ones in directives: `\"` or `'`."));
        return found;
      }
    }
    Matcher entity = ENTITY.matcher(bare);
    if (entity.find()) {
      found.add(
          source.quoting(
              start + entity.start(),
              "`" + entity.group() + "` is written for a browser",
              "Write the mark itself in directives."));
      return found;
    }
    if (bare.replaceAll("\\s", "").length() > Limits.ARGUMENTS
        || Brackets.depth(bare) > Limits.BRACKETS) {
      found.add(
          source.error(
              piece.from(),
              "`" + name + "` holds too much between its brackets",
              "Write several shorter ones."));
      return found;
    }
    String wrong = wrong(name, bare, written);
    if (wrong != null) {
      found.add(source.error(piece.from(), wrong, "Write it as `" + name.example() + "`."));
    }
    return found;
  }

  private static @Nullable String wrong(DirectiveName name, String bare, String written) {
    String shown = "`" + name + "(" + shortened(written) + ")`";
    return switch (name) {
      case IF, ELSEIF -> condition(name, bare, shown);
      case FOREACH -> loop(bare.replace('\n', ' '), shown);
      case SET -> kept(bare.replace('\n', ' '), shown);
      case INCLUDE ->
          PARTIAL.matcher(written).matches()
              ? null
              : shown + " does not name one file in quotation marks";
      default -> null;
    };
  }

  private static @Nullable String condition(DirectiveName name, String bare, String shown) {
    if (bare.isBlank()) {
      return "`" + name + "()` has no condition";
    }
    return ASSIGNED.matcher(bare).find()
        ? shown + " compares with one `=`, which takes two: `==`"
        : null;
  }

  private static @Nullable String loop(String bare, String shown) {
    Matcher item = ITEM.matcher(bare);
    if (!item.matches()) {
      return shown + " does not begin with a name for one item, such as `$demand`";
    }
    String rest = item.group(1);
    if (!rest.matches("in\\b.*")) {
      return shown + " has no `in` between the item and the list";
    }
    return rest.substring(2).isBlank() ? shown + " names no list after `in`" : null;
  }

  private static @Nullable String kept(String bare, String shown) {
    Matcher kept = KEPT.matcher(bare);
    if (!kept.matches()) {
      return shown + " has no `=` between the name and its value";
    }
    String name = kept.group(1).strip();
    if (kept.group(2).isBlank()) {
      return shown + " gives `$" + name + "` no value";
    }
    return name.matches("[A-Za-z_]\\w*")
        ? null
        : shown + " would change `$" + name + "`, and data cannot be changed";
  }

  /** The same length, with low lines where quoted text stands. */
  private static String withoutQuoted(String written) {
    return QUOTED.matcher(written).replaceAll(found -> "_".repeat(found.group().length()));
  }

  private static String shortened(String written) {
    String line = written.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
