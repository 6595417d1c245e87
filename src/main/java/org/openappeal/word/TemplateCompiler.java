package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/** Turns a package into what letters are made from. */
final class TemplateCompiler {
  private final Path file;
  private final TemplateEngine engine;
  private final WordOptions options;
  private final PartProblems problems;
  private final Findings findings;
  private final List<RelationsPart> relationParts = new ArrayList<>();

  TemplateCompiler(Path file, TemplateEngine engine, WordOptions options) {
    this.file = file;
    this.engine = engine;
    this.options = options;
    this.problems = new PartProblems(file);
    this.findings = new Findings(problems);
  }

  WordInspection inspect() {
    try {
      WordTemplate made = compile();
      return new WordInspection(made.fields(), findings.allReferences(), made.problems(), true);
    } catch (ProblemException e) {
      return new WordInspection(findings.fields(), findings.allReferences(), e.problems(), false);
    }
  }

  WordTemplate compile() {
    PackageReader.Source source = new PackageReader(file, problems).read();
    TextCompiler text = new TextCompiler(source, options, findings, null);
    text.compile();
    PrintTemplates prints = new PrintTemplates(file, engine, options, source);
    return new WordTemplate(
        options,
        text.job(options, Poured.AS_IT_IS),
        assemble(text),
        findings,
        new LetterReader(text.related),
        prints);
  }

  private WordTemplate.Parts assemble(TextCompiler text) {
    List<SourcePart> parts = text.parts();
    List<Packed> fixed = new ArrayList<>();
    List<Changing> changing = new ArrayList<>();
    add(PackageText.TYPES, PackageText.types(parts), fixed, changing);
    add(PackageText.ROOT, PackageText.rootRelations(parts.get(0).name()), fixed, changing);
    add(
        PackageText.CORE,
        PackageText.core(text.source.title(), text.references()),
        fixed,
        changing);
    fixed.add(Packed.of(PackageText.APP, utf8(PackageText.APP_PART), "xml"));
    for (SourcePart part : parts) {
      Element root = text.trees.get(part.name());
      if (root == null) {
        fixed.add(Packed.of(part.name(), part.bytes(), part.contentType()));
      } else if (root != text.styles) {
        add(part.name(), root, fixed, changing);
      }
      addRelations(part, text.related.isText(part), text.references(), fixed);
    }
    problems.throwErrors();
    // Lists that begin again are known once all text is made, and so are notes.
    changing.sort(Comparator.comparingInt(one -> text.related.order(one.name())));
    SourcePart styled = text.related.first("styles");
    LanguageStyles byLanguage =
        text.styles == null || styled == null
            ? null
            : new LanguageStyles(styled.name(), text.styles, text.language);
    return new WordTemplate.Parts(new ZipBytes.Fixed(fixed), changing, relationParts, byLanguage);
  }

  /** A part with text may get relationships to pictures; those of others stay as they are. */
  private void addRelations(
      SourcePart part, boolean isText, ReferencePlacer references, List<Packed> fixed) {
    try {
      RelationsPart relations = relationsPart(part, references, file, engine);
      if (isText) {
        relationParts.add(relations);
      } else if (relations.fixed() != null) {
        fixed.add(relations.fixed());
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  /**
   * @throws ProblemException naming what is no Velocity
   */
  static RelationsPart relationsPart(
      SourcePart part, ReferencePlacer references, Path file, TemplateEngine engine) {
    String name = PackageText.relationsOf(part.name());
    Element relations = relations(part, references);
    Program plain = Program.of(file, name, Assembler.assemble(relations), engine);
    boolean any = !part.relations().isEmpty();
    Packed packed = plain.isFixed() && any ? Packed.of(name, plain.bytes(), "xml") : null;
    relations.add(Code.step(new Pictures.Relations(part.name())));
    Program program = Program.of(file, name, Assembler.assemble(relations), engine);
    return new RelationsPart(part.name(), name, program, packed, !plain.isFixed());
  }

  /** The relationships of a part; the addresses of links may hold references. */
  static Element relations(SourcePart part, ReferencePlacer references) {
    String name = PackageText.relationsOf(part.name());
    Element relations = PackageText.relations(part.relations());
    for (Element relation : relations.elements()) {
      String typed = typed(String.valueOf(relation.get("Target")));
      if (relation.get("TargetMode") != null && Expression.isIn(typed)) {
        relation.set("Target", typed);
        references.attribute(Place.of(name, 1, typed), relation, "Target");
      }
    }
    return relations;
  }

  /** As its author typed the address. */
  static String typed(String target) {
    return target.replace("%7B", "{").replace("%7D", "}").replace("%24", "$");
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
