package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which part of a statement each block lies in. */
final class Sections {
  private final Document document;
  private final Names names;
  private final List<Section> sections = new ArrayList<>();
  private Section now = Section.BODY;
  private int level;
  private boolean named;

  private Sections(Document document) {
    this.document = document;
    this.names = new Names(document.cues());
  }

  static List<Section> of(Document document) {
    Sections reader = new Sections(document);
    for (int i = 0; i < document.blocks().size(); i++) {
      reader.read(i);
      reader.sections.add(reader.now);
    }
    return List.copyOf(reader.sections);
  }

  private void read(int index) {
    Block block = document.blocks().get(index);
    if (block.isItem()) {
      named = true;
      return;
    }
    String folded = Characters.fold(block.text());
    if (opensSignatures(index, folded)) {
      enter(Section.SIGNATURES, block);
    } else if (block.isHeading() && document.cues().has(Cue.ANNEXES, folded)) {
      enter(Section.ANNEX, block);
    } else if (block.isHeading() && document.cues().has(Cue.END_MATTER, folded)) {
      enter(Section.END, block);
    } else if (block.style() == Style.HEADING && block.level() <= level) {
      enter(Section.BODY, block);
    } else if (now == Section.SIGNATURES) {
      staysWithSignatures(block);
    }
  }

  private void enter(Section section, Block block) {
    now = section;
    level = block.style() == Style.HEADING ? block.level() : 0;
    named = false;
  }

  private boolean opensSignatures(int index, String folded) {
    boolean closes =
        document.cues().has(Cue.SIGNATURES, folded) || document.cues().has(Cue.CLOSINGS, folded);
    if (now == Section.SIGNATURES || !closes) {
      return false;
    }
    Block next = next(index, 1);
    Block afterNext = next(index, 2);
    return isNamed(next) || (next != null && isNamed(afterNext) && next.isProse());
  }

  private boolean isNamed(@Nullable Block block) {
    return block != null
        && (names.areNames(block) || (block.isProse() && block.text().endsWith(":")));
  }

  private @Nullable Block next(int index, int step) {
    int at = index + step;
    return at < document.blocks().size() ? document.blocks().get(at) : null;
  }

  private void staysWithSignatures(Block block) {
    if (isNamed(block)) {
      named = true;
    } else if (named && block.isProse()) {
      now = Section.BODY;
    }
  }
}
