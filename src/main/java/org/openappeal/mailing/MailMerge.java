package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Details;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/**
 * Merges any Word template with any list, without a campaign. The list is read first to see that it
 * is whole, that each letter has a name of its own and that no file of someone else's is lost; only
 * then letters are made, and a row that makes none does not keep the others from being made. To be
 * run once.
 */
public final class MailMerge {
  private final MailMergeRequest request;
  private final MergeData data;
  private final Details details;
  private final TemplateEngine engine = new TemplateEngine();

  /**
   * @param clock says what day it is, for {@code DATE} fields
   * @throws ProblemException if an option cannot be followed
   */
  public MailMerge(MailMergeRequest request, InstantSource clock) {
    this.request = request;
    this.data = new MergeData(request.data(), request.reading());
    this.details = Details.NONE.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }

  /**
   * Makes the letters.
   *
   * @throws ProblemException if template or list cannot be used, a field is not in the list, two
   *     letters would have one name, or a file is there that mail merge did not make; nothing has
   *     been written then
   */
  public MailMergeSummary run(MailMergeOutput output) {
    WordTemplate template = WordTemplate.open(request.template(), engine, options());
    MergeTally tally = new MergeTally(output);
    template.problems().forEach(tally::problem);
    DataPictures pictures = new DataPictures(request.data(), request.template(), template);
    try (MadeFiles files = files();
        LetterSink sink = sink(template, files)) {
      MergeRun run = new MergeRun(template, data, pictures, sink, details, tally);
      run.look();
      if (request.pdf()) {
        try (MergedPdfs pdfs = new MergedPdfs(files)) {
          run.make(pdfs::make);
        }
      } else {
        run.make((documents, told) -> {});
      }
      return tally.end(sink.place());
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(folder()), e);
    }
  }

  private WordOptions options() {
    WordOptions options = WordOptions.DEFAULT.compressedAt(request.compression());
    return request.acceptChanges() ? options.acceptingChanges() : options;
  }

  private MadeFiles files() {
    List<Path> inputs = List.of(request.template(), request.data());
    return MadeFiles.in(folder(), inputs, request.force());
  }

  private LetterSink sink(WordTemplate template, MadeFiles files) {
    if (request.single() != null) {
      return new LetterPrint(request.single(), template, files, request.pdf());
    }
    LetterNames names = LetterNames.of(request.name(), engine);
    return new LetterFolder(folder(), template, names, files, request.pdf());
  }

  /** A folder called like the template, where the command is run. */
  private Path folder() {
    if (request.single() != null) {
      return request.single().resolveSibling("");
    }
    if (request.folder() != null) {
      return request.folder();
    }
    String name = String.valueOf(request.template().getFileName());
    int dot = name.lastIndexOf('.');
    return Path.of(dot > 0 ? name.substring(0, dot) : name + "-letters");
  }
}
