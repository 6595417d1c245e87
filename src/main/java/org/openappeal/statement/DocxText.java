package org.openappeal.statement;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The words of a Word paragraph: what a reader sees, without footnote marks and deleted text. */
final class DocxText {
  private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "rPrChange");
  private static final Pattern MARK = Pattern.compile("\\s*(\\d{1,3}|[*†‡])(,\\d{1,3})*\\s*");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private boolean hidden;
  private boolean raised;

  /** Reads what a run draws. */
  interface Drawing {
    void read() throws XMLStreamException;
  }

  /** Reads one run to its end; {@code drawing} reads what is neither text nor its properties. */
  void run(WordXml xml, DocxStyles styles, Drawing drawing) throws XMLStreamException {
    run.setLength(0);
    hidden = false;
    raised = false;
    while (xml.hasNext()) {
      piece(xml, styles, drawing);
    }
    if (!hidden && !(raised && MARK.matcher(run).matches())) {
      text.append(run);
    }
  }

  private void piece(WordXml xml, DocxStyles styles, Drawing drawing) throws XMLStreamException {
    switch (xml.name()) {
      case "t" -> {
        run.append(xml.text());
        return;
      }
      case "rPr" -> {
        properties(xml, styles);
        return;
      }
      case "tab" -> run.append('\t');
      case "br", "cr" -> run.append('\n');
      case "noBreakHyphen" -> run.append('-');
      case "softHyphen" -> run.append('\u00ad');
      case "sym" -> run.append('•');
      case "AlternateContent", "drawing", "pict" -> {
        drawing.read();
        return;
      }
      default -> {}
    }
    xml.skip();
  }

  private void properties(WordXml xml, DocxStyles styles) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.name()) {
        case "vanish", "webHidden" -> hidden |= xml.isOn();
        case "rStyle" -> hidden |= styles.isHidden(String.valueOf(xml.value()));
        case "vertAlign" -> raised = "superscript".equals(xml.value());
        default -> {}
      }
      xml.skip();
    }
  }

  /** Whether a reader does not see the element that was begun. */
  static boolean isUnseen(WordXml xml) {
    return xml.is(UNSEEN);
  }

  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
