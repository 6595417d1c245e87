package org.openappeal.word;

/** The steps that decide which lines, paragraphs and tables stay. */
final class LayoutSteps {
  private LayoutSteps() {}

  record ParagraphStart() implements Step {
    @Override
    public void run(Press press) {
      press.layout.paragraphStart();
    }
  }

  record ParagraphEnd(boolean mayGo) implements Step {
    @Override
    public void run(Press press) {
      press.layout.paragraphEnd(mayGo, press.rightToLeft);
    }
  }

  record BidiSlot(Piece bidi, Piece otherwise) implements Step {
    @Override
    public void run(Press press) {
      press.layout.bidiSlot(bidi, otherwise);
    }
  }

  record LineStart(Piece lineBreak) implements Step {
    @Override
    public void run(Press press) {
      press.layout.lineStart(lineBreak);
    }
  }

  record LineEnd(boolean mayGo) implements Step {
    @Override
    public void run(Press press) {
      press.layout.lineEnd(mayGo);
    }
  }

  /** Text of the author that is not in every letter. */
  record Seen(Direction direction) implements Step {
    @Override
    public void run(Press press) {
      press.layout.ink(direction);
    }
  }

  record ContainerStart() implements Step {
    @Override
    public void run(Press press) {
      press.layout.containerStart();
    }
  }

  record ContainerEnd(Piece paragraph) implements Step {
    @Override
    public void run(Press press) {
      press.layout.containerEnd(paragraph);
    }
  }

  record Child(boolean isParagraph) implements Step {
    @Override
    public void run(Press press) {
      press.layout.child(isParagraph);
    }
  }

  record TableStart() implements Step {
    @Override
    public void run(Press press) {
      press.layout.tableStart();
    }
  }

  record TableRow() implements Step {
    @Override
    public void run(Press press) {
      press.layout.row();
    }
  }

  record TableEnd() implements Step {
    @Override
    public void run(Press press) {
      press.layout.tableEnd();
    }
  }

  /** Where the values that come next stand: in a run, or where no line can be broken. */
  enum Where implements Step {
    RUN,
    ATTRIBUTE,
    ADDRESS;

    @Override
    public void run(Press press) {
      press.where(this == RUN, this == ADDRESS);
    }
  }
}
