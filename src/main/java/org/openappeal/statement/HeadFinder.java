package org.openappeal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what stands at the head of a statement: title, date, place, kind, references. */
final class HeadFinder {
  private static final int HEAD = 12;
  private static final int TITLE_WORDS = 40;
  private static final int DATE_WORDS = 10;
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^[.:º°]? ?:? ?(\\p{Lu}{2,4} ?\\d[\\w/ -]*\\d(?:/\\d{4})?|\\d+/\\d+)(?![\\d.])");

  private final Document document;
  private final Dates dates;

  HeadFinder(Document document) {
    this.document = document;
    this.dates = new Dates(document.cues());
  }

  @Nullable String title() {
    List<Block> head = head();
    for (Block block : head) {
      if (block.style() == Style.HEADING) {
        return block.text();
      }
    }
    for (Block block : head) {
      if (block.isProse() && !isDateLine(block) && !isKind(block) && !isGreeting(block)) {
        return Words.count(block.text()) <= TITLE_WORDS && !block.text().endsWith(".")
            ? block.text()
            : null;
      }
    }
    return null;
  }

  Optional<LocalDate> date() {
    for (Block block : head()) {
      if (isDateLine(block)) {
        return Optional.of(dates.in(block.text()).get(0).date());
      }
    }
    for (Block block : head()) {
      Optional<LocalDate> issued = issued(block.text());
      if (issued.isPresent()) {
        return issued;
      }
    }
    List<Block> blocks = document.blocks();
    for (int i = blocks.size() - 1; i >= HEAD; i--) {
      if (isDateLine(blocks.get(i)) && blocks.get(i).isProse()) {
        return Optional.of(dates.in(blocks.get(i).text()).get(0).date());
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> issued(String text) {
    String folded = Characters.fold(text);
    for (Dates.Dated dated : dates.in(text)) {
      String left = folded.substring(0, dated.span().start()).strip();
      String right = folded.substring(dated.span().end());
      boolean before =
          document.cues().of(Cue.DATED).all(left).stream().anyMatch(s -> s.end() == left.length());
      boolean opening = Words.count(left) <= 2 && document.cues().has(Cue.ISSUED, right);
      if (before || opening) {
        return Optional.of(dated.date());
      }
    }
    return Optional.empty();
  }

  /** The words before the date on its line. */
  Optional<String> place() {
    return head().stream()
        .filter(this::isDateLine)
        .map(b -> b.text().substring(0, dates.in(b.text()).get(0).span().start()))
        .map(this::placeIn)
        .filter(before -> !before.isEmpty() && Words.startsUpper(before))
        .findFirst();
  }

  private String placeIn(String before) {
    String place = before.strip();
    String folded = Characters.fold(place);
    List<Span> links = document.cues().of(Cue.PLACE_LINKS).all(folded);
    if (!links.isEmpty() && links.get(links.size() - 1).end() == place.length()) {
      place = place.substring(0, links.get(links.size() - 1).start());
    }
    if (!links.isEmpty() && links.get(0).start() == 0) {
      place = place.substring(Math.min(place.length(), links.get(0).end()));
    }
    return place.replaceAll("^[\\s.,:]+|[\\s,:–—-]+$", "");
  }

  String kind() {
    for (Block block : document.blocks()) {
      String folded = Characters.fold(block.text());
      for (Map.Entry<String, Phrases> kind : document.cues().kinds().entrySet()) {
        if (kind.getValue().in(folded)) {
          return kind.getKey();
        }
      }
    }
    return "statement";
  }

  List<String> references() {
    return head().stream().flatMap(block -> references(block.text())).distinct().toList();
  }

  private Stream<String> references(String text) {
    return document.cues().of(Cue.REFERENCES).all(Characters.fold(text)).stream()
        .map(word -> REFERENCE.matcher(text.substring(word.end())))
        .filter(Matcher::find)
        .map(number -> number.group(1).strip());
  }

  private List<Block> head() {
    return document.blocks().subList(0, Math.min(HEAD, document.blocks().size()));
  }

  private boolean isDateLine(Block block) {
    return Words.count(block.text()) <= DATE_WORDS && dates.in(block.text()).size() == 1;
  }

  private boolean isKind(Block block) {
    String folded = Characters.fold(block.text());
    return Words.count(folded) <= 3
        && document.cues().kinds().values().stream().anyMatch(kind -> kind.in(folded));
  }

  private boolean isGreeting(Block block) {
    String folded = Characters.fold(block.text());
    return document.cues().has(Cue.BANNERS, folded)
        || document.cues().has(Cue.SALUTATIONS, folded)
        || document.cues().has(Cue.ADDRESSEES, folded);
  }
}
