package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address blocks of a letter or an urgent action: "To:", "And copies to:", "Send appeals to:",
 * the block above "Dear Minister". Built once from the blocks; what it took is nothing else.
 */
final class AddressBook {
  private static final int HEAD = 25;
  private static final int LINE_WORDS = 14;
  private static final int LINE_LENGTH = 600;
  private static final int LABEL_WORDS = 12;

  private final List<Block> blocks;
  private final Cues cues;
  private final Authorities authorities;
  private final Dates dates;
  private final List<Address> addresses = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private AddressBook(List<Block> blocks, Cues cues) {
    this.blocks = blocks;
    this.cues = cues;
    this.authorities = new Authorities(cues);
    this.dates = new Dates(cues);
  }

  static AddressBook of(List<Block> blocks, Cues cues) {
    AddressBook book = new AddressBook(blocks, cues);
    for (int i = 0; i < blocks.size(); i++) {
      book.read(i);
    }
    book.greet();
    return book;
  }

  List<Address> addresses() {
    return List.copyOf(addresses);
  }

  /** Whether a block is part of an address, and so no demand and no name of a signatory. */
  boolean has(int index) {
    return taken.contains(index);
  }

  /** Who "you" is, if the letter goes to one only. */
  @Nullable String reader() {
    List<Address> readers = addresses.stream().filter(address -> !address.copy()).toList();
    return readers.size() == 1 ? readers.get(0).name() : null;
  }

  /** Whether it is a letter, whose "you" are those addressed. */
  boolean isLetter() {
    return addresses.stream().anyMatch(address -> !address.copy());
  }

