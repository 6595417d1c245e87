package org.openappeal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.delivery.DeliverySummary;
import org.openappeal.delivery.FakeServer;
import org.openappeal.mailing.CheckCampaign;
import org.openappeal.mailing.CheckReport;
import org.openappeal.mailing.Derive;
import org.openappeal.mailing.InitCampaign;
import org.openappeal.mailing.Merge;
import org.openappeal.mailing.MergeRequest;
import org.openappeal.mailing.MergeSummary;
import org.openappeal.mailing.Send;
import org.openappeal.mailing.Verification;
import org.openappeal.mailing.Verify;
import org.openappeal.mailing.Workspace;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.Outbox;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "The whole job on the sample campaign, against the built-in fake mail server.")
final class DemoCommand implements Callable<Integer> {
  private static final Path NEW_FOLDER = Path.of("openappeal-demo");

  private final Context context;
  private final Terminal terminal;

  @Mixin private CampaignOption campaign = new CampaignOption();

  DemoCommand(Context context) {
    this.context = context;
    this.terminal = context.terminal();
  }

  @Override
  public Integer call() {
    Workspace workspace = context.workspace(folder());
    if (workspace.campaign().asOf() == null) {
      throw Problem.error(
              Location.of(workspace.campaign().folder().resolve(CampaignFile.NAME)),
              "this is a real campaign, and the demo would approve and send all of it",
              "Run `appeal demo` in a folder without campaign.yaml, or `appeal check` here.")
          .asException();
    }
    statement(workspace);
    check(workspace);
    merge(workspace);
    approve(workspace);
    Path received = workspace.out().folder("received");
    DeliverySummary sent = send(workspace, received);
    Verification verified = new Verify(workspace).against(received);
    terminal.print("6. verify     verified: " + verified);
    terminal.problems(verified.problems());
    Path report = new HtmlReport(workspace).write();
    terminal.print("");
    terminal.print("Letters   " + workspace.out().resolve("letters"));
    terminal.print("Received  " + received);
    terminal.print("Report    " + report);
    boolean clean = verified.exact() && sent.problems().isEmpty() && sent.failed() == 0;
    return clean ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Path folder() {
    Path folder = campaign.folder();
    if (!folder.toString().isEmpty() || Files.exists(Path.of(CampaignFile.NAME))) {
      return folder;
    }
    if (!Files.exists(NEW_FOLDER.resolve(CampaignFile.NAME))) {
      InitCampaign.into(NEW_FOLDER);
      terminal.print("There is no campaign here; the sample is now in " + NEW_FOLDER + ".");
    }
    return NEW_FOLDER;
  }

  private void statement(Workspace workspace) {
    Derive derived = Derive.from(workspace.campaign().statement().file());
    terminal.print("1. statement  " + derived.summary());
  }

  private void check(Workspace workspace) {
    CheckReport report = new CheckCampaign(workspace).run();
    if (report.broken()) {
      throw new ProblemException(report.errors());
    }
    terminal.print("2. check      " + Figures.of(report));
  }

  private void merge(Workspace workspace) {
    MergeSummary summary = new Merge(workspace, MergeRequest.ALL).run();
    terminal.print("3. merge      " + Figures.of(summary));
  }

  private void approve(Workspace workspace) {
    try (Outbox outbox = workspace.outbox()) {
      EntryFilter filter = EntryFilter.all().ofCampaign(workspace.campaign().id());
      terminal.print(
          "4. approve    " + outbox.approve(filter, "appeal demo") + " emails approved.");
    }
  }

  private DeliverySummary send(Workspace workspace, Path received) {
    try (FakeServer server = FakeServer.start(0, received)) {
      String url = "smtp://127.0.0.1:" + server.port();
      Send send = Send.through(workspace, url, Optional::empty);
      long waiting = send.prepare().emails();
      DeliverySummary summary = send.run(Integer.MAX_VALUE, new SendProgress(terminal, waiting));
      terminal.problems(summary.problems());
      terminal.print(
          "5. send       "
              + SendCommand.figures(summary)
              + (summary.tried() == 0 ? " Nothing is sent twice." : ""));
      return summary;
    }
  }
}
