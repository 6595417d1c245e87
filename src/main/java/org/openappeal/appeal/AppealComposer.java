package org.openappeal.appeal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Review;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Composes appeals from the texts in {@code templates/appeals}. Not thread-safe. */
public final class AppealComposer {
  private final Campaign campaign;
  private final LocalDate today;
  private final Texts texts;
  private final Parser markdown = Parser.builder().build();

  /**
   * @param today the day the appeals are dated; demands that have lapsed by then are left out
   */
  public AppealComposer(Campaign campaign, TemplateEngine engine, LocalDate today) {
    this.campaign = campaign;
    this.today = today;
    Path folder = campaign.folder().resolve("templates").resolve("appeals");
    this.texts = new Texts(folder, campaign.languages(), engine);
  }

  /**
   * The appeal for one target, or nothing if there is nothing left to ask of it.
   *
   * @throws ProblemException if the text is missing or broken, or a demand has no words in its
   *     language
   */
  public Optional<Appeal> compose(Audience audience, Target target) {
    List<Demand> demands = open(campaign.demands(), audience.demands(), target);
    List<Demand> asks = open(campaign.asks(), audience.asks(), target);
    if (demands.isEmpty() && asks.isEmpty()) {
      return Optional.empty();
    }
    String language = texts.language(audience.template(), target.language());
    AppealText text = texts.text(audience.template(), language);
    Fields all = new Fields(campaign, language);

    Map<String, Object> fields = new LinkedHashMap<>(all.common(today));
    fields.put("demands", all.demands(demands, audience.frame()));
    fields.put("asks", all.demands(asks, Frame.DIRECT));
    fields.put("target", all.target(target, target.salutation()));
    String salutation =
        target.salutation().isEmpty() ? text.salutation().render(fields) : target.salutation();
    fields.put("target", all.target(target, salutation));
    fields.put("salutation", salutation);
    String subject = text.subject().render(fields);
    fields.put("subject", subject);
    String closing = text.closing().render(fields);
    fields.put("closing", closing);
    String source = text.body().render(fields);
    Node body = markdown.parse(source);

    return Optional.of(
        new Appeal(
            audience.id(),
            target,
            all.locale(),
            !target.language().isEmpty() && !target.language().equals(language),
            subject,
            salutation,
            body,
            source,
            closing,
            Stream.concat(demands.stream(), asks.stream()).map(Demand::id).toList(),
            Stream.concat(demands.stream(), asks.stream())
                .map(Demand::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null),
            fields));
  }

  /** The texts that were used so far and that no person has confirmed yet. */
  public List<Review> unreviewed() {
    return texts.unreviewed();
  }

  private List<Demand> open(List<Demand> all, Audience.Choice choice, Target target) {
    return all.stream()
        .filter(demand -> demand.isOpen(today))
        .filter(demand -> choice.takes(demand, target.office()))
        .toList();
  }
}
