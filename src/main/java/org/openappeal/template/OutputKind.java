package org.openappeal.template;

/** What a template makes, and so how the values put into it are escaped. */
public enum OutputKind {
  /** CommonMark 0.31: every mark in a value is printed as written. */
  MARKDOWN {
    @Override
    public String escape(String value) {
      return Escapes.markdown(value);
    }
  },
  /** The text of a run in a Word document: a newline becomes a line break. */
  WORD {
    @Override
    public String escape(String value) {
      return Escapes.xml(value)
          .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
          .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    }
  },
  /** HTML text and quoted attributes: a newline becomes a line break. */
  HTML {
    @Override
    public String escape(String value) {
      return Escapes.xml(value).replace("\n", "<br>\n");
    }
  },
  /** One line of plain text, such as a subject (RFC 5322 §2.2: no CR, no LF). */
  LINE {
    @Override
    public String escape(String value) {
      return Escapes.oneLine(value);
    }
  };

  /** {@code value} as it is written in this kind of output. */
  public abstract String escape(String value);
}
