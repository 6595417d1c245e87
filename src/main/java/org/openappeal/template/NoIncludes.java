package org.openappeal.template;

import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/** Lets no template read another file; Velocity makes it by its public constructor. */
public final class NoIncludes implements IncludeEventHandler {

  /** Answers null: nothing is included. */
  @Override
  public @Nullable String includeEvent(
      Context context, String includePath, String currentPath, String directive) {
    return null;
  }
}
