package org.openappeal.mailing;

import java.util.List;
import org.openappeal.outbox.Outbox;
import org.openappeal.problem.Problem;

/** Whether emails that were made earlier ask what is no longer asked. */
final class OutboxCheck implements Check {
  private final Workspace workspace;

  OutboxCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<Problem> run() {
    if (!workspace.hasOutbox()) {
      return List.of();
    }
    try (Outbox outbox = workspace.outbox()) {
      return PastEmails.in(outbox, workspace.campaign(), workspace.today()).found();
    }
  }
}
