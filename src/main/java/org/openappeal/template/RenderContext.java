package org.openappeal.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.AbstractContext;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * What one filling of a template sees: the values given, which it cannot change, and what it keeps
 * itself. Counts what it does, so that no template runs without end. Not thread-safe.
 */
final class RenderContext extends AbstractContext implements ReferenceInsertionEventHandler {
  private final Map<String, Object> values;
  private final Map<String, Object> kept = new HashMap<>();
  private final Choices choices;
  private final OutputKind kind;
  private final long start = System.nanoTime();
  private int rounds;

  RenderContext(Map<String, Object> values, Choices choices, OutputKind kind) {
    this.values = values;
    this.choices = choices;
    this.kind = kind;
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(this);
    events.attachToContext(this);
  }

  Choices choices() {
    return choices;
  }

  @Override
  public @Nullable Object internalGet(String name) {
    Object own = kept.get(name);
    if (own != null) {
      return own;
    }
    Object given = values.get(name);
    return given == null ? null : Values.guarded(given);
  }

  /** Called for every {@code #set} and every round of a loop. */
  @Override
  public @Nullable Object internalPut(String name, Object value) {
    if (++rounds > Limits.ROUNDS || System.nanoTime() - start > Limits.TIME) {
      throw new LimitException("the loops of the template go on without end");
    }
    if (value instanceof String text && text.length() > Limits.KEPT) {
      throw new LimitException("`#set` keeps a text that grows without end");
    }
    return value == null ? kept.remove(name) : kept.put(name, value);
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
    return value instanceof Markup markup && markup.kind() == kind
        ? markup.text()
        : kind.escape(value.toString());
  }
}
