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
  private static final int PLACE_WORDS = 4;
  private static final int LINE_LENGTH = 300;
  private static final int OPENING = 4000;
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(?:erence)?[.:º°]? ?:? ?" + "(\\p{Lu}{2,4} ?\\d[\\d/.-]*\\d|\\d+/\\d+)(?![\\d.])");
  private static final Pattern CODE =
      Pattern.compile("[A-Z]{2,4} ?\\d[\\dA-Z]*(?: ?/ ?[\\dA-Z][\\dA-Z. ]*)+");
  private static final Pattern DASH = Pattern.compile("\\)?\\s*(?:[–—]|--|[:-]\\s)");
  private static final Pattern DIGITS_OR_COLON = Pattern.compile("[\\d:|]");

  private final Document document;
  private final AddressBook book;
  private final Dates dates;

  HeadFinder(Document document, AddressBook book) {
    this.document = document;
    this.book = book;
    this.dates = new Dates(document.cues());
  }

  @Nullable String title() {
    List<Block> head = head();
    for (Block block : head) {
      if (block.style() == Style.HEADING) {
        return block.text();
      }
    }
    Optional<String> concern = head.stream().flatMap(block -> concern(block).stream()).findFirst();
    for (int i = 0; i < head.size(); i++) {
      Block block = head.get(i);
      if (book.has(i) || isLetterhead(block, i) || isIssuers(i)) {
        continue;
      }
      String text = withoutKind(block);
      if (block.isProse() && !isDateLine(block) && !text.isEmpty() && !isGreeting(block)) {
        boolean title = Words.count(text) <= TITLE_WORDS && !text.matches(".*[.:]$");
        return title && concern(block).isEmpty() ? text : concern.orElse(null);
      }
    }
    return concern.orElse(null);
  }

  /** "Re: the detention of …" */
  private Optional<String> concern(Block block) {
    int colon = block.text().indexOf(':');
    return colon > 0 && document.cues().has(Cue.CONCERNS, Characters.fold(block.text()))
        ? Optional.of(block.text().substring(colon + 1).strip())
        : Optional.empty();
  }

  /** The sender's name and address above a letter: lines that an address has, before its date. */
  private boolean isLetterhead(Block block, int index) {
    boolean letter = book.isLetter() && index == 0 && block.lines().size() > 1;
    return letter
        && block.lines().stream().skip(1).anyMatch(line -> line.text().matches(".*[\\d@].*"));
  }

  /** The names of those who issue it, above what they issue. */
  private boolean isIssuers(int index) {
    List<Block> head = head();
    boolean named =
        head.get(index).lines().size() > 1
            && head.get(index).lines().stream()
                .allMatch(line -> new Names(document.cues()).isName(line.text()));
    return named
        && index + 1 < head.size()
        && isKindPhrase(head.get(index + 1).text())
        && !isKindPhrase(head.get(index).text())
        && Words.count(head.get(index + 1).text()) <= TITLE_WORDS;
  }

  private boolean isKindPhrase(String text) {
    String folded = Characters.fold(text);
    return document.cues().kinds().values().stream().anyMatch(kind -> kind.in(folded));
  }

  /** Its text without lines that only say what kind of text it is. */
  private String withoutKind(Block block) {
    List<Line> lines = block.lines();
    int from = 0;
    while (from < lines.size() && isKind(lines.get(from).text())) {
      from++;
    }
    if (from == lines.size()) {
      return "";
    }
    String rest = block.text().substring(block.joined().starts().get(from)).strip();
    return Words.startsLower(rest) ? block.text() : rest;
  }

  Optional<LocalDate> date() {
    for (Block block : head()) {
      if (isDateLine(block)) {
        return Optional.of(dates.in(block.text()).get(0).date());
      }
    }
    for (Block block : head()) {
      Optional<Dates.Dated> line = dateline(block);
      if (line.isPresent()) {
        return line.map(Dates.Dated::date);
      }
    }
    for (Block block : head()) {
      Optional<LocalDate> issued = issued(opening(block));
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

  /** "(Lilleby, March 3, 2031) – The authorities …" */
  private Optional<Dates.Dated> dateline(Block block) {
    String text = opening(block);
    return dates.in(text).stream()
        .limit(1)
        .filter(d -> Words.count(text.substring(0, d.span().start()).strip()) <= PLACE_WORDS)
        .filter(d -> DASH.matcher(text.substring(d.span().end())).lookingAt())
        .findFirst();
  }

  /** As much of a paragraph as can hold the date of the statement. */
  private static String opening(Block block) {
    return block.text().substring(0, Math.min(OPENING, block.text().length()));
  }

  private Optional<LocalDate> issued(String text) {
    String folded = Characters.fold(text);
    for (Dates.Dated dated : dates.in(text)) {
      String left = folded.substring(0, dated.span().start()).strip();
      String right = folded.substring(dated.span().end());
      boolean before = document.cues().of(Cue.DATED).ends(left);
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
        .filter(b -> isDateLine(b) || dateline(b).isPresent())
        .map(b -> opening(b).substring(0, dates.in(opening(b)).get(0).span().start()))
        .map(before -> before.replaceFirst("^\\(", ""))
        .map(this::placeIn)
        .filter(this::isPlace)
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

  private boolean isPlace(String text) {
    String folded = Characters.fold(text);
    return !text.isEmpty()
        && Words.startsUpper(text)
        && Words.count(text) <= PLACE_WORDS
        && !DIGITS_OR_COLON.matcher(text).find()
        && !isKind(text)
        && !document.cues().has(Cue.LABELS, folded);
  }

  /**
   * @param joint whether several sign
   */
  String kind(boolean joint) {
    for (Block block : document.blocks()) {
      String folded = Characters.fold(opening(block));
      for (Map.Entry<String, Phrases> kind : document.cues().kinds().entrySet()) {
        if (kind.getValue().in(folded)) {
          return kind.getKey();
        }
      }
    }
    return joint ? "joint statement" : "statement";
  }

  List<String> references() {
    return head().stream()
        .flatMap(block -> block.lines().stream())
        .filter(line -> line.text().length() <= LINE_LENGTH)
        .flatMap(line -> references(line.text()))
        .distinct()
        .toList();
  }

  private Stream<String> references(String text) {
    if (CODE.matcher(text).matches()) {
      return Stream.of(text);
    }
    return document.cues().of(Cue.REFERENCES).all(Characters.fold(text)).stream()
        .map(word -> REFERENCE.matcher(text.substring(word.end())))
        .filter(Matcher::find)
        .map(number -> number.group(1).strip());
  }

  private List<Block> head() {
    return document.blocks().subList(0, Math.min(HEAD, document.blocks().size()));
  }

  private boolean isDateLine(Block block) {
    return block.text().length() <= LINE_LENGTH
        && Words.count(block.text()) <= DATE_WORDS
        && !block.isItem()
        && dates.in(block.text()).size() == 1
        && dates.deadline(block.text()).isEmpty();
  }

  private boolean isKind(String text) {
    return Words.count(text) <= 3 && isKindPhrase(text);
  }

  private boolean isGreeting(Block block) {
    String folded = Characters.fold(opening(block));
    return document.cues().has(Cue.BANNERS, folded)
        || document.cues().has(Cue.SALUTATIONS, folded)
        || document.cues().has(Cue.ADDRESSEES, folded);
  }
}
