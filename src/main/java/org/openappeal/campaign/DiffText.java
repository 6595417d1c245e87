package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Change.Added;
import org.openappeal.campaign.Change.Moved;
import org.openappeal.campaign.Change.Removed;
import org.openappeal.campaign.Change.Reworded;
import org.openappeal.statement.Finding;
import org.openappeal.statement.Passage;
import org.openappeal.statement.Statement;

/** What a revised statement changes, to be read by a person. Stateless. */
public final class DiffText {
  private DiffText() {}

  /** The changes a line or three each; empty where nothing changes. */
  public static List<String> of(Campaign campaign, Statement statement) {
    List<String> lines = new ArrayList<>();
    StatementDiff.between(campaign, statement).forEach(change -> lines.addAll(lines(change)));
    differs(
        lines,
        "organisations",
        campaign.statement().organisations(),
        statement.stated().organisations());
    differs(lines, "groups", campaign.statement().groups(), statement.stated().groups());
    if (statement.date() != null) {
      differs(lines, "date", campaign.statement().date(), statement.date());
    }
    return List.copyOf(lines);
  }

  private static void differs(
      List<String> lines, String what, @Nullable Object before, @Nullable Object now) {
    if (!Objects.equals(before, now)) {
      lines.add("stated " + what + ": [-" + text(before) + "-] {+" + text(now) + "+}");
      lines.add("  → Write the new one under `statement:` in campaign.yaml.");
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "none" : value.toString();
  }

  private static List<String> lines(Change change) {
    if (change instanceof Moved moved) {
      return List.of(
          "moved    " + name(moved.demand()) + ", now in " + lines(moved.passage()),
          "  → Write these lines under its `passage:`.");
    }
    if (change instanceof Reworded reworded) {
      return List.of(
          "changed  " + name(reworded.demand()) + ", now in " + lines(reworded.passage()),
          "  " + Similarity.marked(reworded.demand().passage().text(), reworded.now()),
          "  → Correct its `passage:` and `action:`; what was queued is replaced by the next merge.");
    }
    if (change instanceof Removed removed && removed.doubtful() != null) {
      return List.of(
          "doubtful " + name(removed.demand()) + ", now in " + lines(removed.doubtful().passage()),
          "  {+" + removed.doubtful().text() + "+}",
          "  → It was left out because "
              + removed.doubtful().reason()
              + ": if it is still demanded, correct its `passage:`, else set `status: withdrawn`.");
    }
    if (change instanceof Removed removed) {
      return List.of(
          "removed  " + name(removed.demand()),
          "  [-" + removed.demand().passage().text().strip() + "-]",
          "  → Set its `status: withdrawn`, so that nobody is asked for it any more.");
    }
    Finding added = ((Added) change).finding();
    return List.of(
        "added    in " + lines(added.passage()),
        "  {+" + added.text() + "+}",
        "  → Add it to campaign.yaml; `appeal derive` on a new folder drafts it.");
  }

  static String lines(Passage passage) {
    return (passage.first() == passage.last() ? "line " : "lines ") + passage;
  }

  private static String name(Demand demand) {
    Passage passage = new Passage(demand.passage().firstLine(), demand.passage().lastLine());
    return "`" + demand.id() + "` (" + demand.location() + "), " + lines(passage);
  }
}
