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
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Review;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.FormsOfAddress;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Composes appeals from the texts in {@code templates/appeals}. Not thread-safe. */
public final class AppealComposer {
  private final Campaign campaign;
  private final LocalDate today;
  private final Texts texts;
  private final FormsOfAddress forms;
  private final Parser markdown = Parser.builder().build();

  /**
   * @param today the day the appeals are dated; demands that have lapsed by then are left out
   * @throws ProblemException if the forms of address are broken
   */
  public AppealComposer(Campaign campaign, TemplateEngine engine, LocalDate today) {
    this.campaign = campaign;
    this.today = today;
    Path templates = campaign.folder().resolve("templates");
    this.texts = new Texts(templates.resolve("appeals"), campaign.languages(), engine);
    this.forms = FormsOfAddress.read(templates.resolve("forms-of-address.yaml"));
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
    FormOfAddress form = forms.find(language, target.office(), target.gender()).orElse(null);
    String salutation = salutation(text, target, form, all, fields);
    fields.put("target", all.target(target, form, salutation));
    fields.put("salutation", salutation);
    if (form != null) {
      fields.put(
          "form", Map.of("salutation", form.salutation(), "closing", form.closing(salutation)));
    }
    String subject = text.subject().render(fields);
    fields.put("subject", subject);
    String closing = closing(text, target, form, language, salutation, fields);
    fields.put("closing", closing);
    String source = text.body().render(fields);
    Node body = markdown.parse(source);

    return Optional.of(
        new Appeal(
            audience.id(),
            target,
            form,
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

  /** As given; else the form of address; else that of the text. */
  private static String salutation(
      AppealText text,
      Target target,
      @Nullable FormOfAddress form,
      Fields all,
      Map<String, Object> fields) {
    if (!target.salutation().isEmpty()) {
      return target.salutation();
    }
    if (form != null) {
      return form.salutation();
    }
    if (text.salutation() == null) {
      throw text.missing("salutation", all.language(), target.office());
    }
    fields.put("target", all.target(target, null, ""));
    return text.salutation().render(fields);
  }

  /** That of the text; else the form of address, with the words the letter opens with. */
  private static String closing(
      AppealText text,
      Target target,
      @Nullable FormOfAddress form,
      String language,
      String salutation,
      Map<String, Object> fields) {
    if (text.closing() != null) {
      return text.closing().render(fields);
    }
    if (form == null) {
      throw text.missing("closing", language, target.office());
    }
    return form.closing(salutation);
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
