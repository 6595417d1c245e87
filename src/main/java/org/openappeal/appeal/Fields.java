package org.openappeal.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.campaign.Sender;
import org.openappeal.campaign.StatementReference;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.Target;

/** What templates may name, in one language. */
final class Fields {
  private final Campaign campaign;
  private final Locale locale;
  private final String language;

  Fields(Campaign campaign, String language) {
    this.campaign = campaign;
    this.language = language;
    // CLDR writes "en" dates the American way; the letters follow the rest of the world.
    this.locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
  }

  Map<String, Object> common(LocalDate today) {
    Map<String, Object> fields = new LinkedHashMap<>();
    StatementReference statement = campaign.statement();
    fields.put("campaign", Map.of("title", text(campaign.title())));
    fields.put(
        "statement",
        Map.of(
            "title", text(statement.title()),
            "date", date(statement.date()),
            "organisations", number(statement.organisations()),
            "groups", number(statement.groups())));
    fields.put(
        "case",
        Map.of(
            "person", String.join(", ", campaign.persons()),
            "country", country(campaign.country())));
    fields.put("sender", sender());
    fields.put("date", date(today));
    fields.put("language", language);
    boolean rightToLeft = List.of("ar", "fa", "he", "ur").contains(locale.getLanguage());
    fields.put("direction", rightToLeft ? "rtl" : "ltr");
    fields.put("text", Words.of(language));
    return fields;
  }

  private Map<String, Object> sender() {
    Sender sender = campaign.sender();
    return Map.of(
        "name", sender.name(),
        "role", text(sender.role()),
        "organisation", sender.organisation(),
        "address", String.join("\n", sender.address()),
        "place", text(sender.place()),
        "country", country(sender.country()),
        "email", sender.email());
  }

  Map<String, Object> target(Target target, @Nullable FormOfAddress form, String salutation) {
    String office = form == null ? "" : form.envelope();
    return Map.of(
        "id", target.id(),
        "name", target.name(),
        "office", target.office(),
        "organisation", target.organisation(),
        "addressee", target.addressee().isEmpty() ? office : target.addressee(),
        "country", country(target.country()),
        "hostCountry", country(target.hostCountry()),
        "salutation", salutation,
        "addressed", FormOfAddress.addressed(salutation),
        "address",
            String.join(
                "\n", target.envelope(office, campaign.sender().country(), campaign.languages())));
  }

  List<Object> demands(List<Demand> demands, Frame frame) {
    return demands.stream()
        .<Object>map(
            demand -> {
              String action =
                  demand
                      .actions()
                      .in(frame, Voice.WE, language)
                      .orElseThrow(() -> demand.noWords(language, Voice.WE).asException());
              LocalDate until = demand.until();
              return Map.of(
                  "id", demand.id(), "action", action, "until", until == null ? "" : date(until));
            })
        .toList();
  }

  String language() {
    return language;
  }

  Locale locale() {
    return locale;
  }

  private String text(org.openappeal.campaign.Localized localized) {
    return localized.in(language, campaign.languages());
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  private String country(String code) {
    return code.isEmpty() ? "" : new Locale("", code).getDisplayCountry(locale);
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
