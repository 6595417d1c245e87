package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.trace.Trace;

/**
 * One appeal to look at.
 *
 * @param workspace where it would be made
 * @param trace what its parts rest on; empty where that was not asked for
 */
record Previewed(Workspace workspace, Audience audience, Appeal appeal, Optional<Trace> trace) {

  Campaign campaign() {
    return workspace.campaign();
  }

  /** The demands and asks it puts, in its order. */
  List<Demand> demands() {
    return appeal.demands().stream()
        .flatMap(id -> campaign().demandsAndAsks().filter(demand -> demand.id().equals(id)))
        .toList();
  }

  /** Those that are for its target and are not put, as they are no longer open. */
  List<Demand> past() {
    return AskedNothing.choice(campaign(), audience, appeal.target().office())
        .filter(demand -> !demand.isOpen(workspace.today()))
        .toList();
  }

  /** What has become of one, as a word. */
  String status(Demand demand) {
    return demand.statusOn(workspace.today()).key();
  }

  Frame frame(Demand demand) {
    return campaign().demands().contains(demand) ? audience.frame() : Frame.DIRECT;
  }

  /** A path as a person in the campaign folder names it. */
  String name(Path path) {
    return campaign().folder().relativize(path).toString().replace('\\', '/');
  }

  /** The name of the statement's file, and lines of it. */
  String lines(int first, int last) {
    return name(campaign().statement().file()) + ":" + first + (last > first ? "-" + last : "");
  }

  /** A value that templates may name. */
  String field(String name, String key) {
    return appeal.fields().get(name) instanceof Map<?, ?> values
        ? String.valueOf(values.get(key))
        : "";
  }

  String date() {
    return String.valueOf(appeal.fields().get("date"));
  }
}
