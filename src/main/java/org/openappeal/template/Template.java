package org.openappeal.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A template that has been read once. Thread-safe. */
public final class Template {
  private static final String REMEDY = "Mend the template, then run `appeal check`.";

  private final Source source;
  private final OutputKind kind;
  private final org.apache.velocity.Template velocity;
  private final Partials partials;

  Template(
      Source source, OutputKind kind, org.apache.velocity.Template velocity, Partials partials) {
    this.source = source;
    this.kind = kind;
    this.velocity = velocity;
    this.partials = partials;
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
   * @throws ProblemException naming file, line and column, if a reference names nothing, or the
   *     template prints or loops without end
   */
  public String render(Map<String, Object> values, Choices choices) {
    Output out = new Output();
    try {
      velocity.merge(new RenderContext(values, choices, kind), out);
    } catch (UnknownReferenceException e) {
      throw new ProblemException(Problem.error(at(e), String.valueOf(e.getMessage()), REMEDY), e);
    } catch (LimitException e) {
      throw new ProblemException(
          Problem.error(source.at(0, 0), String.valueOf(e.getMessage()), REMEDY), e);
    } catch (VelocityException e) {
      throw new ProblemException(Wording.problem(source, e), e);
    }
    return out.toString();
  }

  private Location at(UnknownReferenceException e) {
    String name = e.template();
    Source place =
        name.startsWith(Partials.PREFIX)
            ? new Source(partials.file(name.substring(Partials.PREFIX.length())), 0)
            : source;
    return place.at(e.line(), e.column());
  }

  /**
   * Finds everything that would go wrong with data of the shape of {@code example}, in every branch
   * of the template and of what it includes; and every alternative wording that says other facts
   * than the ones beside it.
   *
   * @param example values as for {@link #render}; a list without an item stands for items of which
   *     nothing is known
   * @param ids the values that a field can have, for the few fields that templates compare with
   *     words, by path: {@code demands.id}
   * @param names how names are told from other words in the language of the template
   */
  public List<Problem> check(
      Map<String, Object> example, Map<String, Set<String>> ids, NamesRule names) {
    ScopeCheck scope = new ScopeCheck(example, ids, names, partials);
    if (velocity.getData() instanceof SimpleNode tree) {
      scope.look(source, tree);
    }
    return scope.problems();
  }
}
