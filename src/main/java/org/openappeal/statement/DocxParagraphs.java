package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of one part of a Word document. Whatever only holds others –
 * content controls, inserted text, links – is looked through.
 */
final class DocxParagraphs {
  private static final Set<String> NO_TEXT = Set.of("sectPr", "sdtPr", "sdtEndPr", "tblPr", "trPr");
  private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator");

  /**
   * One paragraph.
   *
   * @param style the id of its style; empty where it has none
   * @param list the id of its list; null where it is in none
   * @param level of its list, from 0
   * @param text with a line end wherever a person set one
   */
  record Paragraph(String style, @Nullable String list, int level, String text) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** What a part consists of. */
  interface Sink {
    void paragraph(Paragraph paragraph);

    /** The cells from left to right, each with its paragraphs. */
    void row(List<List<Paragraph>> cells);

    void tableEnd();
  }

  private final WordXml xml;
  private final DocxStyles styles;
  private final DocxText text = new DocxText();

  DocxParagraphs(WordXml xml, DocxStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads to the end of the element that was begun. */
  void read(Sink sink) throws XMLStreamException {
    while (xml.hasNext()) {
      if (isLeftOut()) {
        xml.skip();
      } else {
        switch (xml.name()) {
          case "p" -> paragraph(sink);
          case "tbl" -> {
            table(sink);
            sink.tableEnd();
          }
          default -> read(sink);
        }
      }
    }
  }

  private boolean isLeftOut() {
    return DocxText.isUnseen(xml)
        || xml.is(NO_TEXT)
        || SEPARATORS.contains(String.valueOf(xml.attribute("type")));
  }

  private void table(Sink sink) throws XMLStreamException {
    while (xml.hasNext()) {
      if (isLeftOut()) {
        xml.skip();
      } else if (xml.name().equals("tr")) {
        List<List<Paragraph>> cells = new ArrayList<>();
        cells(cells);
        sink.row(cells);
      } else {
        table(sink);
      }
    }
  }

  private void cells(List<List<Paragraph>> cells) throws XMLStreamException {
    while (xml.hasNext()) {
      if (isLeftOut()) {
        xml.skip();
      } else if (xml.name().equals("tc")) {
        Cell cell = new Cell();
        read(cell);
        cells.add(cell.paragraphs);
      } else {
        cells(cells);
      }
    }
  }

  /** A table inside a cell is read as its paragraphs. */
  private static final class Cell implements Sink {
    private final List<Paragraph> paragraphs = new ArrayList<>();

    @Override
    public void paragraph(Paragraph paragraph) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph);
      }
    }

    @Override
    public void row(List<List<Paragraph>> cells) {
      cells.forEach(paragraphs::addAll);
    }

    @Override
    public void tableEnd() {}
  }

  private void paragraph(Sink sink) throws XMLStreamException {
    Properties properties = new Properties();
    List<Paragraph> boxes = new ArrayList<>();
    inside(properties, boxes);
    if (!properties.goesOn) {
      sink.paragraph(properties.paragraph(text.take(), styles));
    }
    boxes.forEach(sink::paragraph);
  }

  /** Boxes float beside the text: what they say comes behind the paragraph they hang on. */
  private void inside(Properties properties, List<Paragraph> boxes) throws XMLStreamException {
    while (xml.hasNext()) {
      if (isLeftOut()) {
        xml.skip();
      } else {
        switch (xml.name()) {
          case "pPr" -> properties.read(xml);
          case "r" -> text.run(xml, styles, () -> boxes(boxes));
          default -> inside(properties, boxes);
        }
      }
    }
  }

  private void boxes(List<Paragraph> boxes) throws XMLStreamException {
    while (xml.hasNext()) {
      if (isLeftOut()) {
        xml.skip();
      } else if (xml.name().equals("txbxContent")) {
        Cell box = new Cell();
        new DocxParagraphs(xml, styles).read(box);
        boxes.addAll(box.paragraphs);
      } else {
        boxes(boxes);
      }
    }
  }

  /** What a paragraph says of itself, as it is read. */
  private static final class Properties {
    private String style = "";
    private @Nullable String list;
    private @Nullable String level;

    /** Its end was deleted, so that the next paragraph goes on with it. */
    private boolean goesOn;

    void read(WordXml xml) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.name()) {
          case "pStyle" -> style = String.valueOf(xml.value());
          case "ilvl" -> level = xml.value();
          case "numId" -> list = xml.value();
          case "del" -> goesOn = true;
          default -> {}
        }
        if (xml.is(Set.of("numPr", "rPr"))) {
          read(xml);
        } else {
          xml.skip();
        }
      }
    }

    Paragraph paragraph(String text, DocxStyles styles) {
      String id = list == null ? styles.numbering(style) : list;
      int depth =
          level != null && level.matches("\\d") ? Integer.parseInt(level) : styles.listLevel(style);
      boolean listed = id != null && !id.equals("0");
      return new Paragraph(style, listed ? id : null, depth, text);
    }
  }
}
