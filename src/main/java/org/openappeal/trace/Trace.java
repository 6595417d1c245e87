package org.openappeal.trace;

import java.util.List;

/**
 * What an appeal rests on.
 *
 * @param language of the statement, BCP 47
 * @param same whether the appeal is in it too; otherwise only its dates, figures and names were
 *     looked up
 * @param parts the subject, then each paragraph and list item, in their order
 */
public record Trace(String language, boolean same, List<Traced> parts) {

  /** A trace that can no longer change. */
  public Trace {
    parts = List.copyOf(parts);
  }
}
