package org.openappeal.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds whom a statement speaks to: its address block, and those it calls on. */
final class AddresseeFinder {
  private final Document document;
  private final Cues cues;
  private final CallFinder calls;

  AddresseeFinder(Document document) {
    this.document = document;
    this.cues = document.cues();
    this.calls = new CallFinder(cues);
  }

  List<String> addressees() {
    Set<String> found = new LinkedHashSet<>(block(Cue.ADDRESSEES));
    Sentences sentences = new Sentences(cues);
    for (Block block : document.blocks()) {
      if (block.isProse()) {
        Quotations quotations = Quotations.of(block.text());
        for (Span sentence : sentences.split(block.text())) {
          for (Call call : calls.in(sentence.of(block.text()))) {
            String addressee = call.addressee();
            if (addressee != null
                && !quotations.holds(sentence.start() + call.verb())
                && !cues.has(
                    Cue.RHETORIC, Characters.fold(call.clause().of(sentence.of(block.text()))))) {
              found.add(addressee);
            }
          }
        }
      }
    }
    return List.copyOf(found);
  }

  List<String> copies() {
    return List.copyOf(block(Cue.COPIES));
  }

  /**
   * Takes the lines of a block from the one that begins with the cue and has a colon; says whether
   * its last line is among them.
   */
  private boolean lines(Block block, Cue cue, List<String> found) {
    boolean inside = false;
    for (Line line : block.lines()) {
      String folded = Characters.fold(line.text());
      int colon = line.text().indexOf(':');
      boolean opens = colon >= 0 && cues.has(cue, folded);
      boolean closes =
          colon >= 0 && (cues.has(Cue.ADDRESSEES, folded) || cues.has(Cue.COPIES, folded));
      inside = opens || (inside && !closes);
      String rest = line.text().substring(opens ? colon + 1 : 0).strip();
      if (inside && !rest.isEmpty()) {
        found.add(rest);
      }
    }
    return inside;
  }

  /** "To: …" and what stands right below it. */
  private List<String> block(Cue cue) {
    List<String> found = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isItem() || !lines(block, cue, found)) {
        continue;
      }
      for (int j = i + 1; j < blocks.size() && blocks.get(j).isItem(); j++) {
        found.add(blocks.get(j).text());
      }
    }
    return found;
  }
}
