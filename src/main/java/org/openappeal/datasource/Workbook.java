package org.openappeal.datasource;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file, found by POI and read as streams. */
final class Workbook implements Closeable {
  private static final int MOST_SHEETS = 1_000;

  /** POI reads the relationships of a part whole. */
  private static final long LARGEST_RELATIONSHIPS = 32L << 20;

  private final OPCPackage parts;
  private final XSSFReader reader;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  private Workbook(OPCPackage parts, XSSFReader reader) {
    this.parts = parts;
    this.reader = reader;
  }

  /**
   * One sheet.
   *
   * @param name as on its tab
   * @param hidden whether its tab is not shown
   * @param relation by which the workbook knows it
   */
  record Sheet(String name, boolean hidden, String relation) {}

  static Workbook open(ListFile file) throws IOException {
    OPCPackage parts = null;
    try {
      parts = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
      Workbook book = new Workbook(parts, new XSSFReader(parts));
      book.readSheets();
      return book;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      if (parts != null) {
        parts.revert();
      }
      throw new IOException(e);
    }
  }

  private void readSheets() throws IOException, InvalidFormatException {
    try (Xml xml = new Xml(reader.getWorkbookData())) {
      for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals("workbookPr")) {
          since1904 = xml.isTrue("date1904");
        } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
          String state = xml.attribute("state");
          sheets.add(
              new Sheet(
                  String.valueOf(xml.attribute("name")),
                  state != null && !state.equals("visible"),
                  String.valueOf(xml.attribute("id"))));
        }
      }
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  boolean since1904() {
    return since1904;
  }

  Xml sheet(Sheet sheet) throws IOException {
    return xml(() -> reader.getSheet(sheet.relation()));
  }

  @Nullable InputStream sharedStrings() throws IOException {
    return part(reader::getSharedStringsData);
  }

  @Nullable InputStream styles() throws IOException {
    return part(reader::getStylesData);
  }

  private static Xml xml(PartOpener opener) throws IOException {
    InputStream in = part(opener);
    if (in == null) {
      throw new IOException("a sheet is missing");
    }
    return new Xml(in);
  }

  private static @Nullable InputStream part(PartOpener opener) throws IOException {
    try {
      return opener.open();
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** What the hyperlinks of a sheet that write an email write to, by the id of their relation. */
  Map<String, String> mailLinks(Sheet sheet) throws IOException {
    try {
      Map<String, String> links = new HashMap<>();
      PackagePart part = sheetPart(sheet);
      if (part == null || !part.hasRelationships()) {
        return links;
      }
      for (PackageRelationship relation : part.getRelationships()) {
        String address = MailLink.address(relation.getTargetURI().toString());
        if (address != null) {
          links.put(relation.getId(), address);
        }
      }
      return links;
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private @Nullable PackagePart sheetPart(Sheet sheet) throws OpenXML4JException, IOException {
    XSSFReader.SheetIterator parts = reader.getSheetIterator();
    while (parts.hasNext()) {
      parts.next().close();
      if (parts.getSheetName().equals(sheet.name())) {
        PackagePart part = parts.getSheetPart();
        PackagePart relations =
            this.parts.getPart(PackagingURIHelper.getRelationshipPartName(part.getPartName()));
        if (relations != null && relations.getSize() > LARGEST_RELATIONSHIPS) {
          throw new IOException("the sheet has too many hyperlinks");
        }
        return part;
      }
    }
    return null;
  }

  @Override
  public void close() {
    // Closing a package means saving it to POI.
    parts.revert();
  }

  private interface PartOpener {
    @Nullable InputStream open() throws IOException, OpenXML4JException;
  }
}
