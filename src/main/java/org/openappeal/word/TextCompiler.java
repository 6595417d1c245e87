package org.openappeal.word;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes all text of a package through what turns a template into programs. */
final class TextCompiler {
  final PackageReader.Source source;
  Related related;
  SourcePart document;
  final Map<String, Element> trees = new LinkedHashMap<>();
  final @Nullable Element styles;
  final @Nullable Element settings;
  final @Nullable Lists lists;
  private final @Nullable Element numbering;
  private final @Nullable PaperSize paper;

  /** The tag of the template's own language; empty where it says none. */
  final String language;

  private static final String NUMBERING = "word/numbering.xml";
  private static final String NUMBERING_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  private final PartProblems problems;
  private final PartCompiler compiler;
  private final Numbers numbers = new Numbers();
  private final @Nullable Binder binder;

  /**
   * Reads the parts.
   *
   * @param binder for a print run; null for letters with files of their own
   */
  TextCompiler(
      PackageReader.Source source,
      WordOptions options,
      Findings findings,
      @Nullable Binder binder) {
    this.source = source;
    this.problems = findings.problems();
    this.binder = binder;
    problems.throwErrors();
    XmlReader reader = new XmlReader(problems);
    for (SourcePart part : source.parts()) {
      if (part.isXml()) {
        trees.put(part.name(), reader.read(part.name(), part.bytes()));
      }
    }
    document = source.parts().get(0);
    related = new Related(source.parts(), document);
    styles = known("styles");
    Element own = known("numbering");
    boolean pours = !options.poured().isEmpty();
    numbering = own == null && pours ? ProseLists.none() : own;
    paper = options.paper();
    settings = known("settings");
    language = styles == null ? "" : Languages.of(styles);
    FieldMap map = FieldMap.of(settings);
    trees.values().forEach(Scrub::scrub);
    lists = numbering == null ? null : new Lists(numbering, styles);
    ProseStyles prose =
        lists == null || numbering == null || !pours
            ? null
            : new ProseStyles(styles, new ProseLists(numbering, lists), findings);
    compiler = new PartCompiler(options, findings, map, lists, numbers, language, prose, binder);
  }

  ReferencePlacer references() {
    return compiler.references();
  }

  /** Compiles all text in place; answers the notes that are made with the letters. */
  Map<Notes.Kind, SourcePart> compile() {
    Element root = text(document, "w:document");
    Element body = root.child("w:body");
    if (body == null) {
      throw problems.broken(document.name(), "it holds no <w:body>");
    }
    if (paper != null) {
      paper.turn(root);
    }
    if (binder != null) {
      binder.begin(root, styles, language);
    }
    Loops inBody = compiler.compile(document, root);
    Map<Notes.Kind, SourcePart> notes = new EnumMap<>(Notes.Kind.class);
    for (SourcePart part : related.text()) {
      Element other = text(part, related.root(part));
      compiler.compile(part, other);
      compiler.mark(other);
      related.notes(part).ifPresent(kind -> notes.put(kind, part));
    }
    boolean always = binder != null;
    notes
        .entrySet()
        .removeIf(
            note ->
                !Notes.move(
                    note.getKey(),
                    note.getValue().name(),
                    tree(note.getValue().name()),
                    root,
                    inBody,
                    always));
    Sections sections = binder == null ? null : binder.sections(body, settings);
    compiler.mark(root);
    if (sections != null) {
      sections.mark();
    }
    if (lists != null && numbering != null && (binder != null || lists.isUsed())) {
      if (lists.isUsed()) {
        addLists(numbering);
      }
      lists.place();
    }
    problems.throwErrors();
    return notes;
  }

  /** Lists of ours need a part to stand in. */
  private void addLists(Element root) {
    if (trees.containsValue(root)) {
      return;
    }
    String name = NUMBERING;
    for (int i = 2; trees.containsKey(name); i++) {
      name = NUMBERING.replace(".xml", i + ".xml");
    }
    trees.put(name, root);
    related =
        related.with(
            new SourcePart(name, NUMBERING_TYPE, new byte[0], List.of()),
            new Relation("rIdLists", Namespaces.RELATIONSHIPS + "/numbering", name, false));
    document = related.document();
  }

  /** What is the same for all letters. */
  Press.Job job(WordOptions options, Poured poured) {
    Locale locale = Languages.locale(language);
    int lists = this.lists == null ? 0 : this.lists.highest();
    return new Press.Job(problems, options.strict(), locale, numbers.used(lists), poured);
  }

  private @Nullable Element known(String type) {
    SourcePart part = related.first(type);
    return part == null ? null : text(part, related.root(part));
  }

  private Element text(SourcePart part, String root) {
    Element tree = trees.get(part.name());
    if (tree == null || !tree.is(root)) {
      throw problems.broken(part.name(), "it does not begin with <" + root + ">");
    }
    return tree;
  }

  Element tree(String part) {
    return java.util.Objects.requireNonNull(trees.get(part));
  }

  List<SourcePart> parts() {
    return related.parts();
  }
}
