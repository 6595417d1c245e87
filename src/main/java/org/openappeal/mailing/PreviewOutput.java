package org.openappeal.mailing;

import java.io.PrintWriter;
import java.util.Optional;
import org.openappeal.campaign.Audience;

/** Where {@link Preview} shows what it was asked for. */
public abstract sealed class PreviewOutput permits PreviewJson, PreviewText {

  /** One JSON object for each appeal or audience, one a line. */
  public static PreviewOutput json(PrintWriter out) {
    return new PreviewJson(out);
  }

  /** Text for people. */
  public static PreviewOutput text(PrintWriter out) {
    return new PreviewText(out);
  }

  abstract void show(Previewed previewed);

  /** The first target of an audience that is written to, if there is one. */
  abstract void first(Audience audience, Optional<Previewed> first);
}
