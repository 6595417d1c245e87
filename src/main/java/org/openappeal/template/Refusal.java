package org.openappeal.template;

import java.io.Serial;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** A template asked for what there is not, or did more than it may. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable Info place;
  private final transient @Nullable Missing missing;
  private final String remedy;

  /**
   * @param place where, if that is known
   */
  Refusal(@Nullable Info place, String message, String remedy) {
    this(place, null, message, remedy);
  }

  Refusal(Info place, Missing missing) {
    this(place, missing, missing.name(), "");
  }

  private Refusal(@Nullable Info place, @Nullable Missing missing, String message, String remedy) {
    super(message, null, false, false);
    this.place = place;
    this.missing = missing;
    this.remedy = remedy;
  }

  /** The problem, where it stands in {@code source}. */
  Problem in(Source source, int offset) {
    return missing == null
        ? source.quoting(offset, String.valueOf(getMessage()), remedy)
        : missing.in(source, offset);
  }

  @Nullable Info place() {
    return place;
  }
}
