package org.openappeal.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.VelocityException;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Velocity's complaints in the words of a person who writes letters. */
final class Wording {
  private static final Pattern VARIABLE = Pattern.compile("Variable (\\$\\S+) has not been set");
  private static final Pattern PROPERTY = Pattern.compile("does not contain property '(\\w+)'");
  private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"([^\"]*)\"");

  private static final Pattern PLACE =
      Pattern.compile("(?:\\[line |line )(\\d+),? column (\\d+)\\]?");

  private Wording() {}

  static Problem problem(Source source, VelocityException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    Location at =
        place.find()
            ? source.at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
            : new Location(source.file(), 0, 0);
    return Problem.error(at, of(e), "Mend the template, then run `appeal check`.");
  }

  private static String of(VelocityException e) {
    String message = String.valueOf(e.getMessage());
    Matcher variable = VARIABLE.matcher(message);
    if (variable.find()) {
      return "there is no `" + variable.group(1) + "`";
    }
    Matcher property = PROPERTY.matcher(message);
    if (property.find()) {
      return "there is no `" + property.group(1) + "` here";
    }
    Matcher encountered = ENCOUNTERED.matcher(message);
    if (encountered.find()) {
      String token = encountered.group(1);
      return token.equals("<EOF>")
          ? "the template ends where `#end` was expected"
          : "`" + token.strip() + "` was not expected here";
    }
    return message.lines().findFirst().orElse("the template is broken");
  }
}
