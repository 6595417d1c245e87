package org.openappeal.appeal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Variation.Part;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Voice;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.FormsOfAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/** Composes appeals from the texts in {@code templates/appeals}. Not thread-safe. */
public final class AppealComposer {
  private final Campaign campaign;
  private final LocalDate today;
  private final Texts texts;
  private final FormsOfAddress forms;
  private final TextCheck check;
  private final Parser markdown = Parser.builder().build();
  private final Map<Spoken, Fields> fields = new HashMap<>();
  private final Map<Asked, Selection> selections = new HashMap<>();

  private record Spoken(String language, Voice voice) {}

  private record Asked(String audience, String office) {}

  /**
   * A composer that leaves out texts that are drafts.
   *
   * @param today the day the appeals are dated; demands that have lapsed by then are left out
   * @throws ProblemException if the forms of address are broken
   */
  public AppealComposer(Campaign campaign, TemplateEngine engine, LocalDate today) {
    this(campaign, engine, today, Drafts.REFUSED);
  }

  /**
   * @param today the day the appeals are dated; demands that have lapsed by then are left out
   * @param drafts whether texts may be used that no person has approved
   * @throws ProblemException if the forms of address are broken
   */
  public AppealComposer(Campaign campaign, TemplateEngine engine, LocalDate today, Drafts drafts) {
    this.campaign = campaign;
    this.today = today;
    Path templates = campaign.folder().resolve("templates");
    this.texts = new Texts(templates.resolve("appeals"), campaign.languages(), drafts, engine);
    this.check = new TextCheck(campaign);
    this.forms = FormsOfAddress.read(templates.resolve("forms-of-address.yaml"));
  }

  /**
   * The organisation's appeal to one target, or nothing if there is nothing left to ask of it.
   *
   * @throws ProblemException if the text is missing, a draft or broken, or a demand has no words in
   *     its language
   */
  public Optional<Appeal> compose(Audience audience, Target target) {
    return compose(audience, target, target.languages(), null);
  }

  /**
   * A supporter's appeal to one target, in the supporter's language, or nothing if there is nothing
   * left to ask of it.
   *
   * @throws ProblemException if the text is missing, a draft or broken, or a demand has no words in
   *     its language and the voice of a supporter
   */
  public Optional<Appeal> compose(Audience audience, Target target, Supporter supporter) {
    return compose(audience, target, List.of(supporter.language()), supporter);
  }

  private Optional<Appeal> compose(
      Audience audience, Target target, List<String> languages, @Nullable Supporter supporter) {
    Selection selection =
        selections.computeIfAbsent(
            new Asked(audience.id(), target.office()),
            asked -> Selection.of(campaign, audience, asked.office(), today));
    if (selection.isEmpty()) {
      return Optional.empty();
    }
    Voice voice = supporter == null ? Voice.WE : Voice.I;
    TextChoice choice = texts.choose(audience.template(), voice, languages);
    Fields known =
        fields.computeIfAbsent(
            new Spoken(choice.language(), voice),
            spoken -> new Fields(campaign, new Language(spoken.language()), voice, today));
    return Optional.of(appeal(audience, target, supporter, selection, choice, known));
  }

  private Appeal appeal(
      Audience audience,
      Target target,
      @Nullable Supporter supporter,
      Selection selection,
      TextChoice choice,
      Fields known) {
    AppealText text = texts.text(choice);
    Variation variation =
        new Variation(campaign.seed(), supporter == null ? target.id() : supporter.id());
    List<Demand> demands = variation.order(selection.demands(), Part.DEMANDS);
    List<Demand> asks = variation.order(selection.asks(), Part.ASKS);
    Map<String, Object> values = new LinkedHashMap<>(known.common());
    put(values, "demands", known.demands().open(demands, audience.frame()));
    put(values, "asks", known.demands().open(asks, Frame.DIRECT));
    values.put("past", known.demands().past(selection, audience.frame(), text.speaksOfPast()));
    if (supporter != null) {
      values.put("sender", known.sender(supporter));
    }

    String language = choice.language();
    FormOfAddress form = forms.find(language, target.office(), target.gender()).orElse(null);
    Voice voice = supporter == null ? Voice.WE : Voice.I;
    Greeting greeting = new Greeting(text, target, form, voice, language);
    String postedIn = supporter == null ? campaign.sender().country() : supporter.country();
    Map<String, Object> addressee = known.target(target, form, postedIn);
    values.put("target", addressee);
    check.look(choice, text, values);
    String salutation = greeting.salutation(values, variation.in(Part.SALUTATION));
    values.put("salutation", salutation);
    values.put("target", Fields.greeted(addressee, salutation));
    values.put("form", greeting.fields(salutation));
    String subject =
        variation
            .choose(text.subjects(), Part.SUBJECT)
            .render(values, variation.in(Part.SUBJECT_WORDS));
    values.put("subject", subject);
    String closing = greeting.closing(salutation, values, variation.in(Part.CLOSING));
    values.put("closing", closing);
    String source = text.body().render(values, variation.in(Part.BODY));

    List<Demand> all = Stream.concat(demands.stream(), asks.stream()).toList();
    return new Appeal(
        audience.id(),
        target,
        supporter,
        form,
        choice,
        known.language().locale(),
        subject,
        salutation,
        markdown.parse(source),
        source,
        closing,
        all.stream().map(Demand::id).toList(),
        until(all),
        values);
  }

  private static void put(Map<String, Object> values, String name, DemandFields.Listed listed) {
    values.put(name, listed.items());
    values.put(name + "Inline", listed.inline());
  }

  private static @Nullable LocalDate until(List<Demand> demands) {
    return demands.stream()
        .map(Demand::until)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
