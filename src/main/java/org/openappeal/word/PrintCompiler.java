package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openappeal.template.TemplateEngine;

/** Turns a package into what print runs are made from. */
final class PrintCompiler {
  private static final String BLANK_HEADER = "BlankHeader";
  private static final String BLANK_FOOTER = "BlankFooter";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Takes no room to speak of. */
  static final String SMALL =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";

  private final Path file;
  private final TemplateEngine engine;
  private final WordOptions options;
  private final PackageReader.Source source;
  private final @Nullable Locale language;
  private final List<Packed> fixed = new ArrayList<>();
  private final List<SourcePart> parts = new ArrayList<>();
  private final List<PrintTemplate.Grown> grown = new ArrayList<>();
  private final List<PrintTemplate.Story> stories = new ArrayList<>();
  private final List<PrintTemplate.Links> links = new ArrayList<>();

  PrintCompiler(
      Path file,
      TemplateEngine engine,
      WordOptions options,
      PackageReader.Source source,
      @Nullable Locale language) {
    this.file = file;
    this.engine = engine;
    this.options = options;
    this.source = source;
    this.language = language;
  }

  PrintTemplate compile() {
    Findings findings = new Findings(new PartProblems(file));
    String mark = mark();
    Binder binder = new Binder(language, mark + BLANK_HEADER, mark + BLANK_FOOTER);
    TextCompiler text = new TextCompiler(source, options, findings, binder);
    Set<String> named = named(text);
    Map<Notes.Kind, SourcePart> notes = text.compile();
    Element document = text.tree(text.document.name());
    Element body = java.util.Objects.requireNonNull(document.child("w:body"));
    Program program = program(text.document.name(), Assembler.assemble(body.children()));
    PrintTemplate.Grown main = around(text.document.name(), document, body);
    notes.forEach((kind, part) -> grown.add(grown(part.name(), kind, text.tree(part.name()))));
    List<Relation> shared = new ArrayList<>();
    for (SourcePart part : text.parts()) {
      if (notes.containsValue(part)) {
        shared.addAll(to(part, text));
      } else if (part != text.document) {
        other(part, text, named, shared);
      }
    }
    blanks(binder, mark, shared);
    for (SourcePart part : text.parts()) {
      if (part == text.document || notes.containsValue(part)) {
        links(part, part == text.document ? shared : part.relations(), text);
      }
    }
    findings.problems().throwErrors();
    SourcePart styled = text.related.first("styles");
    Element spoken = Languages.property(language);
    String speaking = spoken == null ? "" : XmlText.of(spoken);
    return new PrintTemplate(
        text.job(options, new Poured(text.lists == null ? Map.of() : text.lists.all(), speaking)),
        main,
        program,
        options.compression() == 0 ? program.weave() : null,
        List.copyOf(stories),
        List.copyOf(grown),
        List.copyOf(links),
        List.copyOf(fixed),
        List.copyOf(parts),
        text.styles == null || styled == null
            ? null
            : new LanguageStyles(styled.name(), text.styles, text.language),
        binder.countsPages(),
        Expression.isIn(source.title()) ? "" : source.title(),
        mark);
  }

  /** What no id, bookmark or name of a part of the template has in it before a number. */
  private String mark() {
    Set<String> taken = new HashSet<>();
    for (SourcePart part : source.parts()) {
      taken.add(part.name());
      part.relations().forEach(relation -> taken.add(relation.id()));
      if (part.isXml()) {
        Element root = new XmlReader(new PartProblems(file)).read(part.name(), part.bytes());
        root.all("w:bookmarkStart").forEach(b -> taken.add(String.valueOf(b.get("w:name"))));
      }
    }
    String mark = "L";
    while (isTaken(mark, taken)) {
      mark += "L";
    }
    return mark;
  }

  private static boolean isTaken(String mark, Set<String> taken) {
    return taken.stream().anyMatch(name -> name.matches("(?s)(.*/|.*_|)" + mark + "[0-9B].*"));
  }

  /** The relationships to headers and footers that sections name. */
  private static Set<String> named(TextCompiler text) {
    Set<String> named = new TreeSet<>();
    for (Element reference :
        text.tree(text.document.name()).all("w:headerReference", "w:footerReference")) {
      named.add(String.valueOf(reference.get("r:id")));
    }
    return named;
  }

  private Program program(String name, List<Program.Entry> entries) {
    return Program.of(file, name, entries, engine);
  }

  private static PrintTemplate.Grown around(String name, Element document, Element body) {
    StringBuilder head = new StringBuilder(XmlText.DECLARATION);
    XmlText.start(document, head);
    for (Element before : document.elements()) {
      if (before == body) {
        break;
      }
      head.append(XmlText.of(before));
    }
    head.append("<w:body>");
    return new PrintTemplate.Grown(
        name, null, head.toString(), "</w:body></" + document.name + ">");
  }

