package org.openappeal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one letter knows of the print run it is bound into. Not thread-safe; for one letter. */
final class Binding {
  /** By the template's own relationships, those to the headers and footers of this letter. */
  final Map<String, String> headers = new HashMap<>();

  private final List<Piece> lastSection = new ArrayList<>();
  private final String prefix;
  private boolean begun;

  /**
   * @param prefix of the ids that this letter alone has
   */
  Binding(String prefix) {
    this.prefix = prefix;
  }

  String id(String own) {
    return prefix + own;
  }

  /** The properties of the section that ends the letter. */
  List<Piece> lastSection() {
    return lastSection;
  }

  /** Prints what the first section of a letter has, or else another. */
  record First(Piece first, Piece other) implements Step {
    @Override
    public void run(Press press) {
      press.put(press.binding().begun ? other : first);
    }
  }

  /** A section of the letter has been made. */
  record Begun() implements Step {
    @Override
    public void run(Press press) {
      press.binding().begun = true;
    }
  }

  /** Prints the id of a header or footer, which is known once all of the letter is made. */
  record Header(String own) implements Step {
    @Override
    public void run(Press press) {
      Map<String, String> headers = press.binding().headers;
      press.put(out -> out.write(String.valueOf(headers.get(own))));
    }
  }

  /** Prints an id that this letter alone has. */
  record Id(String own) implements Step {
    @Override
    public void run(Press press) {
      press.put(new Piece.Chars(XmlText.escaped(press.binding().id(own))));
    }
  }

  /** What follows are the properties of the last section. */
  record LastSection() implements Step {
    @Override
    public void run(Press press) {
      press.layout.into(press.binding().lastSection);
    }
  }

  /** Its end. */
  record LastSectionEnd() implements Step {
    @Override
    public void run(Press press) {
      press.layout.back();
    }
  }

  /** A paragraph that may be the last of the letter has a place for the end of a section. */
  record MayEnd() implements Step {
    @Override
    public void run(Press press) {
      press.layout.mayEnd();
    }
  }

  /** Where such a paragraph ends. */
  record MayEndHere() implements Step {
    @Override
    public void run(Press press) {
      press.layout.mayEndHere();
    }
  }

  /** What comes now can end no section. */
  record CannotEnd() implements Step {
    @Override
    public void run(Press press) {
      press.layout.cannotEnd();
    }
  }
}
