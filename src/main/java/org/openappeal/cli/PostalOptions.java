package org.openappeal.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openappeal.mailing.PostalFile;
import org.openappeal.mailing.PostalSummary;
import org.openappeal.mailing.Workspace;
import org.openappeal.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whose addresses are printed, and into which file. */
final class PostalOptions {
  @Mixin private CampaignOption campaign = new CampaignOption();

  @Mixin private TargetOptions targets = new TargetOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where they go, a name that ends in .docx (default: into out/).")
  private @Nullable Path output;

  @Option(names = "--pdf", description = "Make a PDF of them too, by LibreOffice.")
  private boolean pdf;

  /**
   * Prints, and tells what.
   *
   * @param kind makes what is asked for; a problem of it is one of usage
   * @param what tells what was printed
   */
  int print(
      Context context,
      CommandLine command,
      Function<Workspace, PostalFile> kind,
      Function<PostalSummary, String> what) {
    if (output != null && !output.toString().endsWith(".docx")) {
      throw new ParameterException(command, "the name after -o must end in .docx");
    }
    Workspace workspace = context.workspace(campaign.folder());
    PostalFile file = usage(command, workspace, kind);
    PostalSummary summary = file.print(targets.request(Long.MAX_VALUE), output, pdf);
    Terminal terminal = context.terminal();
    terminal.problems(summary.problems());
    terminal.print(what.apply(summary));
    terminal.print(
        "They are in "
            + summary.file()
            + (summary.pdf() == null ? "." : " and " + summary.pdf() + ".")
            + " Print at 100 %, not “fit to page”.");
    return Terminal.code(summary.problems());
  }

  private static PostalFile usage(
      CommandLine command, Workspace workspace, Function<Workspace, PostalFile> kind) {
    try {
      return kind.apply(workspace);
    } catch (ProblemException e) {
      throw new ParameterException(command, e.problems().get(0).toString(), e);
    }
  }
}