  private void read(int index) {
    Block block = blocks.get(index);
    if (taken.contains(index) || block.isItem() || block.style() == Style.ROW) {
      return;
    }
    List<Line> lines = block.lines();
    int from = 0;
    boolean copy = false;
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Cue opens = opens(lines.get(i).text(), i == 0 || open);
      if (opens != null) {
        if (open) {
          take(lines.subList(from, i), copy);
        }
        open = true;
        copy = opens == Cue.COPIES;
        from = i;
      }
    }
    if (!open || isStem(index)) {
      return;
    }
    taken.add(index);
    if (block.text().indexOf(':') < 0) {
      add(List.of(Line.text(lines.get(0).number(), 0, 0, sentence(block.text()))), true);
      return;
    }
    List<Line> found = new ArrayList<>(lines.subList(from, lines.size()));
    for (int i = index + 1; i < blocks.size() && goesOn(i, found.size() > 1); i++) {
      if (blocks.get(i).isItem() || startsNext(blocks.get(i), found)) {
        take(found, copy);
        found = new ArrayList<>();
      }
      found.addAll(blocks.get(i).lines());
      taken.add(i);
    }
    take(found, copy);
  }

  /** What the line opens: addresses, copies, or nothing. */
  private @Nullable Cue opens(String text, boolean first) {
    if (!first || text.length() > LINE_LENGTH) {
      return null;
    }
    String folded = Characters.fold(text);
    for (Cue cue : List.of(Cue.COPIES, Cue.ADDRESSEES)) {
      boolean said =
          cues.of(cue)
              .first(folded, 0)
              .filter(at -> at.start() == 0 || text.endsWith(":"))
              .isPresent();
      int colon = text.indexOf(':');
      boolean label = colon >= 0 && Words.count(text.substring(0, colon)) <= LABEL_WORDS;
      boolean sentence = cue == Cue.COPIES && colon < 0 && cues.has(cue, folded);
      if ((said && label) || sentence) {
        return cue;
      }
    }
    return null;
  }

  /** "To the Lilleby authorities:" before a list that is no list of names. */
  private boolean isStem(int index) {
    boolean list = index + 1 < blocks.size() && blocks.get(index + 1).isItem();
    return list
        && blocks.get(index).text().endsWith(":")
        && !new Names(cues).isName(blocks.get(index + 1).text());
  }

  private boolean goesOn(int index, boolean named) {
    Block block = blocks.get(index);
    if (block.isItem()) {
      return (!named || blocks.get(index - 1).isItem()) && new Names(cues).isName(block.text());
    }
    boolean shortLines =
        block.isProse()
            && block.lines().stream().allMatch(l -> Words.count(l.text()) <= LINE_WORDS)
            && block.lines().stream().noneMatch(l -> opens(l.text(), true) != null)
            && dates.in(block.text()).isEmpty();
    boolean contact = block.lines().stream().anyMatch(this::isDetail);
    boolean greeting = cues.has(Cue.SALUTATIONS, Characters.fold(block.text())) && !contact;
    return shortLines && !greeting && (contact || !named) && !block.text().endsWith(".");
  }

  /** A block of its own after one that was whole. */
  private boolean startsNext(Block block, List<Line> found) {
    return found.size() > 1 && !block.isItem() && !isDetail(block.lines().get(0));
  }

  private void take(List<Line> lines, boolean copy) {
    List<Line> address = new ArrayList<>();
    boolean one = lines.stream().anyMatch(this::isDetail);
    for (Line line : lines) {
      String text = rest(line, line.number() == lines.get(0).number());
      if (text.isEmpty()) {
        continue;
      }
      address.add(Line.text(line.number(), line.page(), 0, text));
      boolean greeting = cues.has(Cue.SALUTATIONS, Characters.fold(text)) && text.contains(":");
      if (!one || greeting) {
        add(address, copy);
        address = new ArrayList<>();
      }
    }
    add(address, copy);
  }

  /** The line, without the words that only say that an address follows. */
  private String rest(Line line, boolean first) {
    String text = line.text();
    if (!first || opens(text, true) == null) {
      return text;
    }
    return text.substring(text.indexOf(':') + 1).strip();
  }

  private String sentence(String text) {
    return cues.of(Cue.COPIES)
        .first(Characters.fold(text), 0)
        .map(at -> text.substring(at.end()).strip().replaceFirst("\\.(?: .*)?$", ""))
        .orElse(text);
  }

  private void add(List<Line> lines, boolean copy) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> details = new ArrayList<>();
    String salutation = null;
    for (Line line : lines) {
      String folded = Characters.fold(line.text());
      if (cues.has(Cue.SALUTATIONS, folded)) {
        salutation = line.text().substring(line.text().indexOf(':') + 1).strip();
      } else {
        details.add(line.text());
      }
    }
    if (details.isEmpty()) {
      return;
    }
    Passage passage = new Passage(lines.get(0).number(), lines.get(lines.size() - 1).number());
    if (details.size() == 1) {
      for (String name : details.get(0).split(";\\s*", -1)) {
        addresses.add(line(name.strip(), salutation, copy, passage));
      }
    } else {
      addresses.add(
          new Address(
              details.get(0), details.subList(1, details.size()), salutation, copy, passage));
    }
  }

  /** "The President, Fax: …": what is no name is an address. */
  private Address line(String text, @Nullable String salutation, boolean copy, Passage passage) {
    int contact = cues.of(Cue.CONTACTS).first(Characters.fold(text), 0).map(Span::start).orElse(0);
    String name = contact > 0 ? text.substring(0, contact).replaceFirst("[\\s,;(–-]+$", "") : text;
    List<String> rest = contact > 0 ? List.of(text.substring(contact)) : List.of();
    return new Address(name, rest, salutation, copy, passage);
  }

  /** A line that only an address of several lines has. */
  private boolean isDetail(Line line) {
    String folded = Characters.fold(line.text());
    return line.text().indexOf('@') > 0
        || cues.has(Cue.CONTACTS, folded)
        || (cues.has(Cue.SALUTATIONS, folded) && line.text().contains(":"))
        || line.text().matches("(?:.*[ ,])?\\d{1,6}(?:[ ,].*)?");
  }

  /** "Dear Minister," stands for those above it, or for itself. */
  private void greet() {
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      boolean greeting =
          block.isProse()
              && !taken.contains(i)
              && Words.count(text) <= LINE_WORDS
              && cues.has(Cue.SALUTATIONS, Characters.fold(text));
      if (greeting) {
        taken.add(i);
        greet(i, text.replaceAll("[,:!]$", ""));
        return;
      }
    }
  }

  private void greet(int index, String salutation) {
    if (!isLetter()) {
      above(index);
    }
    if (!isLetter()) {
      String behind =
          cues.of(Cue.SALUTATIONS)
              .first(Characters.fold(salutation), 0)
              .map(at -> salutation.substring(at.end()).strip())
              .orElse("");
      String name = behind.isEmpty() ? salutation : behind;
      addresses.add(new Address(name, List.of(), salutation, false, blocks.get(index).passage()));
      return;
    }
    addresses.replaceAll(a -> a.copy() || a.salutation() != null ? a : a.greeted(salutation));
  }

  /** Address blocks that nothing announces: lines above the greeting that name an office. */
  private void above(int greeting) {
    for (int i = 1; i < greeting; i++) {
      Block block = blocks.get(i);
      boolean lines =
          block.isProse()
              && block.lines().size() > 1
              && block.lines().stream().allMatch(l -> Words.count(l.text()) <= LINE_WORDS / 2)
              && block.lines().stream().noneMatch(l -> l.text().endsWith("."));
      if (lines && !taken.contains(i) && authorities.isNamed(block.text())) {
        taken.add(i);
        List<String> text = block.lines().stream().map(Line::text).toList();
        addresses.add(
            new Address(text.get(0), text.subList(1, text.size()), null, false, block.passage()));
      }
    }
  }
}
