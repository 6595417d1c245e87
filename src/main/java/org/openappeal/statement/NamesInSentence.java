package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds those who sign where a sentence names them: "On behalf of A, B (City) and C". */
final class NamesInSentence {
  private static final int LONGEST = 10;
  private static final int LEAD = 8;
  private static final int TAIL = 4;
  private static final int OPENING = 2000;

  private final Document document;
  private final AddressBook book;
  private final Cues cues;
  private final Names names;
  private final Dates dates;

  NamesInSentence(Document document, AddressBook book) {
    this.document = document;
    this.book = book;
    this.cues = document.cues();
    this.names = new Names(cues);
    this.dates = new Dates(cues);
  }

  List<Signatory> find(List<Section> sections) {
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.isProse() && sections.get(i) != Section.ANNEX) {
        List<Signatory> signed = announced(block);
        if (!signed.isEmpty()) {
          return signed;
        }
      }
    }
    List<Signatory> last = tail();
    if (!last.isEmpty()) {
      return last;
    }
    return document.blocks().stream()
        .filter(Block::isProse)
        .limit(LEAD)
        .map(this::lead)
        .filter(found -> found.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** Names with a role each, or names alone where the text speaks of "organisations below". */
  private List<Signatory> tail() {
    List<Block> prose =
        IntStream.range(0, document.blocks().size())
            .filter(i -> !book.has(i))
            .mapToObj(document.blocks()::get)
            .filter(Block::isProse)
            .toList();
    List<Signatory> found = new ArrayList<>();
    Signer signer = new Signer(cues);
    for (int i = prose.size() - 1; i >= Math.max(0, prose.size() - TAIL); i--) {
      List<Signatory> rows =
          prose.get(i).lines().stream()
              .filter(line -> names.isName(line.text()))
              .map(line -> signer.read(line.text()).in(null, line.number()))
              .filter(row -> row.role() != null)
              .toList();
      if (rows.size() == prose.get(i).lines().size()) {
        found.addAll(0, rows);
      } else if (!found.isEmpty()) {
        return found;
      }
    }
    boolean below =
        found.isEmpty()
            && document.blocks().stream()
                .anyMatch(b -> cues.has(Cue.UNDERSIGNED, Characters.fold(opening(b))));
    for (int i = prose.size() - 1;
        found.isEmpty() && below && i >= prose.size() - TAIL && i >= 0;
        i--) {
      List<Signatory> rows = signatories(prose.get(i), 0, prose.get(i).text().length());
      found.addAll(rows.size() > 2 ? rows : List.of());
    }
    return found;
  }

  /** "Signed: A, B and C" */
  private List<Signatory> announced(Block block) {
    Optional<Span> cue =
        cues.of(Cue.SIGNATURES)
            .first(Characters.fold(opening(block)), 0)
            .filter(at -> block.text().substring(0, at.start()).isBlank());
    if (cue.isEmpty()) {
      return List.of();
    }
    int from = cue.get().end();
    while (from < block.text().length() && ": ,".indexOf(block.text().charAt(from)) >= 0) {
      from++;
    }
    return signatories(block, from, block.text().length());
  }

  /** "On 9 March 2031, A along with B and C issued a joint statement"; "We, A, B and C, call on" */
  private List<Signatory> lead(Block block) {
    String text = opening(block);
    String folded = Characters.fold(text);
    Optional<Span> issued = cues.of(Cue.ISSUED).first(folded, 0);
    if (issued.isPresent()) {
      int from = 0;
      for (Dates.Dated dated : dates.in(text)) {
        if (dated.span().end() < issued.get().start()) {
          from = dated.span().end();
        }
      }
      while (from < text.length() && ", ".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      return from < issued.get().start()
          ? signatories(block, from, issued.get().start())
          : List.of();
    }
    Optional<Span> subject =
        cues.of(Cue.SUBJECTS)
            .first(folded, 0)
            .filter(at -> folded.substring(0, at.start()).isBlank())
            .filter(at -> text.startsWith(",", at.end()));
    Optional<Span> call = cues.of(Cue.CALLS).first(folded, 0);
    return subject.isPresent() && call.isPresent() && call.get().start() > subject.get().end()
        ? signatories(block, subject.get().end() + 1, call.get().start())
        : List.of();
  }

  private static String opening(Block block) {
    return block.text().substring(0, Math.min(OPENING, block.text().length()));
  }

  private List<Signatory> signatories(Block block, int from, int to) {
    Signer signer = new Signer(cues);
    List<Signatory> found = new ArrayList<>();
    for (Span part : parts(block.text(), from, to)) {
      String printed = part.of(block.text()).strip();
      Optional<Span> article =
          cues.of(Cue.DEFINITES)
              .opening(Characters.fold(printed))
              .filter(at -> Words.startsLower(printed));
      String name = printed.substring(article.map(Span::end).orElse(0)).strip();
      boolean proper =
          !name.isEmpty()
              && Character.isUpperCase(name.codePointAt(0))
              && names.isName(name)
              && Words.count(name) <= LONGEST;
      if (!proper) {
        return List.of();
      }
      int line = block.joined().passage(part.start(), part.end()).first();
      found.add(signer.read(name).in(null, line));
    }
    return found;
  }

  /** Cut at commas outside brackets, or at semicolons; the last part at its "and". */
  private List<Span> parts(String text, int from, int to) {
    int end = to;
    while (end > from && " .,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Span> parts = new ArrayList<>();
    char separator = text.substring(from, end).indexOf(';') >= 0 ? ';' : ',';
    int start = from;
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == separator && depth == 0) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    last(text, new Span(start, end), parts);
    return parts;
  }

  private void last(String text, Span part, List<Span> parts) {
    String folded = Characters.fold(part.of(text));
    List<Span> links = cues.of(Cue.NAME_LINKS).all(folded);
    if (!links.isEmpty() && folded.substring(0, links.get(0).start()).isBlank()) {
      parts.add(new Span(part.start() + links.get(0).end(), part.end()));
      return;
    }
    int start = part.start();
    for (int i = 0; i < links.size(); i++) {
      Span link = links.get(i);
      boolean cut = i == links.size() - 1 || Words.count(link.of(folded)) > 1;
      if (cut) {
        parts.add(new Span(start, part.start() + link.start()));
        start = part.start() + link.end();
      }
    }
    parts.add(new Span(start, part.end()));
  }
}
