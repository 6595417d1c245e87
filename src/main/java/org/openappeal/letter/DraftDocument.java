package org.openappeal.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/**
 * A template that is made by the program: its paragraphs and tables in WordprocessingML (ECMA-376
 * part 1, §17). Not thread-safe.
 */
final class DraftDocument {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final StringBuilder body = new StringBuilder();

  DraftDocument add(String xml, Object... values) {
    body.append(values.length == 0 ? xml : String.format(Locale.ROOT, xml, values));
    return this;
  }

  /**
   * A paragraph with one merge field.
   *
   * @param style of the paragraph, and what comes behind it in its properties
   * @param indent what comes behind its spacing
   * @param before other fields in front of it
   * @param size of its letters, in points
   */
  DraftDocument field(String style, String indent, String before, String name, int size) {
    return add(
        "<w:p><w:pPr>%s<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%d\" w:lineRule=\"exact\"/>"
            + "%s</w:pPr>%s<w:fldSimple w:instr=\" MERGEFIELD %s \"><w:r><w:rPr>"
            + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr><w:t>%s</w:t></w:r></w:fldSimple>"
            + "</w:p>",
        style, AddressFit.line(size), indent, before, name, size * 2, size * 2, name);
  }

  /** A paragraph so low that it is not seen. */
  DraftDocument nothing() {
    return add(
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
            + "<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
  }

  /** Compiles what was added. */
  WordTemplate compile(TemplateEngine engine) {
    Path file = null;
    try {
      file = Files.createTempFile("openappeal", ".docx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (Map.Entry<String, String> part : new TreeMap<>(parts()).entrySet()) {
          part(zip, part.getKey(), HEAD + part.getValue());
        }
      }
      return WordTemplate.open(file, engine, WordOptions.DEFAULT);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.NONE,
              "there is no room for temporary files",
              "Make room, or name another folder with -Djava.io.tmpdir."),
          e);
    } finally {
      delete(file);
    }
  }

  private Map<String, String> parts() {
    return Map.of(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + TYPES
            + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\""
            + TYPES
            + "styles+xml\"/>"
            + "</Types>",
        "_rels/.rels",
        relationships("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels",
        relationships("styles", "styles.xml"),
        "word/document.xml",
        "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>",
        "word/styles.xml",
        "<w:styles xmlns:w=\""
            + W
            + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
            + "<w:noProof/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault/></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"EnvelopeAddress\">"
            + "<w:name w:val=\"envelope address\"/><w:basedOn w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"EnvelopeReturn\">"
            + "<w:name w:val=\"envelope return\"/><w:basedOn w:val=\"Normal\"/></w:style>"
            + "</w:styles>");
  }

  private static String relationships(String type, String target) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\"/>"
        + "</Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    out.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system clears its temporary folder itself.
    }
  }
}
