package org.openappeal.word;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Reads the parts of one package. Nothing outside of a part is ever looked at. */
final class XmlReader {
  private static final int DEEPEST = 400;
  private static final int MOST_ELEMENTS = 600_000;
  private static final Set<String> PREFIXES =
      Set.of("mc:Ignorable", "mc:MustUnderstand", "Requires");

  private final XMLInputFactory factory = XMLHelper.newXMLInputFactory();
  private final PartProblems problems;
  private int elements;

  XmlReader(PartProblems problems) {
    this.problems = problems;
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * The tree of a part, with every namespace declared at its root.
   *
   * @throws org.openappeal.problem.ProblemException if it is not well-formed, brings a DTD, or is
   *     built to do harm
   */
  Element read(String part, byte[] bytes) {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      Element root = read(part, xml);
      if (root == null) {
        throw problems.broken(part, "it is empty");
      }
      return root;
    } catch (XMLStreamException e) {
      throw problems.broken(part, reason(e));
    }
  }

  private @Nullable Element read(String part, XMLStreamReader xml) throws XMLStreamException {
    Namespaces namespaces = new Namespaces();
    Element root = null;
    Element current = null;
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element element = element(xml, namespaces);
          if (current == null) {
            root = element;
          } else {
            current.add(element);
          }
          current = element;
          check(part, ++depth);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          current = current == null ? null : current.parent;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (current != null) {
            current.add(new Text(xml.getText()));
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw problems.broken(part, "it declares entities, which no Word document does");
        default -> {}
      }
    }
    if (root != null) {
      Element top = root;
      namespaces.declared().forEach((prefix, uri) -> declare(top, prefix, uri));
    }
    return root;
  }

  private void check(String part, int depth) {
    if (depth > DEEPEST) {
      throw problems.broken(part, "it is nested more than " + DEEPEST + " deep");
    }
    if (++elements > MOST_ELEMENTS) {
      throw problems.broken(part, "with it the template has over " + MOST_ELEMENTS + " elements");
    }
  }

  private static void declare(Element root, String prefix, String uri) {
    if (!prefix.equals("xml")) {
      root.set("xmlns:" + prefix, uri);
    }
  }

  private static Element element(XMLStreamReader xml, Namespaces namespaces) {
    Element element =
        new Element(name(namespaces, xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName()));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name =
          name(
              namespaces,
              xml.getAttributeNamespace(i),
              xml.getAttributePrefix(i),
              xml.getAttributeLocalName(i));
      String value = xml.getAttributeValue(i);
      element.set(name, PREFIXES.contains(name) ? prefixes(xml, namespaces, value) : value);
    }
    return element;
  }

  private static String name(
      Namespaces namespaces, @Nullable String uri, @Nullable String prefix, String local) {
    if (uri == null || uri.isEmpty()) {
      return local;
    }
    return namespaces.prefix(uri, prefix == null ? "" : prefix) + ":" + local;
  }

  /** Markup compatibility (ECMA-376 part 3, §10.1) names namespaces by their prefixes. */
  private static String prefixes(XMLStreamReader xml, Namespaces namespaces, String value) {
    StringBuilder words = new StringBuilder();
    for (String prefix : value.strip().split("\\s+", -1)) {
      String uri = xml.getNamespaceURI(prefix);
      if (uri != null) {
        words.append(words.isEmpty() ? "" : " ").append(namespaces.prefix(uri, prefix));
      }
    }
    return words.toString();
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    String reason = text < 0 ? message : message.substring(text + 9);
    return "it is no well-formed XML: " + reason.lines().findFirst().orElse("").strip();
  }
}
