package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** DOCX, read by POI: one line for each paragraph, and for each line a person broke. */
final class DocxLines implements LineReader {

  @Override
  public List<Line> lines(SourceFile file) {
    try {
      DocxBudget.check(file);
      return read(file);
    } catch (NotOfficeXmlFileException | EmptyFileException e) {
      throw file.refused(
          "this is no Word document", "Save the statement as .docx, or as plain text.", e);
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw file.refused(
          "the Word document is broken or unsafe: " + reason(e),
          "Open it in a word processor and save it again.",
          e);
    }
  }

  private static List<Line> read(SourceFile file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      Walker walker = new Walker(document, file);
      walker.body(document.getBodyElements());
      return walker.lines.lines();
    }
  }

  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return message.lines().findFirst().orElse("unreadable").strip();
  }

  private static final class Walker {
    private final LineCollector lines;
    private final XWPFDocument document;
    private final Map<String, Integer> numbers = new HashMap<>();

    Walker(XWPFDocument document, SourceFile file) {
      this.lines = new LineCollector(file);
      this.document = document;
    }

    void body(List<IBodyElement> elements) {
      for (IBodyElement element : elements) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
          table(table);
        }
      }
    }

    private void table(XWPFTable table) {
      lines.blank();
      for (XWPFTableRow row : table.getRows()) {
        lines.row(
            row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(Characters::tidy)
                .toList());
      }
      lines.blank();
    }

    private void paragraph(XWPFParagraph paragraph) {
      String text = DocxText.of(paragraph);
      String style = style(paragraph);
      if (text.isBlank()) {
        lines.blank();
        return;
      }
      int heading = headingLevel(style);
      if (heading > 0) {
        lines.styled(Style.HEADING, heading, "", Characters.tidy(text));
      } else if (paragraph.getNumID() != null && paragraph.getNumFmt() != null) {
        item(paragraph, text);
      } else if (style.contains("preformatted") || style.contains("plain text")) {
        text.lines().forEach(line -> lines.plain(TextLines.line(0, 0, line)));
      } else {
        lines.blank();
        text.lines().forEach(line -> lines.plain(TextLines.line(0, 0, line)));
        lines.blank();
      }
    }

    private void item(XWPFParagraph paragraph, String text) {
      int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
      String marker = marker(paragraph, level);
      List<String> parts = text.lines().map(Characters::tidy).filter(l -> !l.isEmpty()).toList();
      for (int i = 0; i < parts.size(); i++) {
        Style style = i == 0 ? Style.ITEM : Style.BODY;
        lines.styled(style, level + 1, i == 0 ? marker : "", parts.get(i));
      }
    }

    private String marker(XWPFParagraph paragraph, int level) {
      String format = paragraph.getNumFmt();
      if (format.equals("bullet") || format.equals("none")) {
        return "•";
      }
      String list = paragraph.getNumID() + "/" + level;
      numbers.keySet().removeIf(key -> isDeeper(key, paragraph, level));
      return DocxText.number(format, numbers.merge(list, 1, Integer::sum)) + ".";
    }

    private static boolean isDeeper(String key, XWPFParagraph paragraph, int level) {
      String list = paragraph.getNumID() + "/";
      return key.startsWith(list) && Integer.parseInt(key.substring(list.length())) > level;
    }

    /** The name of the paragraph's style in lower case; empty where it has none. */
    private String style(XWPFParagraph paragraph) {
      String id = paragraph.getStyle();
      if (id == null) {
        return "";
      }
      @Nullable XWPFStyle style =
          document.getStyles() == null ? null : document.getStyles().getStyle(id);
      String name = style == null || style.getName() == null ? id : style.getName();
      return name.toLowerCase(Locale.ROOT);
    }

    private static int headingLevel(String style) {
      if (style.equals("title")) {
        return 1;
      }
      return style.matches("heading ?[1-6]") ? style.charAt(style.length() - 1) - '0' : 0;
    }
  }
}
