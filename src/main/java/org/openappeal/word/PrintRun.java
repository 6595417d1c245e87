package org.openappeal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.ProblemException;

/**
 * Many letters of one template as one document, a section each (ECMA-376 part 1, §17.6): each
 * begins a page of its own, and counts its pages, lists and notes from the beginning. Letters are
 * written as they come; the file appears whole when the run is finished. Not thread-safe.
 */
public final class PrintRun implements AutoCloseable {
  private final WordTemplate template;
  private final Path path;
  private final PrintFile file;
  private final PrintMedia media = new PrintMedia();
  private final Workbench bench;
  private final PrintStories stories;
  private @Nullable PrintTemplate base;
  private @Nullable Locale language;
  private @Nullable PendingLetter pending;
  private @Nullable String title;
  private Map<Ids.Counter, Integer> used = Map.of();
  private int letters;
  private boolean broken;
  private boolean closed;

  PrintRun(WordTemplate template, Path path) {
    this.template = template;
    this.path = path;
    int compression = template.prints().compression();
    this.file = new PrintFile(path, compression);
    this.bench = new Workbench(compression);
    this.stories = new PrintStories(file, bench);
  }

  /**
   * Adds the letter of one row.
   *
   * @throws ProblemException as {@link WordTemplate#render(Map, OutputStream)} does; the run is
   *     then as it was, and others may be added
   * @throws IOException if what was made so far cannot be kept beside the file
   */
  public Rendered add(Map<String, Object> data) throws IOException {
    return add(List.of(data).iterator(), Details.NONE);
  }

  /**
   * Adds one letter of as many rows as its {@code NEXT} fields ask for, at least one; none where a
   * {@code SKIPIF} says so.
   *
   * @throws java.util.NoSuchElementException if there is no row
   * @throws ProblemException as above
   * @throws IOException as above
   */
  public Rendered add(Iterator<? extends Map<String, Object>> rows, Details details)
      throws IOException {
    if (closed || broken) {
      throw new IllegalStateException("the print run is over");
    }
    PrintTemplate print = template.prints().in(said(details));
    Binding binding = new Binding(print.mark() + (letters + 1) + "_");
    Records records = new Records(rows);
    Press press =
        new Press(
            print.job(),
            records,
            details,
            letters == 0
                ? new Ids(print.job().usedNumbers())
                : new Ids(used, "_" + print.mark() + (letters + 1)),
            new Pictures(media.naming(binding, print.shared())),
            binding);
    MadeLetter made = make(print, press, details);
    if (!press.skipped()) {
      broken = true;
      keep(print, press, made);
      broken = false;
    }
    return new Rendered(press.skipped(), records.taken(), press.warnings());
  }

  /** The language that the runs of a letter must say, since the styles say another. */
  private @Nullable Locale said(Details details) {
    Locale own = details.language();
    LanguageStyles styles = template.styles();
    if (styles == null) {
      return own;
    }
    if (letters == 0 || Objects.equals(own, language)) {
      return null;
    }
    return own != null || styles.own().isEmpty() ? own : Languages.locale(styles.own());
  }

  private MadeLetter make(PrintTemplate print, Press press, Details details) {
    Map<String, Object> first =
        press.pictures.mark(
            press.records.current(), (place, length) -> template.checkLength(place, length, press));
    List<MadeLetter.Story> made = new ArrayList<>();
    for (PrintTemplate.Story story : print.stories()) {
      List<Piece> pieces =
          press.print(story.part().name(), story.program().steps(first, details.choices()));
      press.records.rewind();
      TemplateCompiler.RelationsPart relations = story.relations();
      boolean own = relations.always() || press.pictures.isIn(story.part().name());
      made.add(
          new MadeLetter.Story(
              pieces,
              own
                  ? press.print(
                      relations.name(), relations.program().steps(first, details.choices()))
                  : null));
    }
    List<Piece> body =
        press.print(print.document().name(), print.body().steps(first, details.choices()));
    int endsAt = press.layout.endsAt();
    int paragraphEndsAt = endsAt < 0 ? -1 : press.layout.lastParagraphEndsAt();
    List<List<Piece>> links = new ArrayList<>();
    for (PrintTemplate.Links one : print.links()) {
      press.records.rewind();
      List<Step> filled =
          new ArrayList<>(
              one.filled() == null ? List.of() : one.filled().steps(first, details.choices()));
      filled.add(new Pictures.Relations(one.owner()));
      links.add(press.print(one.name(), filled));
    }
    return new MadeLetter(made, body, endsAt, paragraphEndsAt, links);
  }

  private void keep(PrintTemplate print, Press press, MadeLetter made) throws IOException {
    Details details = press.details;
    if (base == null) {
      base = print;
      language = details.language();
      title = details.title();
      file.begin(print);
    }
    if (!details.title().equals(title)) {
      title = "";
    }
    for (int i = 0; i < made.stories().size(); i++) {
      stories.add(print, print.stories().get(i), made.stories().get(i), press.binding());
    }
    media.add(press.pictures, file.own());
    for (int i = 0; i < made.links().size(); i++) {
      file.add(print.links().get(i).name(), made.links().get(i), null);
    }
    for (PrintTemplate.Grown grown : print.grown()) {
      file.add(
          grown.name(),
          grown.kind() == null ? press.ids.numbering() : press.ids.notes(grown.kind()),
          null);
    }
    writePending(false);
    pending =
        new PendingLetter(
            made.body(),
            made.endsAt(),
            made.paragraphEndsAt(),
            press.binding().lastSection(),
            print.countsPages() ? end(press.ids) : Block.NOTHING,
            print.weave());
    used = press.ids.used();
    letters++;
  }

  /** Where the letter ends, for the number of its pages. */
  private static Piece end(Ids ids) {
    String id = "w:id=\"" + ids.next(Ids.Counter.BOOKMARK) + "\"";
    String name = ids.named(Binder.END, "", Ids.BookmarkName.LONGEST);
    return new Piece.Chars(
        "<w:bookmarkStart " + id + " w:name=\"" + name + "\"/><w:bookmarkEnd " + id + "/>");
  }

  private void writePending(boolean last) throws IOException {
    if (pending != null) {
      file.add(
          Objects.requireNonNull(base).document().name(), pending.pieces(last), pending.weave());
      pending = null;
    }
  }

  /** How many letters have been added. */
  public int letters() {
    return letters;
  }

  /**
   * Completes the document and moves it to its place; where no letter was added, there is none.
   *
   * @throws IOException if it cannot be written; an earlier file of that name is then untouched
   */
  public void finish() throws IOException {
    if (closed || broken) {
      throw new IllegalStateException("the print run is over");
    }
    broken = true;
    if (base != null) {
      writePending(true);
      file.finish(base, title(base), language);
    }
    close();
  }

  /** That of all letters, or of the template, or else of the file. */
  private String title(PrintTemplate print) {
    if (title != null && !title.isBlank()) {
      return title;
    }
    String name = String.valueOf(path.getFileName());
    return print.title().isBlank() ? name.replaceFirst("\\.\\w+$", "") : print.title();
  }

  /** Deletes what was begun, if it was not finished. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    bench.end();
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
