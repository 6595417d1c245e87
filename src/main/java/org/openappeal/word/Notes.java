package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Footnotes and endnotes (ECMA-376 part 1, §17.11). Where a note changes with the letter, all of
 * its kind are made where they are referred to: those in a loop once for each round.
 */
final class Notes {

  /** The two kinds. */
  enum Kind {
    FOOTNOTE("w:footnote", Ids.Counter.FOOTNOTE),
    ENDNOTE("w:endnote", Ids.Counter.ENDNOTE);

    private final String element;
    private final Ids.Counter counter;

    Kind(String element, Ids.Counter counter) {
      this.element = element;
      this.counter = counter;
    }

    static Optional<Kind> of(String relation) {
      return switch (relation) {
        case "footnotes" -> Optional.of(FOOTNOTE);
        case "endnotes" -> Optional.of(ENDNOTE);
        default -> Optional.empty();
      };
    }
  }

  private Notes() {}

  /** Moves the notes of {@code part} to their references in {@code body}, if that is called for. */
  static boolean move(Kind kind, Element part, Element body, Loops loops) {
    List<Element> references = body.all(kind.element + "Reference");
    if (!Ink.isCodeIn(part) && references.stream().noneMatch(loops::isOptional)) {
      return false;
    }
    Map<String, Element> notes = new HashMap<>();
    int first = 1;
    for (Element note : part.elements()) {
      String id = String.valueOf(note.get("w:id"));
      if (note.is(kind.element) && note.get("w:type") == null) {
        notes.put(id, note);
        note.remove();
      } else if (id.matches("\\d{1,9}")) {
        first = Math.max(first, Integer.parseInt(id) + 1);
      }
    }
    for (Element reference : references) {
      Element note = notes.remove(String.valueOf(reference.get("w:id")));
      if (note == null) {
        reference.remove();
      } else {
        note.all("w:bookmarkStart", "w:bookmarkEnd").forEach(Node::remove);
        Note made = new Note(kind, first, note.name);
        List<Node> value = new ArrayList<>();
        value.add(Code.step(new Begin(made)));
        value.addAll(note.children());
        value.add(Code.step(new End(made)));
        note.children().forEach(child -> child.parent = null);
        reference.code("w:id", value);
      }
    }
    part.add(Code.step(new All(kind)));
    return true;
  }

  /** How notes of a kind are numbered and written. */
  private record Note(Kind kind, int first, String element) {}

  /** Prints the number of a new note; what follows goes into the note. */
  private record Begin(Note note) implements Step {
    @Override
    public void run(Press press) {
      int id = note.first + press.ids.next(note.kind.counter) - 1;
      press.put(new Piece.Chars(String.valueOf(id)));
      press.layout.into(press.ids.notes(note.kind));
      press.put(new Piece.Chars("<" + note.element + " w:id=\"" + id + "\">"));
    }
  }

  private record End(Note note) implements Step {
    @Override
    public void run(Press press) {
      press.put(new Piece.Chars("</" + note.element + ">"));
      press.layout.back();
    }
  }

  /** Prints the notes of a letter. */
  private record All(Kind kind) implements Step {
    @Override
    public void run(Press press) {
      press.ids.notes(kind).forEach(press::put);
    }
  }
}
