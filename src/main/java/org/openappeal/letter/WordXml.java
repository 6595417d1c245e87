package org.openappeal.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One part of a Word package while it is being compiled (ECMA-376 part 1, §17). */
final class WordXml {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Pattern REFERENCE =
      Pattern.compile("\\$!?(?:\\{[\\w.]+\\}|[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)");

  private final Document document;

  private WordXml(Document document) {
    this.document = document;
  }

  /** POI's builder loads no DTD and no outside entity. */
  static WordXml parse(byte[] part) throws IOException {
    try {
      return new WordXml(XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  Document document() {
    return document;
  }

  List<Element> elements(String localName) {
    NodeList found = document.getElementsByTagNameNS(W, localName);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Takes out what Word keeps of its author: revision ids and marks of the spelling checker. */
  void scrub() {
    for (String name : List.of("proofErr", "rsids", "attachedTemplate", "lastRenderedPageBreak")) {
      elements(name).forEach(element -> element.getParentNode().removeChild(element));
    }
    NodeList all = document.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      NamedNodeMap attributes = all.item(i).getAttributes();
      for (int j = attributes.getLength() - 1; j >= 0; j--) {
        Attr attribute = (Attr) attributes.item(j);
        if (String.valueOf(attribute.getLocalName()).startsWith("rsid")) {
          ((Element) all.item(i)).removeAttributeNode(attribute);
        }
      }
    }
  }

  /** Word cuts a reference into several runs as it pleases: its text moves into the first. */
  void joinReferences() {
    for (Element paragraph : elements("p")) {
      List<Element> texts = texts(paragraph);
      StringBuilder whole = new StringBuilder();
      texts.forEach(text -> whole.append(text.getTextContent()));
      Matcher reference = REFERENCE.matcher(whole);
      while (reference.find()) {
        join(texts, reference.start(), reference.end());
      }
    }
  }

  private static void join(List<Element> texts, int start, int end) {
    int from = 0;
    Element first = null;
    String moved = "";
    for (Element text : texts) {
      String content = text.getTextContent();
      int to = from + content.length();
      int cut = Math.min(end, to) - from;
      if (first == null && start >= from && start < to) {
        if (end <= to) {
          return;
        }
        first = text;
      } else if (first != null && from < end) {
        moved += content.substring(0, cut);
        text.setTextContent(content.substring(cut));
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
      }
      from = to;
    }
    if (first != null) {
      first.setTextContent(first.getTextContent() + moved);
    }
  }

  static List<Element> texts(Element paragraph) {
    NodeList found = paragraph.getElementsByTagNameNS(W, "t");
    List<Element> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add((Element) found.item(i));
    }
    return texts;
  }

  /** Puts bare {@code mark} in the place of the paragraph that holds nothing else. */
  boolean replaceParagraph(String mark) {
    for (Element paragraph : elements("p")) {
      StringBuilder whole = new StringBuilder();
      texts(paragraph).forEach(text -> whole.append(text.getTextContent()));
      if (whole.toString().strip().equals(mark)) {
        Node parent = paragraph.getParentNode();
        parent.replaceChild(document.createTextNode(mark), paragraph);
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    try {
      TransformerFactory factory = XMLHelper.getTransformerFactory();
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      document.setXmlStandalone(true);
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a parsed document can always be written", e);
    }
  }
}
