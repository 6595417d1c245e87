package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rows of the list of those who sign, and the group each signs through. */
final class SignatoryFinder {
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*(?=:?$)");
  private static final Pattern MARKS =
      Pattern.compile("[*†‡§\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+$");

  private final Document document;
  private final Cues cues;
  private final Names names;

  SignatoryFinder(Document document) {
    this.document = document;
    this.cues = document.cues();
    this.names = new Names(cues);
  }

  List<Signatory> find(List<Section> sections, Map<Integer, Verdict> verdicts) {
    List<Signatory> found = new ArrayList<>();
    String group = null;
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isItem()) {
        if (isSigned(i, verdicts)) {
          found.add(new Signatory(name(block.text()), group, block.passage().first()));
        }
      } else if (leadsToNames(i, verdicts)) {
        group = group(block);
      } else if (sections.get(i) == Section.SIGNATURES) {
        group = null;
        alone(block, found);
      } else {
        group = null;
      }
    }
    return found;
  }

  private static boolean isSigned(int index, Map<Integer, Verdict> verdicts) {
    Verdict verdict = verdicts.get(index);
    return verdict != null && verdict.kind() == Verdict.Kind.SIGNATORIES;
  }

  private boolean leadsToNames(int index, Map<Integer, Verdict> verdicts) {
    return index + 1 < document.blocks().size()
        && document.blocks().get(index + 1).isItem()
        && isSigned(index + 1, verdicts);
  }

  /** The name before the list, unless it only says that a list of signatories follows. */
  private @Nullable String group(Block header) {
    String text = header.text();
    String remark =
        text.substring(REMARK.matcher(text).replaceFirst("").replaceAll(":$", "").length());
    if (cues.has(Cue.SIGNATURE_NOTES, Characters.fold(remark))) {
      text = REMARK.matcher(text).replaceFirst("");
    }
    text = text.replaceAll("\\s*:\\s*$", "");
    boolean announces =
        cues.has(Cue.SIGNATURES, Characters.fold(text))
            || cues.has(Cue.UNDERSIGNED, Characters.fold(text));
    return announces || !names.isName(text) ? null : text;
  }

  private void alone(Block block, List<Signatory> found) {
    if (!block.isProse() || !names.areNames(block) || isAnnouncement(block)) {
      return;
    }
    if (names.isName(block.text()) && block.lines().size() == 1) {
      found.add(new Signatory(name(block.text()), null, block.passage().first()));
      return;
    }
    for (Line line : block.lines()) {
      found.add(new Signatory(name(line.text()), null, line.number()));
    }
  }

  private boolean isAnnouncement(Block block) {
    String folded = Characters.fold(block.text());
    return folded.endsWith(":")
        || cues.has(Cue.SIGNATURES, folded)
        || cues.has(Cue.CLOSINGS, folded);
  }

  private static String name(String text) {
    return MARKS.matcher(text).replaceFirst("").replaceAll("[;,]$", "").strip();
  }
}
