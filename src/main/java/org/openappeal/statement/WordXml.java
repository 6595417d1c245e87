package org.openappeal.statement;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Walks through one part of a Word document, which may hold no DTD. */
final class WordXml {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final XMLStreamReader xml;

  WordXml(InputStream part) throws XMLStreamException {
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
  }

  /**
   * Goes on to the next element inside the one that was begun {@code depth} levels down.
   *
   * @return whether there is one; if not, the end of the enclosing element has been read
   */
  boolean hasNext() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a DTD is not allowed");
        default -> {}
      }
    }
    return false;
  }

  /** The element's name without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  boolean is(Set<String> names) {
    return names.contains(xml.getLocalName());
  }

  @Nullable String attribute(String name) {
    return xml.getAttributeValue(WORD, name);
  }

  @Nullable String value() {
    return attribute("val");
  }

  /** The value as a number; {@code other} where it is none. */
  int number(int other) {
    String digits = value();
    return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : other;
  }

  /** Whether a property that is on by being there is on. */
  boolean isOn() {
    String value = value();
    return value == null || !Set.of("0", "false", "off", "none").contains(value);
  }

  String text() throws XMLStreamException {
    return xml.getElementText();
  }

  void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
