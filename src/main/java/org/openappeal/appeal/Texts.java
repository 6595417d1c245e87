package org.openappeal.appeal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openappeal.campaign.Review;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.template.TemplateEngine;

/** The texts of a campaign, each read once. Not thread-safe. */
final class Texts {
  private final Path folder;
  private final List<String> fallbacks;
  private final TemplateEngine engine;
  private final Map<Path, AppealText> read = new HashMap<>();

  Texts(Path folder, List<String> fallbacks, TemplateEngine engine) {
    this.folder = folder;
    this.fallbacks = fallbacks;
    this.engine = engine;
  }

  /** The language a target is written to in: its own, else the first fallback there is. */
  String language(String template, String wanted) {
    List<String> order = new ArrayList<>();
    if (!wanted.isEmpty()) {
      order.add(wanted);
    }
    order.addAll(fallbacks);
    return order.stream()
        .filter(language -> language.matches("[A-Za-z0-9-]+"))
        .filter(language -> Files.exists(file(template, language)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.error(
                        Location.of(file(template, order.isEmpty() ? "en" : order.get(0))),
                        "there is no text for this audience",
                        "Write it, or name another with `template:` in campaign.yaml.")
                    .asException());
  }

  AppealText text(String template, String language) {
    return read.computeIfAbsent(file(template, language), file -> AppealText.read(file, engine));
  }

  /** The drafts among the texts that were asked for. */
  List<Review> unreviewed() {
    return read.values().stream()
        .map(AppealText::review)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Review::what))
        .toList();
  }

  private Path file(String template, String language) {
    return folder.resolve(template + "." + language + ".md");
  }
}
