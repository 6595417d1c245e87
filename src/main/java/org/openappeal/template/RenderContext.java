package org.openappeal.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.AbstractContext;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/**
 * What one filling of a template sees: the values given, which it cannot change, and what it keeps
 * itself. Counts what it does, so that no template runs without end. Not thread-safe.
 */
final class RenderContext extends AbstractContext implements ReferenceInsertionEventHandler {
  private static final int LARGEST_NUMBER = 128;
  private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final Compiled template;
  private final Map<String, Object> values;
  private final Map<String, Object> kept = new HashMap<>();
  private final Choices choices;
  private final Budget budget;

  RenderContext(Compiled template, Map<String, Object> values, Choices choices, Budget budget) {
    this.template = template;
    this.values = values;
    this.choices = choices;
    this.budget = budget;
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(this);
    events.attachToContext(this);
  }

  /** The one that {@code context} wraps. */
  static RenderContext of(InternalContextAdapter context) {
    return (RenderContext) context.getInternalUserContext();
  }

  Compiled template() {
    return template;
  }

  /** Which of so many alternatives the {@code #vary} at {@code node} prints. */
  int choose(int alternatives, Node node) {
    Integer place = template.places().get(node);
    return choices.choose(alternatives, place == null ? 0 : place);
  }

  void countRound(Info loop) {
    budget.round(loop);
  }

  /** What names are in scope; data may have others, which no reference can say. */
  Collection<String> names() {
    Collection<String> names = new TreeSet<>(kept.keySet());
    values.keySet().stream().filter(SPEAKABLE.asMatchPredicate()).forEach(names::add);
    return names;
  }

  @Override
  public @Nullable Object internalGet(String name) {
    budget.step();
    Object own = kept.get(name);
    if (own != null) {
      return own;
    }
    Object given = values.get(name);
    return given == null ? null : Values.guarded(given);
  }

  /** Called for every {@code #set}. */
  @Override
  public @Nullable Object internalPut(String name, @Nullable Object value) {
    budget.step();
    if (value == null) {
      throw new Refusal(
          null, "`#set` gives `$" + name + "` a value that is none", "Look at the right side.");
    }
    boolean large =
        (value instanceof String text && text.length() > Limits.KEPT)
            || (value instanceof BigInteger number && number.bitLength() > LARGEST_NUMBER)
            || (value instanceof BigDecimal decimal && decimal.precision() > LARGEST_NUMBER);
    if (large) {
      throw new Refusal(
          null, "`#set` lets `$" + name + "` grow without end", "Keep something smaller.");
    }
    return kept.put(name, value);
  }

  void keep(String name, Object value) {
    kept.put(name, value);
  }

  void restore(String name, @Nullable Object value) {
    if (value == null) {
      kept.remove(name);
    } else {
      kept.put(name, value);
    }
  }

  @Override
  public boolean internalContainsKey(String name) {
    return kept.containsKey(name) || values.containsKey(name);
  }

  @Override
  public String[] internalGetKeys() {
    return kept.keySet().toArray(String[]::new);
  }

  @Override
  public @Nullable Object internalRemove(String name) {
    return kept.remove(name);
  }

  @Override
  public @Nullable Object referenceInsert(
      Context context, String reference, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> || value instanceof Values.Named || value instanceof Round) {
      throw new Refusal(null, Printed.message(reference, value), Printed.remedy(reference, value));
    }
    OutputKind kind = template.source().kind();
    return value instanceof Markup markup && markup.kind() == kind
        ? markup.text()
        : kind.escape(value.toString());
  }
}
