package org.openappeal.template;

import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A template that has been read once. Thread-safe. */
public final class Template {
  private static final Pattern PLACE =
      Pattern.compile("(?:\\[line |line )(\\d+),? column (\\d+)\\]?");

  private static final String REMEDY = "Mend the template, then run `appeal check`.";

  private final String file;
  private final int linesBefore;
  private final OutputKind kind;
  private final org.apache.velocity.Template velocity;

  Template(String file, int linesBefore, OutputKind kind, org.apache.velocity.Template velocity) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.kind = kind;
    this.velocity = velocity;
  }

  /**
   * Fills the template, taking the first of alternative wordings.
   *
   * @throws ProblemException as {@link #render(Map, Choices)} does
   */
  public String render(Map<String, Object> values) {
    return render(values, (alternatives, place) -> 0);
  }

  /**
   * Fills the template.
   *
   * @param values what references may name: texts, numbers, {@link Markup}, and immutable lists and
   *     maps of them
   * @param choices which of alternative wordings are taken
   * @throws ProblemException naming file, line and column, if a reference names nothing
   */
  public String render(Map<String, Object> values, Choices choices) {
    VelocityContext context = new VelocityContext();
    values.forEach((name, value) -> context.put(name, Values.guarded(value)));
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(escaping());
    events.attachToContext(context);
    StringWriter out = new StringWriter();
    try {
      velocity.merge(context, out);
    } catch (UnknownReferenceException e) {
      throw new ProblemException(
          Problem.error(
              new Location(file, e.line() + linesBefore, e.column()),
              String.valueOf(e.getMessage()),
              REMEDY),
          e);
    } catch (VelocityException e) {
      throw new ProblemException(problem(String.valueOf(e.getMessage()), Wording.of(e)), e);
    }
    return out.toString();
  }

  private ReferenceInsertionEventHandler escaping() {
    return (context, reference, value) -> {
      if (value == null) {
        return null;
      }
      return value instanceof Markup markup && markup.kind() == kind
          ? markup.text()
          : kind.escape(value.toString());
    };
  }

  private Problem problem(String message, @Nullable String what) {
    return problem(file, linesBefore, message, String.valueOf(what));
  }

  static Problem problem(String file, int linesBefore, String message, String what) {
    Matcher place = PLACE.matcher(message);
    Location at = new Location(file, 0, 0);
    if (place.find()) {
      int line = Integer.parseInt(place.group(1)) + linesBefore;
      at = new Location(file, line, Integer.parseInt(place.group(2)));
    }
    return Problem.error(at, what, REMEDY);
  }
}
