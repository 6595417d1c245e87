package org.openappeal.template;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Reads templates. Thread-safe.
 *
 * <p>A template is text with references and directives: {@code #if}, {@code #elseif}, {@code
 * #else}, {@code #foreach}, {@code #break}, {@code #set}, {@code #vary … #or … #end}, {@code
 * #include("name.md")}, and {@code #* what is not printed *#}. A line on which nothing but these
 * stands is not printed, nor are the spaces within a {@code #vary} next to its marks. Every other
 * {@code #word}, {@code ##} and {@code $5} is text. A backslash makes text of what follows it:
 * {@code \#end}, {@code \$name}, {@code \\$name} for a backslash and the name.
 *
 * <p>A reference must name what there is. A template reaches no class and no file but the partials
 * of one folder; it changes no data; what it prints, and how long it takes to, has a limit.
 */
public final class TemplateEngine {
  private final Parsing parsing;
  private final Partials partials;
  private final Limits limits;
  private final LongSupplier processorTime;

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
    this(partials, Limits.standard(), ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  /**
   * @param processorTime nanoseconds this thread has worked
   */
  TemplateEngine(@Nullable Path partials, Limits limits, LongSupplier processorTime) {
    this.partials = new Partials(partials);
    this.limits = limits;
    this.processorTime = processorTime;
    RuntimeInstance velocity = new RuntimeInstance();
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, DataUberspect.class.getName());
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    velocity.setProperty(
        "resource.loader.none.class",
        "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
    velocity.setProperty(RuntimeConstants.SPACE_GOBBLING, "none");
    velocity.init();
    List.of("evaluate", "parse", "define", "macro", "stop").forEach(velocity::removeDirective);
    List.of(new Loop(), new Break(), new Vary(), new Or(), new Include())
        .forEach(velocity::addDirective);
    this.parsing = new Parsing(velocity);
  }

  /**
   * Reads a template.
   *
   * @param file the name that problems give
   * @param source its text
   * @param linesBefore how many lines of the file stand before {@code source}
   * @param kind what it makes
   * @throws ProblemException naming file, line and column of everything that is wrong
   */
  public Template compile(String file, String source, int linesBefore, OutputKind kind) {
    return compile(new Location(file, linesBefore + 1, 1), source, kind);
  }

  /**
   * Reads a template.
   *
   * @param start where the first character of {@code source} stands
   * @param source its text
   * @param kind what it makes
   * @throws ProblemException naming file, line and column of everything that is wrong
   */
  public Template compile(Location start, String source, OutputKind kind) {
    Compiler compiler = new Compiler(parsing, partials, limits);
    Template template = template(compiler, start, source, kind);
    List<Problem> problems = compiler.problems();
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return template;
  }

  /**
   * Everything wrong with a template: what {@link #compile(Location, String, OutputKind)} throws,
   * and what {@link Template#check} finds in the parts that can be read.
   */
  public List<Problem> check(
      Location start,
      String source,
      OutputKind kind,
      Map<String, Object> example,
      Map<String, Set<String>> ids,
      NamesRule names) {
    Compiler compiler = new Compiler(parsing, partials, limits);
    Template template = template(compiler, start, source, kind);
    return template.check(compiler.problems().stream(), example, ids, names);
  }

  private Template template(Compiler compiler, Location start, String source, OutputKind kind) {
    Compiled compiled = compiler.compile(new Source(start, source, kind));
    return new Template(compiled, limits, processorTime);
  }
}
