package org.openappeal.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.introspection.Info;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** A template that has been read once. Thread-safe. */
public final class Template {
  /** Characters that are set aside at once for what a template prints. */
  private static final int ROOM = 16_384;

  private final Compiled compiled;
  private final Limits limits;
  private final LongSupplier processorTime;
  private final int length;
  private final Set<String> names = new HashSet<>();

  Template(Compiled compiled, Limits limits, LongSupplier processorTime) {
    this.compiled = compiled;
    this.limits = limits;
    this.processorTime = processorTime;
    this.length = compiled.length();
    compiled.trees().forEach(this::collect);
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
   * Fills the template. The values are not copied.
   *
   * @param values what references may name: texts, numbers, {@link Markup}, and lists and maps of
   *     them, which nothing may change meanwhile
   * @param choices which of alternative wordings are taken; the place of a {@code #vary} is its
   *     number in the template, with all it includes, in the order of reading
   * @throws ProblemException naming file, line and column, if a reference names nothing, or the
   *     template prints or loops without end
   */
  public String render(Map<String, Object> values, Choices choices) {
    Budget budget = new Budget(limits, processorTime);
    RenderContext context = new RenderContext(compiled, values, choices, budget);
    Output out = new Output(Math.min(length, ROOM), length + limits.output(), budget);
    try {
      compiled.tree().render(new InternalContextAdapterImpl(context), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Refusal e) {
      throw new ProblemException(problem(e), e);
    } catch (VelocityException e) {
      throw new ProblemException(Wording.problem(compiled, context.names(), e), e);
    }
    return out.toString();
  }

  private Problem problem(Refusal refusal) {
    Info place = refusal.place();
    return place == null
        ? refusal.in(compiled.source(), 0)
        : refusal.in(compiled.source(place.getTemplateName()), place.getColumn() - 1);
  }

  /** Whether {@code $name} stands anywhere in the template or in what it includes. */
  public boolean names(String name) {
    return names.contains(name);
  }

  private void collect(Node node) {
    if (node instanceof ASTReference reference) {
      names.add(reference.getRootString());
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      collect(node.jjtGetChild(i));
    }
  }

  /**
   * Finds what would go wrong with data of the shape of {@code example}, in every branch of the
   * template and of what it includes.
   *
   * @param example values as for {@link #render}; a list stands for its items, and one without any
   *     for items of which nothing is known
   */
  public List<Problem> check(Map<String, Object> example) {
    List<Problem> found = new ScopeCheck(compiled, example, Map.of()).problems();
    return Compiled.inOrder(compiled.sources(), found.stream());
  }

  /**
   * Finds what would go wrong with data of the shape of {@code example}, and every alternative
   * wording that says other facts than the ones beside it.
   *
   * @param example values as for {@link #check(Map)}
   * @param ids the values that a field can have, for the few fields that templates compare with
   *     words, by path, {@code demands.id}, or else by name, {@code id}
   * @param names how names are told from other words in the language of the template
   */
  public List<Problem> check(
      Map<String, Object> example, Map<String, Set<String>> ids, NamesRule names) {
    return check(Stream.of(), example, ids, names);
  }

  /**
   * @param problems what is known to be wrong already
   */
  List<Problem> check(
      Stream<Problem> problems,
      Map<String, Object> example,
      Map<String, Set<String>> ids,
      NamesRule names) {
    Stream<Problem> found =
        Stream.of(
                new ScopeCheck(compiled, example, ids).problems(),
                new VariationCheck(compiled, names).problems())
            .flatMap(List::stream);
    return Compiled.inOrder(compiled.sources(), Stream.concat(problems, found));
  }
}
