package org.openappeal.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers that must differ within a letter, and what they number. */
final class Ids {
  private final Map<Counter, Integer> last = new HashMap<>();
  private final Map<Integer, Integer> bookmarks = new HashMap<>();
  private final Map<Integer, Integer> times = new HashMap<>();
  private final Map<Integer, String> lists = new HashMap<>();
  private final Set<Integer> again = new HashSet<>();
  private final Set<String> restarted = new HashSet<>();
  private final List<Piece> numbering = new ArrayList<>();
  private final Map<Notes.Kind, List<Piece>> notes = new EnumMap<>(Notes.Kind.class);
  private final String suffix;

  /** The part that the note being made is referred to from. */
  private String from = "";

  /** What is counted in a letter. */
  enum Counter {
    DRAWING,
    BOOKMARK,
    LIST,
    FOOTNOTE,
    ENDNOTE
  }

  /** Those of a letter in a file of its own. */
  Ids(Map<Counter, Integer> used) {
    this(used, "");
  }

  /**
   * Those of a letter in a print run.
   *
   * @param used how far the letters before it got
   * @param suffix what tells its names from theirs; empty for the first
   */
  Ids(Map<Counter, Integer> used, String suffix) {
    last.putAll(used);
    this.suffix = suffix;
  }

  /** How far it got. */
  Map<Counter, Integer> used() {
    return Map.copyOf(last);
  }

  List<Piece> numbering() {
    return numbering;
  }

  /** A name as no other letter has it, cut to {@code longest} characters. */
  String named(String name, String more, int longest) {
    String end = more + suffix;
    return name.substring(0, Math.min(name.length(), longest - end.length())) + end;
  }

  int next(Counter counter) {
    return last.merge(counter, 1, Integer::sum);
  }

  /** Prints a new number. */
  record Counted(Counter counter) implements Step {
    @Override
    public void run(Press press) {
      press.put(chars(press.ids.next(counter)));
    }
  }

  /** Prints the number of a bookmark, a new one where it begins. */
  record Bookmark(int slot, boolean begins) implements Step {
    @Override
    public void run(Press press) {
      Ids ids = press.ids;
      if (begins) {
        ids.bookmarks.put(slot, ids.next(Counter.BOOKMARK));
      }
      press.put(chars(ids.bookmarks.getOrDefault(slot, 0)));
    }
  }

  /** Prints the name of a bookmark, which no other in the letter has. */
  record BookmarkName(int slot, String name) implements Step {
    static final int LONGEST = 40;

    @Override
    public void run(Press press) {
      int times = press.ids.times.merge(slot, 1, Integer::sum);
      String printed = press.ids.named(name, times == 1 ? "" : "_" + times, LONGEST);
      press.put(new Piece.Chars(XmlText.escaped(printed)));
    }
  }

  /** Prints the name of a bookmark where it is referred to. */
  record Anchor(String name) implements Step {
    @Override
    public void run(Press press) {
      String printed = press.ids.named(name, "", BookmarkName.LONGEST);
      press.put(new Piece.Chars(XmlText.escaped(printed)));
    }
  }

  /** Prints what tells the names of this letter from those of others. */
  record Suffix() implements Step {
    @Override
    public void run(Press press) {
      press.put(new Piece.Chars(press.ids.suffix));
    }
  }

  /** Prints the number of a list as it stands. */
  record ListNumber(Lists.Restarted list) implements Step {
    @Override
    public void run(Press press) {
      press.put(new Piece.Chars(press.ids.number(list)));
    }
  }

  /**
   * Lets a list begin again with its next paragraph, which tells whether it is the first of its
   * definition; the first time it has its own number.
   */
  record Restart(Lists.Restarted list) implements Step {
    @Override
    public void run(Press press) {
      Ids ids = press.ids;
      if (ids.lists.remove(list.slot()) != null) {
        ids.again.add(list.slot());
      }
    }
  }

  /** The number of a list as it stands. */
  String number(Lists.Restarted list) {
    return lists.computeIfAbsent(
        list.slot(), slot -> again.remove(slot) ? another(list, list.xml()) : begin(list));
  }

  /** The first letter has the template's own number; numbers of one definition count together. */
  private String begin(Lists.Restarted list) {
    boolean first = restarted.add(list.definition());
    return suffix.isEmpty() ? list.id() : another(list, first ? list.xml() : list.plain());
  }

  /** Lets a list begin again; answers its new number. */
  String restart(Lists.Restarted list) {
    return another(list, list.xml());
  }

  private String another(Lists.Restarted list, String xml) {
    String id = String.valueOf(next(Counter.LIST));
    restarted.add(list.definition());
    numbering.add(new Piece.Chars(xml.replace("?", id)));
    return id;
  }

  /** Prints the lists that began again. */
  record Numbering() implements Step {
    @Override
    public void run(Press press) {
      press.ids.numbering.forEach(press::put);
    }
  }

  void from(String part) {
    from = part;
  }

  String from() {
    return from;
  }

  List<Piece> notes(Notes.Kind kind) {
    return notes.computeIfAbsent(kind, any -> new ArrayList<>());
  }

  private static Piece chars(int number) {
    return new Piece.Chars(String.valueOf(number));
  }
}
