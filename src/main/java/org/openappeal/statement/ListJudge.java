package org.openappeal.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of each list what it is, from the words before it. */
final class ListJudge {
  private static final Pattern LINK = Pattern.compile("(?i)^\\S*(https?://|www\\.)\\S*$");

  private final Cues cues;
  private final CallFinder calls;
  private final Sentences sentences;
  private final Names names;

  ListJudge(Cues cues) {
    this.cues = cues;
    this.calls = new CallFinder(cues);
    this.sentences = new Sentences(cues);
    this.names = new Names(cues);
  }

  Verdict judge(ItemList list, Section section) {
    String stem = sentences.last(list.stemText());
    String folded = Characters.fold(stem);
    if (isSignatories(list, section)) {
      return Verdict.of(Verdict.Kind.SIGNATORIES);
    }
    if (section == Section.END || list.items().stream().allMatch(i -> isLink(i.text()))) {
      return Verdict.of(Verdict.Kind.FACTS);
    }
    Verdict said = byStem(stem, folded, list);
    if (said.isAsked() && section == Section.ANNEX) {
      return Verdict.unsure("it stands in an annex or background, perhaps somebody else's words");
    }
    return said;
  }

  private boolean isSignatories(ItemList list, Section section) {
    if (!names.areNames(list.items())) {
      return false;
    }
    String stem = Characters.fold(list.stemText());
    boolean announced =
        section == Section.SIGNATURES
            || cues.has(Cue.SIGNATURES, stem)
            || (cues.has(Cue.UNDERSIGNED, stem) && !stem.endsWith(":"));
    return announced;
  }

  private Verdict byStem(String stem, String folded, ItemList list) {
    List<Call> found = calls.in(stem);
    if (!found.isEmpty()) {
      return byCall(found, stem, folded, list);
    }
    Optional<Verdict> headed = byHeading(list, folded);
    if (headed.isPresent()) {
      return headed.get();
    }
    if (isObligation(folded)) {
      return cues.has(Cue.VOICES, folded)
              || cues.has(Cue.CAUTIONS, folded)
              || cues.has(Cue.WAIVERS, folded)
          ? Verdict.unsure("the words before the list may be somebody else's")
          : new Verdict(Verdict.Kind.DEMANDS, "", obliged(stem, folded));
    }
    if (cues.has(Cue.CALLS, folded) && folded.endsWith(":")) {
      return Verdict.unsure("the words before the list may be somebody else's");
    }
    boolean obliging =
        list.items().stream().anyMatch(i -> cues.has(Cue.MODALS, Characters.fold(i.text())));
    return obliging
        ? Verdict.unsure("nothing before the list says that those who sign demand it")
        : Verdict.of(Verdict.Kind.FACTS);
  }

  private Verdict byCall(List<Call> found, String stem, String folded, ItemList list) {
    Call call = found.get(found.size() - 1);
    String after = Characters.fold(call.clause().of(stem));
    if (cues.has(Cue.RHETORIC, after)) {
      return Verdict.of(Verdict.Kind.FACTS);
    }
    if (cues.has(Cue.OBJECTS, after)) {
      return Verdict.unsure("the list names what is spoken about, not what is asked");
    }
    if (cues.has(Cue.DENIALS, after)) {
      return Verdict.unsure(ProseDemands.DENIED);
    }
    if (!folded.endsWith(":") && names.areNames(list.items())) {
      return Verdict.unsure("the words before the list do not lead into it");
    }
    String addressee = call.addressee();
    boolean others =
        addressee != null
            ? cues.has(Cue.OTHERS, Characters.fold(addressee))
            : cues.has(Cue.ASK_HEADINGS, Characters.fold(list.headingText()));
    boolean relayed = others && cues.has(Cue.RELAYS, rest(after, addressee));
    return new Verdict(
        others && !relayed ? Verdict.Kind.ASKS : Verdict.Kind.DEMANDS,
        "",
        relayed ? null : addressee);
  }

  private static String rest(String after, @Nullable String addressee) {
    if (addressee == null) {
      return after;
    }
    int at = after.indexOf(Characters.fold(addressee));
    return at < 0 ? after : after.substring(at + addressee.length());
  }

  private Optional<Verdict> byHeading(ItemList list, String folded) {
    boolean free = list.stem() == null || list.stem().isHeading();
    String heading = free ? folded : Characters.fold(list.headingText());
    if (cues.has(Cue.ASK_HEADINGS, heading)) {
      return Optional.of(Verdict.of(Verdict.Kind.ASKS));
    }
    if (cues.has(Cue.DEMAND_HEADINGS, heading)) {
      return cues.has(Cue.VOICES, heading) || (!free && cues.has(Cue.CAUTIONS, folded))
          ? Optional.of(Verdict.unsure("the heading may be about somebody else's demands"))
          : Optional.of(Verdict.of(Verdict.Kind.DEMANDS));
    }
    return Optional.empty();
  }

  /** "The authorities must immediately:" */
  private boolean isObligation(String folded) {
    return folded.endsWith(":")
        && cues.of(Cue.MODALS).all(folded).stream()
            .anyMatch(modal -> Words.count(folded.substring(modal.end()).strip()) <= 2);
  }

  private @Nullable String obliged(String stem, String folded) {
    return cues.of(Cue.MODALS)
        .first(folded, 0)
        .map(m -> stem.substring(0, m.start()).strip())
        .filter(name -> !name.isEmpty())
        .orElse(null);
  }

  static boolean isLink(String text) {
    return LINK.matcher(text).matches();
  }
}
