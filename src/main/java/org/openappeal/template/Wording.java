package org.openappeal.template;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.VelocityException;
import org.openappeal.problem.Problem;

/** Velocity's complaints in the words of a person who writes letters. Stateless. */
final class Wording {
  private static final Pattern VARIABLE = Pattern.compile("Variable \\$(\\w+) has not been set");
  private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile("(\\d*)\\[?line \\d+, column (\\d+)");

  private Wording() {}

  /** The problem of filling a template. */
  static Problem problem(Compiled template, Collection<String> known, VelocityException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    boolean found = place.find();
    Source source =
        found && !place.group(1).isEmpty() ? template.source(place.group(1)) : template.source();
    int at = found ? Integer.parseInt(place.group(2)) - 1 : 0;
    Matcher variable = VARIABLE.matcher(String.valueOf(e.getMessage()));
    return variable.find()
        ? new Missing(variable.group(1), known, true).in(source, at)
        : source.quoting(at, of(e), "Mend it, then run `appeal check`.");
  }

  /** The offset Velocity complains of; -1 if it names none. */
  static int offset(Exception e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? Integer.parseInt(place.group(2)) - 1 : -1;
  }

  static String of(Exception e) {
    String message = String.valueOf(e.getMessage());
    Matcher encountered = ENCOUNTERED.matcher(message);
    if (encountered.find()) {
      String token = encountered.group(1).strip();
      return token.equals("<EOF>") || token.isEmpty()
          ? "something is missing at its end"
          : "`" + token + "` was not expected here";
    }
    return message.lines().findFirst().orElse("the template is broken");
  }
}
