package org.openappeal.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of each list what it is, from the words before it. Lists are judged in reading order. */
final class ListJudge {
  private static final Pattern LINK = Pattern.compile("(?i)^\\S*(https?://|www\\.)\\S*$");

  private static final int FARTHEST = 50;

  private final Cues cues;
  private final List<Block> blocks;
  private final CallFinder calls;
  private final Sentences sentences;
  private final Names names;
  private final StemReader stems;
  private final Readership readership;
  private final Voice voice;

  /** The end of the last list that was asked for, while only its like may follow. */
  private int open = -1;

  ListJudge(Document document, Readership readership, Dates dates) {
    this.cues = document.cues();
    this.blocks = document.blocks();
    this.calls = new CallFinder(cues);
    this.sentences = new Sentences(cues);
    this.names = new Names(cues);
    this.stems = new StemReader(cues, readership, dates);
    this.readership = readership;
    this.voice = new Voice(cues);
  }

  Verdict judge(ItemList list, Section section) {
    boolean named = names.areNames(list.items());
    if (named && isSignatories(list, section)) {
      return Verdict.of(Verdict.Kind.SIGNATORIES);
    }
    if (section == Section.END || list.items().stream().allMatch(i -> isLink(i.text()))) {
      return Verdict.of(Verdict.Kind.FACTS);
    }
    Verdict said = byStem(list, named);
    if (said.isAsked() && section == Section.ANNEX) {
      return Verdict.unsure(Verdict.ANNEX);
    }
    if (said.isAsked()) {
      open = list.last();
    }
    return said;
  }

  private boolean isSignatories(ItemList list, Section section) {
    String stem = Characters.fold(list.stemText());
    return section == Section.SIGNATURES
        || cues.has(Cue.SIGNATURES, stem)
        || (cues.has(Cue.UNDERSIGNED, stem) && !stem.endsWith(":"));
  }

  private Verdict byStem(ItemList list, boolean named) {
    List<Span> parts = sentences.split(list.stemText());
    Span last = parts.isEmpty() ? new Span(0, 0) : parts.get(parts.size() - 1);
    String stem = last.of(list.stemText());
    String folded = Characters.fold(stem);
    List<Call> found = calls.in(stem);
    boolean free = list.stem() == null || list.stem().isHeading();
    String heading = free ? stem : list.headingText();
    if (!found.isEmpty()) {
      return stems.byCall(
          found.get(found.size() - 1),
          stem,
          last.start(),
          named,
          cues.has(Cue.ASK_HEADINGS, Characters.fold(heading)));
    }
    Optional<Verdict> headed = stems.byHeading(heading, free ? "" : stem);
    if (headed.isPresent()) {
      return headed.get();
    }
    Optional<String> addressee = stems.fragment(stem);
    if (addressee.isPresent() && isOpen(list.first() - 1)) {
      return Verdict.asked(readership.isOther(addressee.get()), addressee.get(), null);
    }
    Optional<Verdict> obliged = stems.byObligation(stem, folded);
    if (obliged.isPresent()) {
      return obliged.get();
    }
    return voice.isCaution(folded) || isDenied(folded)
        ? Verdict.of(Verdict.Kind.FACTS)
        : unannounced(folded);
  }

  /** "We do not ask the ministry to:" */
  private boolean isDenied(String folded) {
    return cues.has(Cue.SUBJECTS, folded)
        && cues.has(Cue.CALLS, folded)
        && cues.has(Cue.NEGATIONS, folded);
  }

  private Verdict unannounced(String folded) {
    return cues.has(Cue.CALLS, folded) && folded.endsWith(":")
        ? Verdict.unsure(Verdict.OTHERS)
        : Verdict.of(Verdict.Kind.UNANNOUNCED);
  }

  /** Whether what stands above an addressee's name puts demands to several. */
  private boolean isOpen(int stem) {
    for (int i = stem - 1; i >= Math.max(0, stem - FARTHEST); i--) {
      Block block = blocks.get(i);
      if (i <= open) {
        return true;
      }
      if (!block.isItem() && stems.fragment(block.text()).isEmpty()) {
        return stems.opens(block.text(), calls.in(sentences.last(block.text())));
      }
    }
    return false;
  }

  static boolean isLink(String text) {
    return LINK.matcher(text).matches();
  }
}
