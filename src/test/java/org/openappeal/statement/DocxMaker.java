package org.openappeal.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents from the XML of their bodies, with three lists and a few styles. */
final class DocxMaker {
  private static final String SPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATION =
      "<Relationship Id=\"%1$s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%1$s\" Target=\"%1$s.xml\"/>";
  private static final String STYLES =
      """
      <w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Outline"/></w:style>
      <w:style w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>
      </w:style>
      <w:style w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>
      </w:pPr></w:style>
      """;
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
      <w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
      """;

  private final String body;
  private final StringBuilder notes = new StringBuilder();
  private final StringBuilder endnotes = new StringBuilder();

  DocxMaker(String body) {
    this.body = body;
  }

  DocxMaker note(String text) {
    notes.append(
        "<w:footnote w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
    notes.append("<w:footnote>").append(paragraph(text)).append("</w:footnote>");
    return this;
  }

  DocxMaker endnote(String text) {
    endnotes.append("<w:endnote>").append(paragraph(text)).append("</w:endnote>");
    return this;
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  Path save(Path file) throws IOException {
    StringBuilder relations = new StringBuilder();
    for (String part : new String[] {"styles", "numbering", "footnotes", "endnotes"}) {
      relations.append(RELATION.formatted(part));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", DocxParts.RELATIONS);
      part(
          zip,
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relations
              + "</Relationships>");
      part(zip, "word/styles.xml", "<w:styles" + SPACE + ">" + STYLES + "</w:styles>");
      part(zip, "word/numbering.xml", "<w:numbering" + SPACE + ">" + NUMBERING + "</w:numbering>");
      part(zip, "word/footnotes.xml", "<w:footnotes" + SPACE + ">" + notes + "</w:footnotes>");
      part(zip, "word/endnotes.xml", "<w:endnotes" + SPACE + ">" + endnotes + "</w:endnotes>");
      part(zip, "word/document.xml", DocxParts.HEAD + body + DocxParts.TAIL);
    }
    return file;
  }

  private static String types() {
    return DocxParts.TYPES.replace(
        "<Override", "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override");
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
