package org.openappeal.word;

/** Trees written out as XML. */
final class XmlText {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlText() {}

  /** An element and all that is in it; code gives nothing. */
  static String of(Element element) {
    StringBuilder out = new StringBuilder();
    write(element, out);
    return out.toString();
  }

  private static void write(Element element, StringBuilder out) {
    start(element, out);
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        write(inner, out);
      } else if (child instanceof Text text) {
        text(text.value, out);
      }
    }
    end(element, out);
  }

  /** The start tag, or the whole element where nothing is in it. */
  static void start(Element element, StringBuilder out) {
    open(element, out);
    element.attributes().forEach((name, value) -> attribute(name, value, out));
    out.append(element.children().isEmpty() ? "/>" : ">");
  }

  static void open(Element element, StringBuilder out) {
    out.append('<').append(element.name);
  }

  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    escape(value, true, out);
    out.append('"');
  }

  static void end(Element element, StringBuilder out) {
    if (!element.children().isEmpty()) {
      out.append("</").append(element.name).append('>');
    }
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    escape(text, true, out);
    return out.toString();
  }

  static void text(String text, StringBuilder out) {
    escape(text, false, out);
  }

  private static void escape(String text, boolean attribute, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
