package org.openappeal.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a server mean: {@code texts.tsv}. */
final class TextRules {
  private static final int LONGEST = 2_000;
  private static final Pattern LINKS = Pattern.compile("\\bhttps?://\\S+");
  private static final Pattern ADDRESSES = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");

  /** Names of hosts, which may hold any word; but not {@code RESOLVER.ADR.RecipientNotFound}. */
  private static final Pattern HOSTS =
      Pattern.compile("(?<![\\w.-])(?!resolver\\.)[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.[a-z]{2,}\\b");

  private final List<Row> rows;

  /** How much words weigh beside a code. */
  enum Weight {
    MILD,
    HINT,
    HARD
  }

  /** A line of the table. */
  record Row(Weight weight, Reason reason, Pattern words) {}

  TextRules() {
    this.rows =
        Table.rows("texts.tsv").stream()
            .map(
                cells ->
                    new Row(
                        Weight.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                        Reason.of(cells.get(1)),
                        Pattern.compile(cells.get(2).replace("…", ".{0,40}?"))))
            .toList();
  }

  /** The first line of the table that fits {@code text}. */
  Optional<Row> find(String text) {
    String words = words(text);
    return rows.stream().filter(row -> row.words().matcher(words).find()).findFirst();
  }

  private static String words(String text) {
    String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    words = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Pattern noise : List.of(LINKS, ADDRESSES, HOSTS)) {
      words = noise.matcher(words).replaceAll(" ");
    }
    return words.replaceAll("\\s+", " ");
  }
}
