package org.openappeal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** HTML written as a stream, every text escaped. Not thread-safe. */
final class Html {
  private final XMLStreamWriter xml;

  Html(OutputStream out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Html open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Html text(String text) throws IOException {
    try {
      xml.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Html close() throws IOException {
    try {
      // Some elements must not be written as <a/>: the empty text keeps their end tag.
      xml.writeCharacters("");
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Html line() throws IOException {
    return text("\n");
  }

  Html leaf(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  Html empty(String element, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
      return line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
