package org.openappeal.template;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Reads templates. Strict references, no class loading, no files but pieces of text in one folder,
 * no more directives than {@code if}, {@code foreach}, {@code set}, {@code vary}, {@code include}
 * and what belongs to them. Every other {@code #word} is text, and so is what follows a backslash:
 * {@code \#end}, {@code \$name}. Thread-safe.
 */
public final class TemplateEngine {
  private final RuntimeInstance velocity = new RuntimeInstance();
  private final Partials partials;

  /** An engine whose templates include nothing; it shares nothing with any other. */
  public TemplateEngine() {
    this(null);
  }

  /**
   * An engine that shares nothing with any other.
   *
   * @param partials the folder of what templates may include; null if they may include nothing
   */
  public TemplateEngine(@Nullable Path partials) {
    this.partials = new Partials(partials, (source, text) -> partial(source, text));
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, DataUberspect.class.getName());
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    velocity.setProperty(
        "resource.loader.none.class",
        "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, 10_000);
    velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
    velocity.setApplicationAttribute(Partials.class, this.partials);
    velocity.init();
    List.of("evaluate", "include", "parse", "define", "macro", "stop")
        .forEach(velocity::removeDirective);
    List.of(new Vary(), new Or(), new Include()).forEach(velocity::addDirective);
  }

  /**
   * Reads a template.
   *
   * @param file the name that problems give; choices follow from its last part
   * @param source its text
   * @param linesBefore how many lines of the file stand before {@code source}
   * @param kind what it makes
   * @throws ProblemException naming file, line and column of everything that is wrong
   */
  public Template compile(String file, String source, int linesBefore, OutputKind kind) {
    Source place = new Source(file, linesBefore);
    var template = new org.apache.velocity.Template();
    template.setRuntimeServices(velocity);
    template.setName(place.name());
    template.setData(parse(place, source, kind, template, partials));
    template.initDocument();
    return new Template(place, kind, template, partials);
  }

  private SimpleNode partial(Source place, String text) {
    var template = new org.apache.velocity.Template();
    template.setRuntimeServices(velocity);
    template.setName(Partials.PREFIX + place.name());
    SimpleNode tree = parse(place, text, OutputKind.MARKDOWN, template, null);
    template.setData(tree);
    template.initDocument();
    return tree;
  }

  private SimpleNode parse(
      Source place,
      String text,
      OutputKind kind,
      org.apache.velocity.Template template,
      @Nullable Partials loaded) {
    if (text.length() > Limits.SOURCE) {
      throw Problem.error(place.at(1, 1), "the template is too long", "Split it, or shorten it.")
          .asException();
    }
    List<Problem> problems = new ArrayList<>();
    String marked = Scan.of(place, text, kind, problems);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    try {
      SimpleNode tree = velocity.parse(new StringReader(marked), template);
      new TreeGuard(place, loaded, problems).look(tree);
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
      Marks.resolve(tree);
      return tree;
    } catch (ParseException e) {
      throw new ProblemException(
          Wording.problem(place, new VelocityException(e.getMessage(), e)), e);
    } catch (VelocityException e) {
      throw new ProblemException(Wording.problem(place, e), e);
    }
  }
}
