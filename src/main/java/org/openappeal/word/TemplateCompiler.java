package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/** Turns a package into what letters are made from. */
final class TemplateCompiler {
  private static final String NUMBERING = "word/numbering.xml";
  private static final String NUMBERING_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  private final Path file;
  private final TemplateEngine engine;
  private final WordOptions options;
  private final PartProblems problems;
  private final Findings findings;
  private final Numbers numbers = new Numbers();
  private final List<RelationsPart> relationParts = new ArrayList<>();
  private final Map<String, Element> trees = new LinkedHashMap<>();

  TemplateCompiler(Path file, TemplateEngine engine, WordOptions options) {
    this.file = file;
    this.engine = engine;
    this.options = options;
    this.problems = new PartProblems(file);
    this.findings = new Findings(problems);
  }

  WordTemplate compile() {
    PackageReader.Source source = new PackageReader(file, problems).read();
    List<SourcePart> parts = source.parts();
    problems.throwErrors();
    XmlReader reader = new XmlReader(problems);
    for (SourcePart part : parts) {
      if (part.isXml()) {
        trees.put(part.name(), reader.read(part.name(), part.bytes()));
      }
    }
    SourcePart document = parts.get(0);
    Related related = new Related(parts, document);
    Element styles = known(related, "styles");
    Element own = known(related, "numbering");
    Element numbering = own == null && pours() ? ProseLists.none() : own;
    Element settings = known(related, "settings");
    String language = styles == null ? "" : Languages.of(styles);
    FieldMap map = FieldMap.of(settings);
    trees.values().forEach(Scrub::scrub);
    Lists lists = numbering == null ? null : new Lists(numbering, styles);
    ProseStyles prose =
        lists == null || numbering == null || !pours()
            ? null
            : new ProseStyles(styles, new ProseLists(numbering, lists), findings);
    PartCompiler compiler =
        new PartCompiler(options, findings, map, lists, numbers, language, prose);
    compileText(compiler, related, document);
    if (lists != null && numbering != null && lists.isUsed()) {
      lists.place();
      related = own == null ? withNumbering(related, numbering) : related;
    }
    return assemble(source.title(), related, compiler, new Base(language, lists));
  }

  private boolean pours() {
    return !options.poured().isEmpty();
  }

  /** Lists of ours need a part to stand in. */
  private Related withNumbering(Related related, Element numbering) {
    String name = NUMBERING;
    for (int i = 2; trees.containsKey(name); i++) {
      name = NUMBERING.replace(".xml", i + ".xml");
    }
    trees.put(name, numbering);
    return related.with(
        new SourcePart(name, NUMBERING_TYPE, new byte[0], List.of()),
        new Relation("rIdLists", Namespaces.RELATIONSHIPS + "/numbering", name, false));
  }

  /** What letters fall back on. */
  private record Base(String language, @Nullable Lists lists) {
    int highestList() {
      return lists == null ? 0 : lists.highest();
    }
  }

  private void compileText(PartCompiler compiler, Related related, SourcePart document) {
    Element body = text(document, "w:document");
    if (options.paper() != null) {
      options.paper().turn(body);
    }
    Loops inBody = compiler.compile(document, body);
    Map<Notes.Kind, Element> notes = new EnumMap<>(Notes.Kind.class);
    for (SourcePart part : related.text()) {
      Element root = text(part, related.root(part));
      compiler.compile(part, root);
      compiler.mark(root);
      related.notes(part).ifPresent(kind -> notes.put(kind, root));
    }
    notes.forEach((kind, root) -> Notes.move(kind, root, body, inBody));
    compiler.mark(body);
  }