  /** What stands before and behind the step that prints what letters add. */
  private static PrintTemplate.Grown grown(String name, Notes.@Nullable Kind kind, Element root) {
    StringBuilder head = new StringBuilder();
    StringBuilder tail = new StringBuilder();
    boolean behind = false;
    for (Program.Entry entry : Assembler.assemble(root)) {
      if (entry.emission() instanceof Block block) {
        (behind ? tail : head).append(block);
      } else if (entry.emission() instanceof Notes.All
          || entry.emission() instanceof Ids.Numbering) {
        behind = true;
      }
    }
    return new PrintTemplate.Grown(name, kind, head.toString(), tail.toString());
  }

  private static List<Relation> to(SourcePart part, TextCompiler text) {
    return text.document.relations().stream()
        .filter(relation -> !relation.external() && relation.target().equals(part.name()))
        .toList();
  }

  /** A part that is neither the document nor its notes. */
  private void other(SourcePart part, TextCompiler text, Set<String> named, List<Relation> shared) {
    Element root = text.trees.get(part.name());
    List<Relation> toIt = to(part, text);
    Set<String> ids = new TreeSet<>();
    toIt.stream().map(Relation::id).filter(named::contains).forEach(ids::add);
    if (root != null && text.related.isOnPages(part)) {
      if (!ids.isEmpty()) {
        stories.add(story(part, ids, root, text));
      }
      return;
    }
    shared.addAll(toIt);
    if (root == null) {
      fix(part, part.bytes(), part.contentType());
    } else if (part == text.related.first("numbering")) {
      grown.add(grown(part.name(), null, root));
      relations(part);
    } else if (root == text.styles) {
      relations(part);
    } else {
      fix(part, program(part.name(), Assembler.assemble(root)).bytes(), "xml");
    }
  }

  private void fix(SourcePart part, byte[] content, String type) {
    fixed.add(Packed.of(part.name(), content, type));
    relations(part);
  }

  private void relations(SourcePart part) {
    parts.add(part);
    if (!part.relations().isEmpty()) {
      String xml = XmlText.DECLARATION + XmlText.of(PackageText.relations(part.relations()));
      fixed.add(Packed.of(PackageText.relationsOf(part.name()), TemplateCompiler.utf8(xml), "xml"));
    }
  }

  private PrintTemplate.Story story(
      SourcePart part, Set<String> ids, Element root, TextCompiler text) {
    Program program = program(part.name(), Assembler.assemble(root));
    TemplateCompiler.RelationsPart relations =
        TemplateCompiler.relationsPart(part, text.references(), file, engine);
    return new PrintTemplate.Story(
        part,
        Namespaces.RELATIONSHIPS + (root.is("w:hdr") ? "/header" : "/footer"),
        ids,
        program,
        options.compression() == 0 && !program.isFixed() ? program.weave() : null,
        relations,
        program.isFixed() && !relations.always());
  }

  /** Headers and footers that hold nothing, where a section of the template has none. */
  private void blanks(Binder binder, String mark, List<Relation> shared) {
    if (binder.needsHeader()) {
      blank(mark + BLANK_HEADER, "header", "w:hdr", shared);
    }
    if (binder.needsFooter()) {
      blank(mark + BLANK_FOOTER, "footer", "w:ftr", shared);
    }
  }

  private void blank(String id, String type, String element, List<Relation> shared) {
    Element root = new Element(element);
    root.set("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    String xml = XmlText.of(root).replace("/>", "><w:p><w:pPr>" + SMALL + "</w:pPr></w:p>");
    byte[] content = TemplateCompiler.utf8(XmlText.DECLARATION + xml + "</" + element + ">");
    String name = "word/" + id + ".xml";
    fix(new SourcePart(name, TYPE + type + "+xml", content, List.of()), content, "xml");
    shared.add(new Relation(id, Namespaces.RELATIONSHIPS + "/" + type, name, false));
  }

  /** Of the relationships of a shared part, those that letters have of their own stand apart. */
  private void links(SourcePart part, List<Relation> internal, TextCompiler text) {
    Set<String> filled = Binder.filled(part);
    Element all = TemplateCompiler.relations(part, text.references());
    List<Node> own = new ArrayList<>();
    for (Element relation : all.elements()) {
      String id = String.valueOf(relation.get("Id"));
      if (filled.contains(id)) {
        relation.code("Id", List.of(Code.step(new Binding.Id(id))));
        own.add(relation);
      }
    }
    List<Relation> fixedOnes = new ArrayList<>(internal);
    part.relations().stream()
        .filter(r -> r.external() && part == text.document)
        .forEach(fixedOnes::add);
    fixedOnes.removeIf(relation -> filled.contains(relation.id()));
    String name = PackageText.relationsOf(part.name());
    String xml = XmlText.DECLARATION + XmlText.of(PackageText.relations(fixedOnes));
    parts.add(part);
    links.add(
        new PrintTemplate.Links(
            part.name(),
            name,
            xml.endsWith("/>")
                ? xml.substring(0, xml.length() - 2) + ">"
                : xml.replace("</Relationships>", ""),
            own.isEmpty() ? null : program(name, Assembler.assemble(own))));
  }
}
