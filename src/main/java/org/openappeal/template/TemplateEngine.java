package org.openappeal.template;

import java.io.StringReader;
import java.util.List;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.openappeal.problem.ProblemException;

/** Reads templates. Strict references, no class loading, no files. Thread-safe. */
public final class TemplateEngine {
  private final RuntimeInstance velocity = new RuntimeInstance();

  /** An engine that shares nothing with any other. */
  public TemplateEngine() {
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, DataUberspect.class.getName());
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    velocity.setProperty(
        "resource.loader.none.class",
        "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, 10_000);
    velocity.setProperty("event_handler.include.class", NoIncludes.class.getName());
    velocity.init();
    List.of("evaluate", "include", "parse", "define", "macro").forEach(velocity::removeDirective);
  }

  /**
   * Reads a template.
   *
   * @param file the name that problems give
   * @param source its text
   * @param linesBefore how many lines of the file stand before {@code source}
   * @param kind what it makes
   * @throws ProblemException naming file, line and column, if it is not a template
   */
  public Template compile(String file, String source, int linesBefore, OutputKind kind) {
    var template = new org.apache.velocity.Template();
    template.setRuntimeServices(velocity);
    template.setName("template");
    try {
      SimpleNode tree = velocity.parse(new StringReader(source), template);
      template.setData(tree);
      template.initDocument();
      return new Template(file, linesBefore, kind, template);
    } catch (ParseException e) {
      var wrapped = new VelocityException(e.getMessage(), e);
      throw new ProblemException(
          Template.problem(file, linesBefore, String.valueOf(e.getMessage()), Wording.of(wrapped)),
          e);
    } catch (VelocityException e) {
      throw new ProblemException(
          Template.problem(file, linesBefore, String.valueOf(e.getMessage()), Wording.of(e)), e);
    }
  }
}
