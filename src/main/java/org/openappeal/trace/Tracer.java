package org.openappeal.trace;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Piece;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Demand;
import org.openappeal.campaign.Frame;
import org.openappeal.statement.Statement;
import org.openappeal.trace.Traced.Source;

/**
 * Says what each part of an appeal rests on: the demands whose words it holds, and the lines of the
 * statement that hold its dates, figures, names and phrases. A help for the person who reads both,
 * not a proof: in another language than the statement's only dates, figures and names spelled alike
 * are found. Not thread-safe.
 */
public final class Tracer {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>()]{1,64}@[^\\s<>(),;:]{1,255}|(?:https?://|www\\.)\\S+");
  private static final List<String> SENDER = List.of("organisation", "name", "role", "email");
  private static final List<String> TARGET = List.of("organisation", "addressee", "name");

  /** Salutation and closing follow from the office, not from the statement. */
  private static final Set<Piece.Part> TRACED =
      EnumSet.of(Piece.Part.SUBJECT, Piece.Part.PARAGRAPH, Piece.Part.ITEM);

  private final Campaign campaign;
  private final StatementWords statement;
  private final String language;

  /**
   * @param statement the statement that {@code campaign} rests on
   */
  public Tracer(Campaign campaign, Statement statement) {
    this.campaign = campaign;
    this.statement = new StatementWords(statement);
    this.language = statement.language();
  }

  /** What {@code appeal} to a target of {@code audience} rests on. */
  public Trace trace(Audience audience, Appeal appeal) {
    List<Traced> traced =
        Piece.of(appeal).stream()
            .filter(piece -> TRACED.contains(piece.part()) && !piece.text().isBlank())
            .map(piece -> traced(piece, audience, appeal))
            .toList();
    return new Trace(language, statement.isIn(appeal.locale()), traced);
  }

  /** The demands of the list behind a paragraph that ends with a colon. */
  private List<Demand> introduced(Piece piece, Audience audience, Appeal appeal) {
    return piece.items().stream()
        .flatMap(item -> demands(new Mask(oneLine(item)), audience, appeal).stream())
        .distinct()
        .toList();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private Traced traced(Piece piece, Audience audience, Appeal appeal) {
    String text = oneLine(piece.text());
    Mask mask = new Mask(text);
    List<Demand> introduces = introduced(piece, audience, appeal);
    List<Demand> demands = demands(mask, audience, appeal);
    Set<Source> sources = sources(text, mask, appeal);
    Lookup lookup = new Lookup(statement, appeal.locale(), everywhere(appeal));
    List<String> nowhere = new ArrayList<>();
    boolean subject = piece.part() == Piece.Part.SUBJECT;
    boolean found = false;
    BreakIterator sentences = BreakIterator.getSentenceInstance(appeal.locale());
    sentences.setText(text);
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = text.substring(start, end).strip();
      boolean explained = mask.explains(start, end);
      int missing = lookup.missing().size();
      boolean here = lookup.sentence(text, mask, start, end);
      found |= here || explained;
      boolean leads = end == text.length() && !introduces.isEmpty();
      boolean told = lookup.missing().size() > missing;
      if (!here && !explained && !leads && !told && !subject && statement.isIn(appeal.locale())) {
        nowhere.add("“" + sentence + "”");
      }
      start = end;
    }
    nowhere.addAll(0, lookup.missing());
    if (!found && nowhere.isEmpty() && !subject && introduces.isEmpty()) {
      nowhere.add("“" + text + "”");
    }
    return new Traced(
        marker(piece.part()),
        text,
        demands,
        introduces,
        lookup.hits().evidence(),
        List.copyOf(sources),
        nowhere);
  }

  private static String marker(Piece.Part part) {
    return switch (part) {
      case SUBJECT -> "subject";
      case ITEM -> "-";
      default -> "";
    };
  }

  private List<String> everywhere(Appeal appeal) {
    List<String> names =
        new ArrayList<>(
            campaign.persons().stream().flatMap(name -> name.texts().values().stream()).toList());
    if (appeal.fields().get("case") instanceof Map<?, ?> kase) {
      names.add(String.valueOf(kase.get("country")));
    }
    return names;
  }

  private List<Demand> demands(Mask mask, Audience audience, Appeal appeal) {
    List<Demand> found = new ArrayList<>();
    String language = appeal.text().language();
    for (Demand demand : (Iterable<Demand>) campaign.demandsAndAsks()::iterator) {
      Frame frame = campaign.demands().contains(demand) ? audience.frame() : Frame.DIRECT;
      boolean here =
          demand
              .actions()
              .in(frame, appeal.voice(), language)
              .filter(words -> mask.blank(words.replaceAll("\\s+", " ")))
              .isPresent();
      if (here) {
        found.add(demand);
      }
    }
    return found;
  }

  private Set<Source> sources(String text, Mask mask, Appeal appeal) {
    Set<Source> sources = new LinkedHashSet<>();
    Matcher address = ADDRESS.matcher(text);
    List<String> addresses = new ArrayList<>();
    while (address.find()) {
      addresses.add(address.group());
    }
    values(appeal, "sender", SENDER, mask)
        .forEach(words -> sources.add(new Source("sender", words)));
    values(appeal, "target", TARGET, mask)
        .forEach(words -> sources.add(new Source("recipient", words)));
    addresses.forEach(mask::blank);
    return sources;
  }

  /** The values of a field that the text holds. */
  private static List<String> values(Appeal appeal, String field, List<String> keys, Mask mask) {
    return appeal.fields().get(field) instanceof Map<?, ?> values
        ? keys.stream()
            .map(key -> String.valueOf(values.get(key)))
            .distinct()
            .filter(mask::blank)
            .toList()
        : List.of();
  }
}
