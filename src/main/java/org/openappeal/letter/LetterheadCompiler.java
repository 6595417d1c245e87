package org.openappeal.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;
import org.w3c.dom.Element;

/** Turns a Word letterhead into parts that never change and templates of those that do. */
final class LetterheadCompiler {
  static final String STYLES = "word/styles.xml";
  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String CORE = "docProps/core.xml";
  private static final String APP = "docProps/app.xml";
  private static final long LARGEST_PART = 32L * 1024 * 1024;

  private static final String CORE_TEMPLATE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
          + "<dc:title>$subject</dc:title><dc:language>$language</dc:language>"
          + "</cp:coreProperties>";
  private static final String APP_PART =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

  private final Path file;
  private final TemplateEngine engine;
  private final List<Part> unchanging = new ArrayList<>();
  private final Map<String, Template> changing = new LinkedHashMap<>();
  private final Map<String, WordXml> trees = new HashMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private @Nullable Template styles;
  private @Nullable Template rightToLeftStyles;
  private boolean body;
  private boolean numbers;

  LetterheadCompiler(Path file, TemplateEngine engine) {
    this.file = file;
    this.engine = engine;
  }

  Letterhead compile() {
    if (!Files.isRegularFile(file)) {
      throw problem("there is no letterhead", "Put a Word document here, or run `appeal init`.");
    }
    check();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (entry.getSize() > LARGEST_PART) {
          throw problem("the letterhead is too large", "Use smaller pictures.");
        }
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(entry.getName(), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new ProblemException(unreadable(), e);
    }
    Template styleSheet = styles;
    Template turned = rightToLeftStyles;
    WordXml document = trees.get(DOCUMENT);
    WordXml sheet = trees.get(STYLES);
    if (!body || document == null) {
      throw problem(
          "the letterhead has no paragraph `$body`",
          "Type $body in a paragraph of its own where the text of the letter belongs.");
    }
    if (!numbers || styleSheet == null || turned == null || sheet == null) {
      throw problem(
          "the letterhead has no numbered list style `ListNumber`",
          "Add the style “List Number” with a numbering of its own.");
    }
    Ruler ruler = new Ruler(document, sheet, trees.get(NUMBERING));
    Sheets sheets = new Sheets(texts, changing, ruler);
    return new Letterhead(unchanging, changing, styleSheet, turned, sheets);
  }

  /** POI knows what is no package, encrypted, or a bomb. */
  private void check() {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      if (opened.getPart(
              org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/" + DOCUMENT))
          == null) {
        throw new ProblemException(unreadable());
      }
      opened.revert();
    } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException e) {
      throw new ProblemException(unreadable(), e);
    } catch (org.apache.poi.UnsupportedFileFormatException | org.apache.poi.EmptyFileException e) {
      throw new ProblemException(unreadable(), e);
    }
  }

  private void add(String name, byte[] content) throws IOException {
    switch (name) {
      case CORE -> changing.put(name, template(name, CORE_TEMPLATE));
      case APP -> unchanging.add(Part.of(name, APP_PART.getBytes(StandardCharsets.UTF_8)));
      case STYLES -> {
        WordXml part = WordXml.parse(content);
        part.scrub();
        trees.put(name, part);
        for (Element language : part.elements("lang")) {
          language.setAttributeNS(WordXml.W, "w:val", "$wordLanguage");
        }
        styles = template(name, part.toString());
        Directions.turn(part);
        for (Element language : part.elements("lang")) {
          language.setAttributeNS(WordXml.W, "w:bidi", "$wordLanguage");
        }
        rightToLeftStyles = template(name, part.toString());
      }
      case NUMBERING -> {
        WordXml part = WordXml.parse(content);
        numbers = Numbering.prepare(part, "ListNumber");
        trees.put(name, part);
        unchanging.add(Part.of(name, part.toString().getBytes(StandardCharsets.UTF_8)));
      }
      default -> {
        if (name.matches("word/(document|header\\d*|footer\\d*|settings)\\.xml")) {
          addText(name, content);
        } else {
          unchanging.add(Part.of(name, content));
        }
      }
    }
  }

  private void addText(String name, byte[] content) throws IOException {
    WordXml part = WordXml.parse(content);
    part.scrub();
    part.joinReferences();
    trees.put(name, part);
    if (name.equals(DOCUMENT)) {
      body = part.replaceParagraph("$body");
    }
    String source = part.toString();
    if (!name.endsWith("settings.xml")) {
      texts.put(name, source);
    }
    if (source.indexOf('$') >= 0) {
      changing.put(name, template(name, source));
    } else {
      unchanging.add(Part.of(name, source.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private Template template(String part, String source) {
    return engine.compile(file + " (" + part + ")", source, 0, OutputKind.WORD);
  }

  private Problem unreadable() {
    return Problem.error(
        Location.of(file),
        "this is not a Word document that can be read",
        "Save it from Word as “.docx”, without a password.");
  }

  private ProblemException problem(String message, String remedy) {
    return Problem.error(Location.of(file), message, remedy).asException();
  }
}
