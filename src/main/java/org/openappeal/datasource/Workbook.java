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
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file, found by POI's package reader and read as streams. Relations are told
 * by how their type ends, so that the strict form of the format, which POI's sheet reader refuses,
 * is read as the usual one.
 */
final class Workbook implements Closeable {
  private static final int MOST_SHEETS = 1_000;

  /** POI reads the relationships of a part whole. */
  private static final long LARGEST_RELATIONSHIPS = 32L << 20;

  private final OPCPackage parts;
  private final PackagePart main;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  private Workbook(OPCPackage parts, PackagePart main) {
    this.parts = parts;
    this.main = main;
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
      Workbook book = new Workbook(parts, workbook(parts));
      book.readSheets();
      return book;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      if (parts != null) {
        parts.revert();
      }
      throw new IOException(e);
    }
  }

  private static PackagePart workbook(OPCPackage parts) throws IOException {
    for (PackageRelationship relation : parts.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = parts.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new IOException("there is no workbook in it");
  }

  private void readSheets() throws IOException {
    try (Xml xml = new Xml(main.getInputStream())) {
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
    return new Xml(sheetPart(sheet).getInputStream());
  }

  @Nullable InputStream sharedStrings() throws IOException {
    return only("/sharedStrings");
  }

  @Nullable InputStream styles() throws IOException {
    return only("/styles");
  }

  private @Nullable InputStream only(String type) throws IOException {
    try {
      for (PackageRelationship relation : main.getRelationships()) {
        if (relation.getRelationshipType().endsWith(type)) {
          return main.getRelatedPart(relation).getInputStream();
        }
      }
      return null;
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private PackagePart sheetPart(Sheet sheet) throws IOException {
    try {
      PackageRelationship relation = main.getRelationship(sheet.relation());
      if (relation == null) {
        throw new IOException("the sheet `" + sheet.name() + "` is missing");
      }
      return main.getRelatedPart(relation);
    } catch (InvalidFormatException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** What the hyperlinks of a sheet that write an email write to, by the id of their relation. */
  Map<String, String> mailLinks(Sheet sheet) throws IOException {
    Map<String, String> links = new HashMap<>();
    PackagePart part = sheetPart(sheet);
    try {
      PackagePart relations =
          parts.getPart(PackagingURIHelper.getRelationshipPartName(part.getPartName()));
      if (relations != null && relations.getSize() > LARGEST_RELATIONSHIPS) {
        throw new IOException("the sheet has too many hyperlinks");
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

  @Override
  public void close() {
    // Closing a package means saving it to POI.
    parts.revert();
  }
}
