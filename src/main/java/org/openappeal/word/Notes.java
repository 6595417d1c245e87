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

  /**
   * Moves the notes of {@code part} to their references in {@code body}, if that is called for.
   *
   * @param name of the part
   * @param always whether that is called for anyhow
   */
  static boolean move(
      Kind kind, String name, Element part, Element body, Loops loops, boolean always) {
    List<Element> references = body.all(kind.element + "Reference");
    if (!always && !Ink.isCodeIn(part) && references.stream().noneMatch(loops::isOptional)) {
      return false;
    }
    Map<String, Element> notes = new HashMap<>();
    int first = 1;
    for (Element note : part.elements()) {
      String id = String.valueOf(note.get("w:id"));
      if (note.is(kind.element) && isNormal(note)) {
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
        Note made = new Note(kind, first, name);
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

  /** Not what parts notes from the text (ECMA-376 part 1, §17.18.33). */
  private static boolean isNormal(Element note) {
    return List.of("null", "normal").contains(String.valueOf(note.get("w:type")));
  }

  /** How notes of a kind are numbered, and the part they are written into. */
  private record Note(Kind kind, int first, String part) {}

  /** Prints the number of a new note; what follows goes into the note. */
  private record Begin(Note note) implements Step {
    @Override
    public void run(Press press) {
      int id = note.first + press.ids.next(note.kind.counter) - 1;
      press.put(new Piece.Chars(String.valueOf(id)));
      press.layout.into(press.ids.notes(note.kind));
      press.ids.from(press.into(note.part));
      press.put(new Piece.Chars("<" + note.kind.element + " w:id=\"" + id + "\">"));
    }
  }

  private record End(Note note) implements Step {
    @Override
    public void run(Press press) {
      press.put(new Piece.Chars("</" + note.kind.element + ">"));
      press.layout.back();
      press.into(press.ids.from());
    }
  }

  /** Prints the notes of a letter. */
  record All(Kind kind) implements Step {
    @Override
    public void run(Press press) {
      press.ids.notes(kind).forEach(press::put);
    }
  }
}
