package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that must differ within a letter, and what they number. */
final class Ids {
  private final Map<Counter, Integer> last = new HashMap<>();
  private final Map<Integer, Integer> bookmarks = new HashMap<>();
  private final Map<Integer, Integer> times = new HashMap<>();
  private final Map<Integer, String> lists = new HashMap<>();
  private final List<Piece> numbering = new ArrayList<>();
  private final Map<Notes.Kind, List<Piece>> notes = new HashMap<>();

  /** What is counted in a letter. */
  enum Counter {
    DRAWING,
    BOOKMARK,
    LIST,
    FOOTNOTE,
    ENDNOTE
  }

  Ids(Map<Counter, Integer> used) {
    last.putAll(used);
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
    private static final int LONGEST = 40;

    @Override
    public void run(Press press) {
      int times = press.ids.times.merge(slot, 1, Integer::sum);
      String suffix = times == 1 ? "" : "_" + times;
      String stem = name.substring(0, Math.min(name.length(), LONGEST - suffix.length()));
      StringBuilder printed = new StringBuilder();
      XmlText.text(stem + suffix, printed);
      press.put(new Piece.Chars(printed.toString()));
    }
  }

  /** Prints the number of a list as it stands. */
  record ListNumber(Lists.Restarted list) implements Step {
    @Override
    public void run(Press press) {
      String id = press.ids.lists.getOrDefault(list.slot(), list.id());
      press.put(new Piece.Chars(id));
    }
  }

  /** Lets a list begin again; the first time it has its own number. */
  record Restart(Lists.Restarted list) implements Step {
    @Override
    public void run(Press press) {
      Ids ids = press.ids;
      if (ids.lists.putIfAbsent(list.slot(), list.id()) != null) {
        ids.lists.put(list.slot(), ids.restart(list));
      }
    }
  }

  /** Lets a list begin again; answers its new number. */
  String restart(Lists.Restarted list) {
    String id = String.valueOf(next(Counter.LIST));
    numbering.add(new Piece.Chars(list.number(id)));
    return id;
  }

  /** Prints the lists that began again. */
  record Numbering() implements Step {
    @Override
    public void run(Press press) {
      press.ids.numbering.forEach(press::put);
    }
  }

  List<Piece> notes(Notes.Kind kind) {
    return notes.computeIfAbsent(kind, any -> new ArrayList<>());
  }

  private static Piece chars(int number) {
    return new Piece.Chars(String.valueOf(number));
  }
}
