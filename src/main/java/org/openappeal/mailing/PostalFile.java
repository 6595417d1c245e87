package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openappeal.letter.EnvelopePrint;
import org.openappeal.letter.EnvelopeSize;
import org.openappeal.letter.LabelPrint;
import org.openappeal.letter.LabelSheet;
import org.openappeal.letter.PostalItem;
import org.openappeal.letter.PostalPrint;
import org.openappeal.letter.SheetPaper;
import org.openappeal.pdf.PdfConverter;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Envelopes or labels for whoever gets a letter, in postal order, as one document. To be run once.
 */
public final class PostalFile {
  private final Workspace workspace;
  private final PostalPrint print;
  private final String name;

  private PostalFile(Workspace workspace, PostalPrint print, String name) {
    this.workspace = workspace;
    this.print = print;
    this.name = name;
  }

  /**
   * Envelopes, by default into {@code out/envelopes.docx}.
   *
   * @param size DL, C5 or 10; null for the one that is usual in the sender's country
   * @throws ProblemException if there is no such size
   */
  public static PostalFile envelopes(Workspace workspace, @Nullable String size) {
    EnvelopeSize chosen =
        size == null
            ? EnvelopeSize.of(country(workspace))
            : known(EnvelopeSize.named(size), "envelope", size, EnvelopeSize.names());
    return new PostalFile(
        workspace,
        new EnvelopePrint(chosen, workspace.templates()),
        "envelopes" + LetterFolder.ENDING);
  }

  /**
   * Labels, by default into {@code out/labels.docx}.
   *
   * @param sheet a sheet of Avery's; null for a grid, or the one that is usual on the paper of the
   *     sender's country
   * @param grid a sheet that is described; see {@link LabelSheet#grid}
   * @param start the first label that is left on the first sheet, counted from 1
   * @throws ProblemException if there is no such sheet, or no such label on it
   */
  public static PostalFile labels(
      Workspace workspace, @Nullable String sheet, @Nullable String grid, int start) {
    SheetPaper paper = SheetPaper.of(country(workspace));
    LabelSheet chosen = grid == null ? LabelSheet.usual(paper) : LabelSheet.grid(grid, paper);
    if (sheet != null) {
      chosen = known(LabelSheet.named(sheet), "sheet of labels", sheet, LabelSheet.names());
    }
    return new PostalFile(
        workspace,
        new LabelPrint(chosen, start, workspace.templates()),
        "labels" + LetterFolder.ENDING);
  }

  private static String country(Workspace workspace) {
    return workspace.campaign().sender().country();
  }

  private static <T> T known(Optional<T> found, String what, String name, List<String> names) {
    return found.orElseThrow(
        () ->
            Problem.error(
                    Location.NONE,
                    "there is no " + what + " `" + name + "` here",
                    "Name one of: " + String.join(", ", names) + ".")
                .asException());
  }

  /**
   * Prints them.
   *
   * @param request whose letters
   * @param output where to; null for {@code out/}
   * @param pdf whether a PDF is made beside it
   * @throws ProblemException if the campaign is broken, nobody gets a letter, LibreOffice is needed
   *     and not there, or a file cannot be written; an earlier file is then untouched
   */
  public PostalSummary print(MergeRequest request, @Nullable Path output, boolean pdf) {
    if (!pdf) {
      return print(request, output);
    }
    try (PdfConverter converter = PdfConverter.start()) {
      PostalSummary summary = print(request, output);
      Path file = summary.file();
      Path printed = file.resolveSibling(LetterPdfs.name(String.valueOf(file.getFileName())));
      converter.convert(file, printed);
      return summary.with(printed);
    }
  }

  private PostalSummary print(MergeRequest request, @Nullable Path output) {
    List<PostalItem> items = new PostalItems(workspace).of(request);
    Path file = place(output);
    List<Problem> problems = new ArrayList<>();
    Locale language = Locale.forLanguageTag(workspace.campaign().languages().get(0));
    try {
      int pages = print.print(items.iterator(), file, language, problems::add);
      return new PostalSummary(items.size(), pages, print.label(), file, null, problems);
    } catch (IOException e) {
      throw new ProblemException(OutFolder.unwritable(file), e);
    }
  }

  private Path place(@Nullable Path output) {
    if (output == null) {
      return workspace.out().folder("").resolve(name);
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
      throw new ProblemException(OutFolder.unwritable(output));
    }
    return output;
  }
}
