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
        for (Span sentence : sentences.split(block.text())) {
          for (Call call : calls.in(sentence.of(block.text()))) {
            String addressee = call.addressee();
            if (addressee != null
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

  /** "To: …" and what stands right below it. */
  private List<String> block(Cue cue) {
    List<String> found = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String folded = Characters.fold(block.text());
      if (block.isItem() || !cues.has(cue, folded)) {
        continue;
      }
      int colon = block.text().indexOf(':');
      if (colon < 0) {
        continue;
      }
      for (Line line : block.lines()) {
        String text = line.text();
        int at = line.equals(block.lines().get(0)) ? text.indexOf(':') + 1 : 0;
        String rest = text.substring(at).strip();
        if (!rest.isEmpty()) {
          found.add(rest);
        }
      }
      for (int j = i + 1; j < blocks.size() && blocks.get(j).isItem(); j++) {
        found.add(blocks.get(j).text());
      }
    }
    return found;
  }
}
