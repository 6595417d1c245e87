package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What every letter must be: well-formed, valid, opened by POI, and silent about its author. */
final class ValidLetter {
  private ValidLetter() {}

  static void check(byte[] letter) {
    checkWithoutSchemaOf("", letter);
  }

  /** One part is as its maker wrote it, and not as the schema wants it. */
  static void checkWithoutSchemaOf(String part, byte[] letter) {
    Map<String, byte[]> parts = TestPackage.unzip(letter);
    XmlReader reader = new XmlReader(new PartProblems(java.nio.file.Path.of("letter.docx")));
    parts.forEach(
        (name, content) -> {
          if (name.endsWith(".xml") || name.endsWith(".rels")) {
            Element root = reader.read(name, content);
            scrubbed(name, new String(content, StandardCharsets.UTF_8));
            if (!name.equals("word/settings.xml")) {
              structure(name, root);
            }
            if (!name.equals(part)) {
              schema(name, root);
            }
          }
        });
    related(parts);
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(letter))) {
      assertThat(opened.getBodyElements()).isNotNull();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Every id names a relationship, every relationship a part, and every part has a type. */
  private static void related(Map<String, byte[]> parts) {
    XmlReader reader = new XmlReader(new PartProblems(java.nio.file.Path.of("letter.docx")));
    Element types = reader.read("types", parts.get("[Content_Types].xml"));
    Set<String> overridden = new HashSet<>();
    types.elements().forEach(e -> overridden.add(e.get("PartName") + " " + e.get("Extension")));
    parts.forEach(
        (name, content) -> {
          if (!name.endsWith(".rels") && !name.equals("[Content_Types].xml")) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean typed =
                overridden.contains("/" + name + " null")
                    || overridden.contains("null " + extension);
            assertThat(typed).as("a type for " + name).isTrue();
          }
          if (name.endsWith(".xml")) {
            related(name, reader.read(name, content), parts);
          }
        });
    for (String type : overridden) {
      boolean known =
          !type.startsWith("/") || parts.containsKey(type.substring(1, type.length() - 5));
      assertThat(known).as("a part for " + type).isTrue();
    }
  }

  private static void related(String name, Element root, Map<String, byte[]> parts) {
    Map<String, String> targets = new HashMap<>();
    byte[] relations = parts.get(PackageText.relationsOf(name));
    if (relations != null) {
      XmlReader reader = new XmlReader(new PartProblems(java.nio.file.Path.of("letter.docx")));
      for (Element relation : reader.read(name, relations).elements()) {
        String target = String.valueOf(relation.get("Target"));
        boolean inside = relation.get("TargetMode") == null;
        assertThat(!inside || parts.containsKey(target.substring(1)))
            .as(name + " → " + target)
            .isTrue();
        String before = targets.put(String.valueOf(relation.get("Id")), target);
        assertThat(before).as(name + ": the id of " + target + " is its own").isNull();
      }
    }
    root.walk(
        node -> {
          if (node instanceof Element element) {
            element
                .attributes()
                .forEach(
                    (attribute, id) -> {
                      if (attribute.startsWith("r:") && !id.isEmpty()) {
                        assertThat(targets).as(name + ": " + element).containsKey(id);
                      }
                    });
          }
        });
    for (String kind : List.of("footnote", "endnote")) {
      if (!root.all("w:" + kind + "Reference").isEmpty()) {
        String notes = "/word/" + kind + "s.xml";
        assertThat(targets.values()).as(name).contains(notes);
        notes(root, kind, parts.get(notes.substring(1)));
      }
    }
  }

  private static void notes(Element root, String kind, byte[] content) {
    XmlReader reader = new XmlReader(new PartProblems(java.nio.file.Path.of("letter.docx")));
    Set<String> ids = new HashSet<>();
    for (Element note : reader.read(kind, content).elements()) {
      assertThat(ids.add(note.get("w:id"))).as("one " + kind + " " + note.get("w:id")).isTrue();
    }
    for (Element reference : root.all("w:" + kind + "Reference")) {
      assertThat(ids).contains(reference.get("w:id"));
    }
  }

  private static void scrubbed(String name, String content) {
    assertThat(content)
        .as(name)
        .doesNotContain("w:rsid")
        .doesNotContain("dc:creator")
        .doesNotContain("lastModifiedBy")
        .doesNotContain("dcterms:")
        .doesNotContain("<Template>")
        .doesNotContain("<Company>")
        .doesNotContain("proofErr")
        .doesNotContain("w:commentR")
        .doesNotContain("\u0001");
  }

  /** What Word calls unreadable though the schema allows it. */
  private static void structure(String name, Element root) {
    for (Element cell : root.all("w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote")) {
      List<Element> blocks = cell.elements();
      assertThat(blocks).as(name + ": " + cell + " ends in a paragraph").isNotEmpty();
      assertThat(blocks.get(blocks.size() - 1).name).as(name).isIn("w:p", "w:sdt");
    }
    for (Element table : root.all("w:tbl")) {
      assertThat(table.all("w:tr")).as(name + ": rows of a table").isNotEmpty();
    }
    unique(name, root, "wp:docPr", "id");
    unique(name, root, "w:bookmarkStart", "w:id");
    unique(name, root, "w:bookmarkStart", "w:name");
    Map<String, Integer> open = new HashMap<>();
    for (Element mark : root.all("w:bookmarkStart", "w:bookmarkEnd")) {
      open.merge(
          String.valueOf(mark.get("w:id")), mark.is("w:bookmarkStart") ? 1 : -1, Integer::sum);
    }
    assertThat(open.values()).as(name + ": bookmarks that begin and end").allMatch(n -> n == 0);
  }

  private static void unique(String name, Element root, String element, String attribute) {
    Set<String> seen = new HashSet<>();
    for (Element one : root.all(element)) {
      boolean fallback = one.around("mc:Fallback") != null;
      String value = String.valueOf(one.get(attribute));
      assertThat(fallback || seen.add(value)).as(name + ": " + element + " " + value).isTrue();
    }
  }

  /** The schema knows nothing of the choices and additions that later programs make. */
  private static void schema(String name, Element root) {
    if (!name.matches(
        "word/(document|header\\d*|footer\\d*|footnotes|numbering|styles|settings)\\.xml")) {
      return;
    }
    for (Element choice : root.all("mc:AlternateContent")) {
      if (choice.parent != null) {
        choice.remove();
      }
    }
    strip(root);
    List<Object> errors = new ArrayList<>();
    try {
      boolean valid =
          parse(XmlText.of(root)).validate(new XmlOptions().setErrorListener(listener(errors)));
      assertThat(errors).as(name + " against the schema").isEmpty();
      assertThat(valid).as(name).isTrue();
    } catch (XmlException e) {
      throw new AssertionError(name, e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static java.util.Collection<org.apache.xmlbeans.XmlError> listener(List<Object> errors) {
    return (java.util.Collection) errors;
  }

  private static void strip(Element element) {
    element.attributes().keySet().removeIf(a -> a.startsWith("mc:") || a.startsWith("w14:"));
    element
        .children()
        .removeIf(c -> c instanceof Element e && e.name.matches("(w14|w15|w16\\w*|wp14):.*"));
    element.elements().forEach(ValidLetter::strip);
  }

  private static XmlObject parse(String xml) throws XmlException {
    return switch (xml.substring(1, xml.indexOf(' '))) {
      case "w:document" -> DocumentDocument.Factory.parse(xml);
      case "w:hdr" -> HdrDocument.Factory.parse(xml);
      case "w:ftr" -> FtrDocument.Factory.parse(xml);
      case "w:footnotes" -> FootnotesDocument.Factory.parse(xml);
      case "w:settings" -> SettingsDocument.Factory.parse(xml);
      case "w:numbering" -> NumberingDocument.Factory.parse(xml);
      default -> StylesDocument.Factory.parse(xml);
    };
  }
}
