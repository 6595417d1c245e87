package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;

/**
 * DOCX, its package opened by POI, its parts read as a stream: one line for each paragraph, and for
 * each line a person broke. Footnotes and endnotes follow at the end.
 */
final class DocxLines implements LineReader {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Override
  public List<Line> lines(SourceFile file) {
    try {
      DocxBudget.check(file);
      return read(file);
    } catch (NotOfficeXmlFileException | EmptyFileException e) {
      throw notWord(file, e);
    } catch (IOException
        | XMLStreamException
        | OpenXML4JException
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

  private static RuntimeException notWord(SourceFile file, Exception e) {
    return file.refused(
        "this is no Word document", "Save the statement as .docx, or as plain text.", e);
  }

  private static List<Line> read(SourceFile file)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
      PackagePart main = related(parts);
      if (main == null || !main.getContentType().contains("wordprocessingml")) {
        throw notWord(file, new IOException("no main part"));
      }
      DocxStyles styles = new DocxStyles();
      DocxNumbering numbering = new DocxNumbering();
      part(main, "styles", styles::read);
      part(main, "numbering", numbering::read);
      LineCollector lines = new LineCollector(file);
      DocxWriter writer = new DocxWriter(lines, styles, numbering);
      try (InputStream in = main.getInputStream()) {
        new DocxParagraphs(new WordXml(in), styles).read(writer);
      }
      DocxWriter notes = writer.ofNotes();
      part(main, "footnotes", xml -> new DocxParagraphs(xml, styles).read(notes));
      part(main, "endnotes", xml -> new DocxParagraphs(xml, styles).read(notes));
      return lines.lines();
    }
  }

  private interface Reading {
    void read(WordXml xml) throws XMLStreamException;
  }

  private static void part(PackagePart main, String name, Reading reading)
      throws IOException, OpenXML4JException, XMLStreamException {
    var relations = main.getRelationshipsByType(RELATION + name);
    if (!relations.isEmpty()) {
      PackagePart part = main.getRelatedPart(relations.getRelationship(0));
      try (InputStream in = part.getInputStream()) {
        reading.read(new WordXml(in));
      }
    }
  }

  private static @Nullable PackagePart related(OPCPackage parts) {
    var relations = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    return relations.isEmpty() ? null : parts.getPart(relations.getRelationship(0));
  }

  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return message.lines().findFirst().orElse("unreadable").strip();
  }
}
