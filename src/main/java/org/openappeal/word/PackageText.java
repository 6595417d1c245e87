package org.openappeal.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a package that say what is in it (ECMA-376 part 2) and what it is called. */
final class PackageText {
  static final String TYPES = "[Content_Types].xml";
  static final String ROOT = "_rels/.rels";
  static final String CORE = "docProps/core.xml";
  static final String APP = "docProps/app.xml";

  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final String PACKAGE = OOXML + "package/2006/";
  private static final String OFFICE = OOXML + "officeDocument/2006/";

  static final String APP_PART =
      XmlText.DECLARATION + "<Properties xmlns=\"" + OFFICE + "extended-properties\"/>";

  private PackageText() {}

  /** A template becomes a document. */
  static String type(String contentType) {
    return contentType.replace("template.main+xml", "document.main+xml");
  }

  static Element types(List<SourcePart> parts) {
    Element types = new Element("Types");
    types.set("xmlns", PACKAGE + "content-types");
    Map<String, String> byExtension = new TreeMap<>();
    byExtension.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byExtension.put("xml", "application/xml");
    for (PictureFormat format : PictureFormat.values()) {
      byExtension.put(format.extension(), format.contentType());
    }
    for (SourcePart part : parts) {
      if (!part.isXml()) {
        byExtension.putIfAbsent(extension(part.name()), part.contentType());
      }
    }
    byExtension.forEach(
        (extension, type) -> types.add(entry("Default", "Extension", extension, type)));
    for (SourcePart part : parts) {
      if (!type(part.contentType()).equals(byExtension.get(extension(part.name())))) {
        types.add(entry("Override", "PartName", "/" + part.name(), type(part.contentType())));
      }
    }
    types.add(
        entry(
            "Override",
            "PartName",
            "/" + CORE,
            "application/vnd.openxmlformats-package.core-properties+xml"));
    types.add(
        entry(
            "Override",
            "PartName",
            "/" + APP,
            "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    return types;
  }

  /** Says the type of one part. */
  static Element override(String part, String contentType) {
    return entry("Override", "PartName", "/" + part, contentType);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Element entry(String name, String key, String value, String type) {
    Element entry = new Element(name);
    entry.set(key, value);
    entry.set("ContentType", type);
    return entry;
  }

  static Element rootRelations(String document) {
    Element root = relations();
    root.add(relation("rId1", OFFICE + "relationships/officeDocument", document));
    root.add(relation("rId2", PACKAGE + "relationships/metadata/core-properties", CORE));
    root.add(relation("rId3", OFFICE + "relationships/extended-properties", APP));
    return root;
  }

  /** The relationships of a part, their targets named from the root of the package. */
  static Element relations(List<Relation> relations) {
    Element root = relations();
    for (Relation relation : relations) {
      root.add(relation(relation));
    }
    return root;
  }

  static Element relation(Relation relation) {
    String target = relation.external() ? relation.target() : "/" + relation.target();
    Element one = relation(relation.id(), relation.fullType(), target);
    if (relation.external()) {
      one.set("TargetMode", "External");
    }
    return one;
  }

  private static Element relations() {
    Element root = new Element("Relationships");
    root.set("xmlns", Namespaces.PACKAGE_RELATIONSHIPS);
    return root;
  }

  private static Element relation(String id, String type, String target) {
    Element relation = new Element("Relationship");
    relation.set("Id", id);
    relation.set("Type", type);
    relation.set("Target", target);
    return relation;
  }

  /** Where the relationships of a part are kept. */
  static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Title and language, and nothing of who, when and with what. */
  static Element core(String title, Locale language) {
    Element core = core();
    Element titled = new Element("dc:title");
    titled.add(new Text(title));
    core.add(titled);
    Element spoken = new Element("dc:language");
    spoken.add(new Text(language.toLanguageTag()));
    core.add(spoken);
    return core;
  }

  private static Element core() {
    Element core = new Element("cp:coreProperties");
    core.set("xmlns:cp", PACKAGE + "metadata/core-properties");
    core.set("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    return core;
  }

  /** The same for a letter, whose own title and language they are. */
  static Element core(String ownTitle, ReferencePlacer references) {
    Element core = core();
    Element title = new Element("dc:title");
    title.add(Code.step(new Title()));
    references.text(Place.of(CORE), ownTitle).forEach(title::add);
    title.add(Code.step(new FieldSteps.End()));
    core.add(title);
    Element language = new Element("dc:language");
    language.add(Code.step(press -> press.put(new Piece.Chars(press.language().toLanguageTag()))));
    core.add(language);
    return core;
  }

  /** Prints the title of the letter, if it has one, else that of the template. */
  private record Title() implements Step.Opening {
    @Override
    public void run(Press press) {
      press.where(false, false);
      int start = press.at();
      int end = press.ahead(start, false);
      if (press.details.title().isBlank()) {
        press.run(start + 1, end);
      } else {
        press.text(press.details.title(), Place.of(CORE));
      }
      press.goTo(end);
      press.where(true, false);
    }
  }
}
