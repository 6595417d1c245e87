package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Everything in a package but its text. Its styles are those that docx4j gives to a new document,
 * as large as Word's are; it has no theme and no settings, which documents from Word have as well.
 */
final class OfficeParts {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final List<String> PARTS =
      List.of("document", "styles", "numbering", "header1", "footer1");

  private OfficeParts() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put("word/styles.xml", styles());
    parts.put("[Content_Types].xml", bytes(types()));
    parts.put("_rels/.rels", bytes(relations(PARTS.subList(0, 1), "word/")));
    parts.put("word/_rels/document.xml.rels", bytes(relations(PARTS.subList(1, PARTS.size()), "")));
    parts.put("word/numbering.xml", bytes(numbering()));
    return parts;
  }

  private static byte[] styles() throws IOException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WordprocessingMLPackage.createPackage().save(out);
      return LetterWords.parts(out.toByteArray()).get("word/styles.xml");
    } catch (Docx4JException e) {
      throw new IOException(e);
    }
  }

  private static String types() {
    StringBuilder types = new StringBuilder(DECLARATION);
    types.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    types.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
    types.append("package.relationships+xml\"/>");
    for (String part : PARTS) {
      String kind = part.equals("document") ? "document.main" : part.replace("1", "");
      types.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"");
      types.append("application/vnd.openxmlformats-officedocument.wordprocessingml.");
      types.append(kind).append("+xml\"/>");
    }
    return types.append("</Types>").toString();
  }

  private static String relations(List<String> parts, String folder) {
    StringBuilder relations = new StringBuilder(DECLARATION);
    relations.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (String part : parts) {
      String kind = part.equals("document") ? "officeDocument" : part.replace("1", "");
      relations.append(
          "<Relationship Id=\"%1$s\" Type=\"%2$s/%3$s\" Target=\"%4$s%1$s.xml\"/>"
              .formatted(part, RELATIONS, kind, folder));
    }
    return relations.append("</Relationships>").toString();
  }

  /** List 1 has numbers, list 2 has bullets. */
  private static String numbering() {
    String list =
        "<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
            + "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"397\"/></w:pPr></w:lvl></w:abstractNum>";
    return DECLARATION
        + "<w:numbering xmlns:w=\"%s\">".formatted(WORD)
        + list.formatted(0, "decimal", "%1.", 397)
        + list.formatted(1, "bullet", "•", 794)
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
