package org.openappeal.mailing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Sender;
import org.openappeal.letter.PostalItem;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.PostalAddress;
import org.openappeal.recipient.PostalOrder;
import org.openappeal.recipient.Target;

/** Who gets a letter, as it is printed on envelopes and labels. */
final class PostalItems {
  private static final Comparator<Planned> ORDER =
      Comparator.comparing(Planned::target, new PostalOrder());

  private final Workspace workspace;

  PostalItems(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Whoever a merge of {@code request} would print a letter to, in postal order. Who is in two
   * audiences gets two letters.
   *
   * @throws ProblemException if the campaign is broken, with everything that is, or if nobody gets
   *     a letter
   */
  List<PostalItem> of(MergeRequest request) {
    CheckReport check = new CheckCampaign(workspace, request.allowDrafts()).beforeMerge();
    if (check.broken()) {
      throw new ProblemException(check.errors());
    }
    Planner planner =
        new Planner(workspace, workspace.templates(), request.drafts(), problem -> {});
    List<PostalItem> items =
        planner
            .plan()
            .filter(next -> request.takes(next.audience().id(), next.target()))
            .filter(next -> next.appeal() != null && next.target().address() != null)
            .sorted(ORDER)
            .flatMap(next -> Stream.ofNullable(next.appeal()))
            .map(this::item)
            .toList();
    if (items.isEmpty()) {
      throw Problem.error(
              Location.NONE,
              request.everyone()
                  ? "no letter goes by post: nobody who is to be written to has a postal address"
                  : "nobody of these gets a letter by post",
              "Add addresses to the lists; `appeal check` counts who gets a letter.")
          .asException();
    }
    return items;
  }

  private PostalItem item(Appeal appeal) {
    Target target = appeal.target();
    return new PostalItem(
        target.id(), target.location(), address(appeal).lines().toList(), sender(target));
  }

  /** As it stands on the letter. */
  private static String address(Appeal appeal) {
    return appeal.fields().get("target") instanceof Map<?, ?> target
        ? String.valueOf(target.get("address"))
        : "";
  }

  /** A letter that cannot be delivered is posted back where it was to go. */
  private List<String> sender(Target target) {
    Campaign campaign = workspace.campaign();
    Sender sender = campaign.sender();
    PostalAddress to = target.address();
    return new PostalAddress(sender.address(), "", "", sender.country(), 0)
        .envelope(
            List.of(sender.organisation()),
            to == null || to.country().isEmpty() ? sender.country() : to.country(),
            campaign.languages());
  }
}
