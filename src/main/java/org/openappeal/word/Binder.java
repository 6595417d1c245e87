package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text of a template fit to be bound with that of other letters into one document: what
 * is counted, named or referred to stays within its letter, and says its language itself.
 */
final class Binder {
  static final String END = "_LetterEnd";

  private static final Pattern PAGES = Pattern.compile("(?i)^(\\s*)NUMPAGES\\b");
  private static final Pattern REFERRING =
      Pattern.compile("(?is)^\\s*(REF|PAGEREF|NOTEREF|HYPERLINK|TOC)\\b.*");
  private static final Pattern WORD = Pattern.compile("[\\w.]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final @Nullable Element language;
  private final String blankHeader;
  private final String blankFooter;
  private final Set<String> bookmarks = new HashSet<>();
  private Set<String> foreign = Set.of();
  private boolean manySections;
  private boolean countsPages;
  private boolean needsHeader;
  private boolean needsFooter;

  /**
   * @param language that each run must say; null where the styles say it
   * @param blankHeader the id of the relationship to a header that holds nothing
   * @param blankFooter the same for a footer
   */
  Binder(@Nullable Locale language, String blankHeader, String blankFooter) {
    this.language = Languages.property(language);
    this.blankHeader = blankHeader;
    this.blankFooter = blankFooter;
  }

  void begin(Element document, @Nullable Element styles, String own) {
    document.all("w:bookmarkStart").forEach(b -> bookmarks.add(String.valueOf(b.get("w:name"))));
    foreign = Languages.foreign(styles, own);
    manySections = document.all("w:p").stream().anyMatch(Ink::endsSection);
  }

  /** Whether a letter needs a bookmark at its end, {@link #END}. */
  boolean countsPages() {
    return countsPages;
  }

  boolean needsHeader() {
    return needsHeader;
  }

  boolean needsFooter() {
    return needsFooter;
  }

  /**
   * A document's number of pages becomes a letter's: that of its section, which Word counts by
   * itself, showing until then the page of the letter's end, which others count.
   */
  void pages(Place place, Element root, PartProblems problems) {
    FieldReader.read(place, root, problems).forEach(this::pages);
  }

  private void pages(Field field) {
    Field.nested(field.code).forEach(this::pages);
    Field.nested(field.result).forEach(this::pages);
    if (field.code.size() != 1 || !(field.code.get(0) instanceof Field.Item.Run code)) {
      return;
    }
    Element instruction = code.element().child("w:instrText");
    if (instruction == null || !PAGES.matcher(instruction.text()).find()) {
      return;
    }
    countsPages = true;
    Element properties = field.properties(false);
    if (manySections) {
      Matcher name = PAGES.matcher(instruction.text());
      String switches = name.replaceFirst("");
      name(instruction, switches);
      Element mark = field.begin.child("w:fldChar");
      if (mark != null) {
        mark.set("w:dirty", "true");
      }
      return;
    }
    String section = PAGES.matcher(instruction.text()).replaceFirst("$1SECTIONPAGES");
    instruction.children().clear();
    instruction.add(new Text(section));
    result(field, properties);
  }

  private static void name(Element instruction, String switches) {
    instruction.children().clear();
    instruction.set("xml:space", "preserve");
    instruction.add(new Text(" PAGEREF "));
    instruction.add(Code.step(new Ids.Anchor(END)));
    instruction.add(new Text(" " + switches.strip()));
  }

  private static void result(Field field, @Nullable Element properties) {
    Element end = field.last();
    List<Element> runs = new ArrayList<>();
    for (Field.Item item : field.result) {
      if (item instanceof Field.Item.Run run) {
        runs.add(run.element());
      }
    }
    runs.forEach(Node::remove);
    if (field.separate == null) {
      end.insertBefore(mark("separate", properties));
    }
    end.insertBefore(mark("begin", properties));
    Element name = new Element("w:instrText");
    name(name, "");
    end.insertBefore(Runs.run(properties, name));
    end.insertBefore(mark("separate", properties));
    end.insertBefore(Runs.run(properties, Runs.text("w:t", new Text("1"))));
    end.insertBefore(mark("end", properties));
  }

  private static Element mark(String type, @Nullable Element properties) {
    Element mark = new Element("w:fldChar");
    mark.set("w:fldCharType", type);
    return Runs.run(properties, mark);
  }

  /** Lets each run say its language. */
  void speak(Element root) {
    if (language == null) {
      return;
    }
    for (Element run : root.all("w:r")) {
      Element properties = run.child("w:rPr");
      Element paragraph = run.around("w:p");
      Element style = paragraph == null ? null : paragraph.child("w:pPr");
      boolean says = properties != null && properties.child("w:lang") != null;
      if (!says && !isForeign(properties, "w:rStyle") && !isForeign(style, "w:pStyle")) {
        Properties.speak(run, language.copy());
      }
    }
  }

  private boolean isForeign(@Nullable Element properties, String style) {
    String id = properties == null ? null : properties.val(style);
    return id != null && foreign.contains(id);
  }

  /** Keeps references within their letter; answers whether each letter has its own such part. */
  boolean bind(SourcePart part, Element root) {
    anchors(root);
    boolean shared = !root.is("w:hdr") && !root.is("w:ftr");
    boolean bound = shared || Ink.changes(root);
    if (bound) {
      shapes(root);
    }
    if (shared) {
      links(part, root);
    }
    return bound;
  }

  private void anchors(Element root) {
    for (Element link : root.all("w:hyperlink")) {
      String name = link.get("w:anchor");
      if (name != null && bookmarks.contains(name)) {
        link.code("w:anchor", List.of(Code.step(new Ids.Anchor(name))));
      }
    }
    for (Element code : root.all("w:instrText")) {
      for (Node child : List.copyOf(code.children())) {
        if (child instanceof Text text && REFERRING.matcher(code.text()).matches()) {
          anchors(text);
        }
      }
    }
  }

  private void anchors(Text text) {
    Matcher word = WORD.matcher(text.value);
    int done = 0;
    while (word.find()) {
      if (bookmarks.contains(word.group())) {
        text.insertBefore(new Text(text.value.substring(done, word.start())));
        text.insertBefore(Code.step(new Ids.Anchor(word.group())));
        done = word.end();
      }
    }
    if (done > 0) {
      text.replaceWith(new Text(text.value.substring(done)));
    }
  }

  /** Drawings of the older kind, and the objects that name them. */
  private static void shapes(Element root) {
    root.walk(
        node -> {
          if (node instanceof Element shape) {
            boolean named = shape.name.startsWith("v:") && !shape.is("v:shapetype");
            String attribute = named ? "id" : shape.is("o:OLEObject") ? "ShapeID" : "";
            String own = shape.get(attribute);
            shape.attributes().remove("o:spid");
            if (own != null) {
              shape.code(attribute, List.of(new Text(own), Code.step(new Ids.Suffix())));
            }
          }
        });
  }

  /** A link whose address is filled is another one in each letter. */
  private static void links(SourcePart part, Element root) {
    Set<String> filled = filled(part);
    for (Element link : root.all("w:hyperlink")) {
      String id = link.get("r:id");
      if (id != null && filled.contains(id)) {
        link.code("r:id", List.of(Code.step(new Binding.Id(id))));
      }
    }
  }

  /** The ids of the relationships of a part whose addresses are filled. */
  static Set<String> filled(SourcePart part) {
    Set<String> filled = new HashSet<>();
    for (Relation relation : part.relations()) {
      if (relation.external() && Expression.isIn(TemplateCompiler.typed(relation.target()))) {
        filled.add(relation.id());
      }
    }
    return filled;
  }

  Sections sections(Element body, @Nullable Element settings) {
    Sections sections = new Sections(body, settings);
    needsHeader = sections.needsBlank("w:headerReference");
    needsFooter = sections.needsBlank("w:footerReference");
    sections.prepare(blankHeader, blankFooter);
    return sections;
  }
}
