package org.openappeal.datasource;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as a stream of elements, known by their local names: both namespaces of the
 * format, the usual and the strict one, have the same. A document type is refused.
 */
final class Xml implements Closeable {
  private final InputStream in;
  private final XMLStreamReader reader;

  Xml(InputStream in) throws IOException {
    this.in = in;
    try {
      this.reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      in.close();
      throw new IOException(e);
    }
  }

  /** The next element that begins; null at the end of the part. */
  @Nullable String nextStart() throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
      event = next();
    }
    return reader.getLocalName();
  }

  /** The next element that begins inside {@code parent}; null where that ends. */
  @Nullable String nextInside(String parent) throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      boolean end =
          event == XMLStreamConstants.END_DOCUMENT
              || (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent));
      if (end) {
        return null;
      }
      event = next();
    }
    return reader.getLocalName();
  }

  /** The text of the element that has just begun, to its end, at most so many characters. */
  String text(int most) throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text, most);
        case XMLStreamConstants.END_DOCUMENT -> throw new IOException("the part ends too early");
        default -> {}
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text, int most) throws IOException {
    if (text.length() + reader.getTextLength() > most) {
      throw new IOException("a text is longer than " + most + " characters");
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** An attribute by its local name; null if it is not there. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean isTrue(String attribute) {
    String value = attribute(attribute);
    return "1".equals(value) || "true".equals(value);
  }

  /** A number from 0 on; {@code absent} if the attribute is not there. */
  int number(String attribute, int absent) throws IOException {
    String value = attribute(attribute);
    if (value == null) {
      return absent;
    }
    try {
      return Math.max(0, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new IOException("`" + attribute + "` is no number", e);
    }
  }

  private int next() throws IOException {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IOException("it declares a document type, which no spreadsheet does");
      }
      return event;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
