package org.openappeal.campaign;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything {@code campaign.yaml} says. Immutable.
 *
 * @param folder the campaign folder; every path of the campaign lies in it
 * @param asOf the day a sample or rehearsal pretends it is; null in a real campaign
 * @param seed what choices between approved wordings follow from
 * @param languages those texts are written in, the first fallback first
 * @param persons the names at risk, spelled as in every letter of a language
 * @param country ISO 3166-1 alpha-2 code of the state concerned
 * @param doNotMention words and names that no appeal may hold
 * @param letterhead the Word document letters are poured into; null for {@code
 *     templates/letterhead.docx}
 * @param suppressed the do-not-contact rules; null if there are none
 * @param supporters the list of supporters; null if there is none
 * @param columns what it says of the columns of its lists
 * @param supporterRules how they are matched to targets
 * @param smtp null where nothing can be sent
 * @param limits what it holds itself to
 * @param reviews what was drafted and no person has confirmed yet
 */
public record Campaign(
    Path folder,
    String id,
    Localized title,
    @Nullable LocalDate asOf,
    long seed,
    ZoneId zone,
    List<String> languages,
    StatementReference statement,
    List<Localized> persons,
    String country,
    List<String> doNotMention,
    Sender sender,
    @Nullable Path letterhead,
    List<Demand> demands,
    List<Demand> asks,
    List<Audience> audiences,
    @Nullable Path suppressed,
    @Nullable Path supporters,
    ColumnNames columns,
    SupporterRules supporterRules,
    @Nullable Smtp smtp,
    Limits limits,
    List<Review> reviews) {

  /** A campaign that can no longer change. */
  public Campaign {
    languages = List.copyOf(languages);
    persons = List.copyOf(persons);
    doNotMention = List.copyOf(doNotMention);
    demands = List.copyOf(demands);
    asks = List.copyOf(asks);
    audiences = List.copyOf(audiences);
    reviews = List.copyOf(reviews);
  }

  /** The names at risk as letters in {@code language} spell them. */
  public List<String> persons(String language) {
    return persons.stream().map(person -> person.in(language, languages)).toList();
  }

  /** The demands, then the asks. */
  public Stream<Demand> demandsAndAsks() {
    return Stream.concat(demands.stream(), asks.stream());
  }

  /** The day letters are dated and demands are judged by. */
  public LocalDate today(InstantSource clock) {
    return asOf != null ? asOf : LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The moment emails are dated: now, or nine in the morning of {@link #asOf}. */
  public Instant now(InstantSource clock) {
    return asOf != null
        ? asOf.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant()
        : clock.instant();
  }
}
