package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the tree of a text part through all that turns a template into a program. */
final class PartCompiler {
  private final WordOptions options;
  private final Findings findings;
  private final FieldCompiler fields;
  private final ReferencePlacer references;
  private final @Nullable Lists lists;
  private final Numbers numbers;
  private final String language;
  private final @Nullable ProseStyles prose;
  private final @Nullable Binder binder;

  PartCompiler(
      WordOptions options,
      Findings findings,
      FieldMap map,
      @Nullable Lists lists,
      Numbers numbers,
      String language,
      @Nullable ProseStyles prose,
      @Nullable Binder binder) {
    this.options = options;
    this.findings = findings;
    this.fields = new FieldCompiler(findings, map);
    this.references = new ReferencePlacer(findings);
    this.lists = lists;
    this.numbers = numbers;
    this.language = language;
    this.prose = prose;
    this.binder = binder;
  }

  ReferencePlacer references() {
    return references;
  }

  /** Compiles in place; answers what comes more than once, and what only in some letters. */
  Loops compile(SourcePart part, Element root) {
    Place place = Place.of(part.name());
    Paragraphs.place(part.name(), root);
    changes(place, root);
    relations(part, root);
    grids(root);
    sections(root);
    root.all("w:p").forEach(paragraph -> findings.words(Paragraphs.words(paragraph)));
    fields.compile(place, root);
    if (binder != null) {
      binder.pages(place, root, findings.problems());
    }
    RunJoiner.join(root, false);
    references.place(place, root);
    RunJoiner.join(root, true);
    Languages.follow(root, language);
    if (binder != null) {
      binder.speak(root);
    }
    List<Group> groups = new Hoister(findings.problems()).hoist(root);
    if (prose != null) {
      Pour.prepare(root, options.poured(), prose, findings);
    }
    PicturePlaceholder.prepare(root);
    Loops loops = new Loops(groups);
    findings.columns(root, loops);
    BlockMarker.rows(root, loops);
    boolean bound = binder != null && binder.bind(part, root);
    if (lists != null) {
      lists.prepare(root, loops, bound);
    }
    numbers.prepare(root, loops, bound);
    return loops;
  }

  /** Marks what may go; the last thing done to a tree. */
  void mark(Element root) {
    new BlockMarker(new ParagraphMarker(options.emptyLinesGo())).mark(root);
  }

  private void changes(Place place, Element root) {
    if (options.acceptChanges()) {
      TrackedChanges.accept(root);
      return;
    }
    TrackedChanges.first(root)
        .ifPresent(
            change ->
                findings
                    .problems()
                    .error(
                        Paragraphs.of(change, place),
                        "a tracked change was neither accepted nor rejected",
                        "Accept or reject all changes in Word, or use --accept-changes."));
  }

  /** The schema wants a grid in every table; not every program writes one. */
  private static void grids(Element root) {
    for (Element table : root.all("w:tbl")) {
      Element properties = table.child("w:tblPr");
      if (table.child("w:tblGrid") == null && properties != null) {
        properties.insertAfter(new Element("w:tblGrid"));
      }
    }
  }

  /** The schema wants a section at the end of a paragraph's properties; LibreOffice begins so. */
  private static void sections(Element root) {
    for (Element section : root.all("w:sectPr")) {
      Element properties = section.container();
      if (properties.is("w:pPr")) {
        section.remove();
        properties.add(section);
      }
    }
  }

  /** Nothing may point to a part that does not come along. */
  private void relations(SourcePart part, Element root) {
    List<String> known = part.relations().stream().map(Relation::id).toList();
    root.walk(
        node -> {
          if (node instanceof Element element) {
            element
                .attributes()
                .forEach(
                    (name, id) -> {
                      if (name.startsWith("r:") && !id.isEmpty() && !known.contains(id)) {
                        missing(part, element, id);
                      }
                    });
          }
        });
  }

  private void missing(SourcePart part, Element element, String id) {
    findings
        .problems()
        .error(
            Paragraphs.of(element, Place.of(part.name())),
            "<" + element.name + "> needs `" + id + "`, which is missing or no part of a letter",
            "Delete what stands there in Word and insert it again, as a picture or as text.");
  }
}
