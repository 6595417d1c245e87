package org.openappeal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/**
 * A Word template, compiled once: any {@code .docx} or {@code .dotx} with Velocity references in
 * its text, merge fields, or both. Immutable and thread-safe.
 */
public final class WordTemplate {
  private final Press.Job job;
  private final Parts parts;
  private final Findings findings;
  private final LetterReader reader;
  private final PrintTemplates prints;
  private final Workbenches workbenches;

  /** What letters are put together from. */
  record Parts(
      ZipBytes.Fixed fixed,
      List<TemplateCompiler.Changing> changing,
      List<TemplateCompiler.RelationsPart> relations,
      @Nullable LanguageStyles styles) {}

  WordTemplate(
      WordOptions options,
      Press.Job job,
      Parts parts,
      Findings findings,
      LetterReader reader,
      PrintTemplates prints) {
    this.job = job;
    this.parts = parts;
    this.findings = findings;
    this.reader = reader;
    this.prints = prints;
    this.workbenches = new Workbenches(options.compression());
  }

  /**
   * Compiles a template.
   *
   * @throws ProblemException with everything wrong, if it is missing, no Word document, unsafe, or
   *     not a template; each problem names the part, the paragraph and its words
   */
  public static WordTemplate open(Path file, TemplateEngine engine, WordOptions options) {
    return new TemplateCompiler(file, engine, options).compile();
  }

  /** Looks at a template without making anything of it; what is wrong with it is in the answer. */
  public static WordInspection inspect(Path file, TemplateEngine engine, WordOptions options) {
    return new TemplateCompiler(file, engine, options).inspect();
  }

  /** Every field, in the order of the parts and the text. */
  public List<WordField> fields() {
    return findings.fields();
  }

  /** Every Velocity reference that prints a value. */
  public List<WordField> references() {
    return findings.references();
  }

  /** The words of each paragraph, with references and fields as they are written. */
  public List<String> words() {
    return findings.words();
  }

  /** Whether a field, reference or directive names {@code name} or what is in it. */
  public boolean names(String name) {
    return findings.mentioned().contains(name);
  }

  /** Whether {@code name} stands alone in a paragraph that can give its place to {@link Prose}. */
  public boolean pours(String name) {
    return findings.poured().contains(name);
  }

  /**
   * What a letter of this template looks like.
   *
   * @param letter as {@link #render} made it
   */
  public Printed read(byte[] letter) {
    return reader.read(letter, job.problems().empty());
  }

  /** What a person should look at: fields that are not supported, and what becomes of them. */
  public List<Problem> problems() {
    return findings.problems().list();
  }

  /**
   * Makes the letter of one row. The same data gives the same bytes.
   *
   * @param data what references and merge fields may name: texts, numbers, lists and maps of them,
   *     {@link Picture}, {@link Prose}, and {@link org.openappeal.template.Markup}
   * @throws ProblemException naming the place, if a reference or field names nothing or a value is
   *     too long; nothing has been written then
   * @throws IOException if {@code out} cannot be written to
   */
  public Rendered render(Map<String, Object> data, OutputStream out) throws IOException {
    return render(List.of(data).iterator(), Details.NONE, out);
  }

  /**
   * Makes one letter of as many rows as its {@code NEXT} fields ask for, at least one.
   *
   * @param rows where the rows are taken from
   * @throws java.util.NoSuchElementException if there is no row
   * @throws ProblemException as above
   * @throws IOException as above
   */
  public Rendered render(
      Iterator<? extends Map<String, Object>> rows, Details details, OutputStream out)
      throws IOException {
    Records records = new Records(rows);
    Press press = new Press(job, records, details);
    Map<String, Object> first =
        press.pictures.mark(records.current(), (path, length) -> checkLength(path, length, press));
    List<List<Piece>> made = new ArrayList<>(parts.changing.size());
    for (TemplateCompiler.Changing part : parts.changing) {
      made.add(press.print(part.name(), part.program().steps(first, details.choices())));
      if (press.skipped()) {
        return new Rendered(true, records.taken(), press.warnings());
      }
      records.rewind();
    }
    Workbench bench = workbenches.take();
    ZipBytes zip = bench.begin(parts.fixed);
    if (parts.styles != null) {
      parts.styles.in(details.language()).addTo(zip);
    }
    for (int i = 0; i < made.size(); i++) {
      TemplateCompiler.Changing part = parts.changing.get(i);
      bench.add(part.name(), made.get(i), part.weave());
    }
    for (TemplateCompiler.RelationsPart part : parts.relations) {
      if (part.always() || press.pictures.isIn(part.owner())) {
        bench.add(
            part.name(),
            press.print(part.name(), part.program().steps(first, details.choices())),
            null);
      } else if (part.fixed() != null) {
        part.fixed().addTo(zip);
      }
    }
    press.pictures.addTo(zip);
    Utf8 bytes = zip.end();
    out.write(bytes.array(), 0, bytes.size());
    workbenches.giveBack(bench);
    return new Rendered(false, records.taken(), press.warnings());
  }

  /**
   * Begins a print run: many letters as one document.
   *
   * @param file that {@link PrintRun#finish} makes; until then what is made lies beside it
   */
  public PrintRun printRun(Path file) {
    return new PrintRun(this, file);
  }

  @Nullable LanguageStyles styles() {
    return parts.styles;
  }

  PrintTemplates prints() {
    return prints;
  }

  /** Stops a letter that would print an endless value; one that nothing names does no harm. */
  void checkLength(String path, int length, Press press) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    findings.references().stream()
        .filter(one -> one.name().equals(path) || one.name().endsWith("." + name))
        .findFirst()
        .ifPresent(
            one -> {
              Place place = new Place(one.part(), one.paragraph(), one.words());
              throw press.tooLong(length, place);
            });
  }

  /**
   * The merge fields outside of regions that no column of {@code row} answers: errors if the
   * template is strict, else warnings. To be asked once where all rows have the same columns.
   */
  public List<Problem> missing(Map<String, Object> row) {
    Map<String, Object> named = new HashMap<>(row);
    // A row of a table whose fields are lists takes the others from their items.
    row.values().forEach(value -> addItem(named, value));
    PartProblems problems = job.problems().empty();
    for (TextExpression.Column column : findings.columns()) {
      if (Records.find(named, column.name()) == Records.ABSENT) {
        String message = "`" + column.name() + "` is not in the data";
        String remedy = "Name one of: " + String.join(", ", row.keySet()) + ".";
        if (job.strict()) {
          problems.error(column.place(), message, remedy);
        } else {
          problems.warning(column.place(), message, remedy);
        }
      }
    }
    return problems.list();
  }

  private static void addItem(Map<String, Object> named, Object value) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> item) {
      item.forEach((name, inner) -> named.putIfAbsent(String.valueOf(name), inner));
    }
  }
}
