package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rows of the list of those who sign, and the group each signs through. */
final class SignatoryFinder {
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*(?=:?$)");
  private final Document document;
  private final Cues cues;
  private final Names names;
  private final Signer signer;
  private final AddressBook book;

  SignatoryFinder(Document document, AddressBook book) {
    this.book = book;
    this.document = document;
    this.cues = document.cues();
    this.names = new Names(cues);
    this.signer = new Signer(cues);
  }

  List<Signatory> find(List<Section> sections, Map<Integer, Verdict> verdicts) {
    List<Signatory> found = new ArrayList<>();
    String group = null;
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isItem()) {
        if (isSigned(i, verdicts)) {
          found.add(signer.read(block.text()).in(group, block.passage().first()));
        }
      } else if (leadsToNames(i, verdicts)) {
        group = group(block);
      } else if (sections.get(i) == Section.SIGNATURES && !book.has(i)) {
        group = null;
        if (block.style() == Style.ROW) {
          i = table(i, found);
        } else {
          alone(block, found);
        }
      } else {
        group = null;
      }
    }
    return found.isEmpty() ? new NamesInSentence(document, book).find(sections) : found;
  }

  /** Takes the rows from {@code first} on and returns the last of them. */
  private int table(int first, List<Signatory> found) {
    List<Line> rows = new ArrayList<>();
    int i = first;
    while (i < document.blocks().size() && document.blocks().get(i).style() == Style.ROW) {
      rows.addAll(document.blocks().get(i).lines());
      i++;
    }
    found.addAll(new Columns(cues).read(rows));
    return i - 1;
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
    if (!block.isProse() || isAnnouncement(block)) {
      return;
    }
    List<Line> lines = block.lines();
    boolean columns =
        lines.stream().allMatch(line -> line.cells().stream().allMatch(names::isName))
            && lines.stream().anyMatch(line -> line.cells().size() > 1);
    if (columns) {
      found.addAll(new Columns(cues).read(lines.stream().map(Line::inCells).toList()));
    } else if (names.areNames(block)) {
      if (names.isName(block.text()) && lines.size() == 1) {
        found.add(signer.read(block.text()).in(null, block.passage().first()));
      } else {
        lines(lines, found);
      }
    }
  }

  /** One name on each line, or its role and organisation below it. */
  private void lines(List<Line> lines, List<Signatory> found) {
    Signer.Row row = null;
    for (Line line : lines) {
      Optional<Signer.Row> below = row == null ? Optional.empty() : signer.below(row, line.text());
      if (below.isPresent()) {
        row = below.get();
        found.set(found.size() - 1, row.in(null, found.get(found.size() - 1).line()));
      } else {
        row = signer.read(line.text());
        found.add(row.in(null, line.number()));
      }
    }
  }

  private boolean isAnnouncement(Block block) {
    String folded = Characters.fold(block.text());
    return folded.endsWith(":")
        || cues.has(Cue.SIGNATURES, folded)
        || cues.has(Cue.CLOSINGS, folded);
  }
}
