package org.openappeal.appeal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Localized;
import org.openappeal.campaign.Sender;
import org.openappeal.campaign.StatementReference;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.PostalAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/**
 * What templates may name, in one language and voice. What is the same for every target is made
 * once. Not thread-safe.
 */
final class Fields {
  private final Campaign campaign;
  private final Language language;
  private final DemandFields demands;
  private final Map<String, Object> common;

  Fields(Campaign campaign, Language language, Voice voice, LocalDate today) {
    this.campaign = campaign;
    this.language = language;
    this.demands = new DemandFields(language, voice, today);
    this.common = Collections.unmodifiableMap(common(voice, today));
  }

  Language language() {
    return language;
  }

  DemandFields demands() {
    return demands;
  }

  /** What does not depend on who is written to; for a supporter, all but the sender. */
  Map<String, Object> common() {
    return common;
  }

  private Map<String, Object> common(Voice voice, LocalDate today) {
    Map<String, Object> fields = new LinkedHashMap<>();
    StatementReference statement = campaign.statement();
    fields.put("campaign", Map.of("title", text(campaign.title())));
    fields.put(
        "statement",
        Map.of(
            "title", text(statement.title()),
            "date", language.date(statement.date()),
            "organisations", number(statement.organisations()),
            "groups", number(statement.groups())));
    fields.put(
        "case",
        Map.of(
            "person", language.list(campaign.persons(language.tag())),
            "persons", campaign.persons(language.tag()),
            "country", language.country(campaign.country())));
    if (voice == Voice.WE) {
      fields.put("sender", sender(campaign.sender()));
    }
    fields.put("date", language.date(today));
    fields.put("language", language.tag());
    fields.put("direction", language.isRightToLeft() ? "rtl" : "ltr");
    fields.put("voice", voice.key());
    fields.put("text", Words.of(language.tag()));
    return fields;
  }

  private Map<String, Object> sender(Sender sender) {
    return Map.of(
        "name", sender.name(),
        "role", text(sender.role()),
        "organisation", sender.organisation(),
        "address", String.join("\n", sender.address()),
        "place", text(sender.place()),
        "country", language.country(sender.country()),
        "email", sender.email());
  }

  /** A supporter speaks for nobody else. Where their city is not known, their country is. */
  Map<String, Object> sender(Supporter supporter) {
    PostalAddress address = supporter.address();
    String country = language.country(supporter.country());
    String city = address == null ? "" : address.city();
    return Map.of(
        "name",
        supporter.name(),
        "role",
        "",
        "organisation",
        "",
        "address",
        address == null ? "" : String.join("\n", address.lines()),
        "place",
        city.isEmpty() ? country : city,
        "country",
        country,
        "email",
        supporter.email() == null ? "" : supporter.email().value());
  }

  /**
   * A target that has not been greeted yet.
   *
   * @param postedIn ISO code of the country the letter is posted in
   */
  Map<String, Object> target(Target target, @Nullable FormOfAddress form, String postedIn) {
    String office = form == null ? "" : form.envelope();
    return Map.of(
        "id", target.id(),
        "name", target.name(),
        "office", target.office(),
        "organisation", target.organisation(),
        "addressee", target.addressee().isEmpty() ? office : target.addressee(),
        "country", language.country(target.country()),
        "hostCountry", language.country(target.hostCountry()),
        "salutation", "",
        "addressed", "",
        "address", String.join("\n", target.envelope(office, postedIn, campaign.languages())));
  }

  /** The same target, greeted. */
  static Map<String, Object> greeted(Map<String, Object> target, String salutation) {
    Map<String, Object> greeted = new HashMap<>(target);
    greeted.put("salutation", salutation);
    greeted.put("addressed", FormOfAddress.addressed(salutation));
    return Map.copyOf(greeted);
  }

  private String text(Localized localized) {
    return localized.in(language.tag(), campaign.languages());
  }

  private String number(@Nullable Integer number) {
    return number == null ? "" : language.number(number);
  }
}
