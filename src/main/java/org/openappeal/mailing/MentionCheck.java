package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Care;
import org.openappeal.appeal.Terms;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Sender;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Whether a word that must not be mentioned stands around the text of a letter or email. */
final class MentionCheck implements Check {
  private static final Pattern TAGS =
      Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>|&#?\\w+;");

  private final Campaign campaign;
  private final Care care;
  private final Places places;
  private final @Nullable Merging merging;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param merging null if letters cannot be made, which is told of elsewhere
   */
  MentionCheck(Campaign campaign, Places places, @Nullable Merging merging) {
    this.campaign = campaign;
    this.care = Care.of("und", new Terms(List.of(), campaign.doNotMention(), Set.of()));
    this.places = places;
    this.merging = merging;
  }

  /** What stands on every letter and in every email: the sender, the letterhead, the page. */
  @Override
  public List<Problem> run() {
    Sender sender = campaign.sender();
    List<String> said = new ArrayList<>(sender.address());
    said.addAll(List.of(sender.name(), sender.organisation(), sender.email(), sender.replyTo()));
    said.addAll(sender.role().texts().values());
    said.addAll(sender.place().texts().values());
    // The id of a campaign is part of every Message-ID.
    said.add(campaign.id());
    said.forEach(text -> look(text, places::inCampaign));
    Path templates = campaign.folder().resolve("templates");
    if (merging != null) {
      merging
          .stationery()
          .all()
          .forEach(
              (paper, letterhead) ->
                  letterhead.words().forEach(text -> look(text, word -> Location.of(paper))));
    }
    SourceText page = SourceText.read(templates.resolve("email.html"));
    look(
        TAGS.matcher(page.text()).replaceAll(" "), word -> page.find(word, 1).orElse(page.place()));
    return problems;
  }

  private void look(String text, Function<String, Location> place) {
    care.forbidden(text)
        .forEach(
            flaw ->
                problems.add(
                    Problem.error(place.apply(flaw.excerpt()), flaw.message(), flaw.remedy())));
  }

  /** The envelope of one appeal, and its id, which is part of the letter's name. */
  List<Problem> envelope(Appeal appeal) {
    if (campaign.doNotMention().isEmpty()) {
      return List.of();
    }
    Object target = appeal.fields().get("target");
    String envelope = target instanceof Map<?, ?> map ? String.valueOf(map.get("address")) : "";
    return care.forbidden(envelope + "\n" + appeal.target().id()).stream()
        .map(flaw -> Problem.error(Places.row(appeal), flaw.message(), flaw.remedy()))
        .toList();
  }
}
