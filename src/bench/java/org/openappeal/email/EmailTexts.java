package org.openappeal.email;

import org.commonmark.renderer.html.HtmlRenderer;
import org.openappeal.appeal.Appeal;

/** The two bodies of an email, without its headers. Not thread-safe. */
public final class EmailTexts {
  private final HtmlRenderer html =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** Texts for one run. */
  public EmailTexts() {}

  /** How many characters plain text and HTML have together. */
  public int of(Appeal appeal) {
    return PlainText.of(appeal.body()).length() + html.render(appeal.body()).length();
  }
}