  private WordTemplate assemble(String title, Related related, PartCompiler compiler, Base base) {
    List<SourcePart> parts = related.parts();
    problems.throwErrors();
    List<Packed> fixed = new ArrayList<>();
    List<Changing> changing = new ArrayList<>();
    Element styles = tree(related.first("styles"));
    add(PackageText.TYPES, PackageText.types(parts), fixed, changing);
    add(PackageText.ROOT, PackageText.rootRelations(parts.get(0).name()), fixed, changing);
    add(PackageText.CORE, PackageText.core(title, compiler.references()), fixed, changing);
    fixed.add(Packed.of(PackageText.APP, utf8(PackageText.APP_PART), "xml"));
    for (SourcePart part : parts) {
      Element root = tree(part);
      if (root == null) {
        fixed.add(Packed.of(part.name(), part.bytes(), part.contentType()));
      } else if (root != styles) {
        add(part.name(), root, fixed, changing);
      }
      addRelations(part, related.isText(part), compiler.references(), fixed);
    }
    problems.throwErrors();
    // Lists that begin again are known once all text is made, and so are notes.
    changing.sort(Comparator.comparingInt(one -> related.order(one.name())));
    Press.Job job =
        new Press.Job(
            problems,
            options.strict(),
            Languages.locale(base.language()),
            numbers.used(base.highestList()));
    SourcePart styled = related.first("styles");
    LanguageStyles byLanguage =
        styles == null || styled == null
            ? null
            : new LanguageStyles(styled.name(), styles, base.language());
    return new WordTemplate(
        options,
        job,
        new WordTemplate.Parts(new ZipBytes.Fixed(fixed), changing, relationParts, byLanguage),
        findings,
        new LetterReader(related));
  }

  /** A part with text may get relationships to pictures; those of others stay as they are. */
  private void addRelations(
      SourcePart part, boolean isText, ReferencePlacer references, List<Packed> fixed) {
    String name = PackageText.relationsOf(part.name());
    Element relations = PackageText.relations(part.relations());
    for (Element relation : relations.elements()) {
      String target = String.valueOf(relation.get("Target"));
      String typed = target.replace("%7B", "{").replace("%7D", "}").replace("%24", "$");
      if (relation.get("TargetMode") != null && Expression.isIn(typed)) {
        relation.set("Target", typed);
        references.attribute(Place.of(name, 1, typed), relation, "Target");
      }
    }
    try {
      Program plain = Program.of(file, name, Assembler.assemble(relations), engine);
      boolean any = !part.relations().isEmpty();
      Packed packed = plain.isFixed() && any ? Packed.of(name, plain.bytes(), "xml") : null;
      if (isText) {
        relations.add(Code.step(new Pictures.Relations(part.name())));
        Program program = Program.of(file, name, Assembler.assemble(relations), engine);
        relationParts.add(new RelationsPart(part.name(), name, program, packed, !plain.isFixed()));
      } else if (packed != null) {
        fixed.add(packed);
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private void add(String name, Element root, List<Packed> fixed, List<Changing> changing) {
    try {
      Program program = Program.of(file, name, Assembler.assemble(root), engine);
      if (program.isFixed()) {
        fixed.add(Packed.of(name, program.bytes(), "xml"));
      } else {
        changing.add(
            new Changing(name, program, options.compression() == 0 ? program.weave() : null));
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private @Nullable Element known(Related related, String type) {
    SourcePart part = related.first(type);
    return part == null ? null : text(part, related.root(part));
  }

  private Element text(SourcePart part, String root) {
    Element tree = tree(part);
    if (tree == null || !tree.is(root)) {
      throw problems.broken(part.name(), "it does not begin with <" + root + ">");
    }
    return tree;
  }

  private @Nullable Element tree(@Nullable SourcePart part) {
    return part == null ? null : trees.get(part.name());
  }

  static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** A part that each letter makes anew. */
  record Changing(String name, Program program, @Nullable Weave weave) {}

  /**
   * The relationships of a part with text.
   *
   * @param owner that part
   * @param fixed what they are where the letter brings no picture into it; null for nothing
   * @param always whether each letter makes them anew
   */
  record RelationsPart(
      String owner, String name, Program program, @Nullable Packed fixed, boolean always) {}
}
