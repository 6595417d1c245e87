package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes demands and asks from running text. */
final class ProseDemands {
  static final String DENIED = "it may say what is not asked for";
  private static final Pattern QUESTION = Pattern.compile("[?][\"”»’)]*$");

  private static final String QUOTED = "it is a quotation, perhaps of somebody else";
  private static final Pattern NAMED =
      Pattern.compile(".*(?:\\p{Lu}[\\p{L}-]+|s)(?:,? \\p{L}{1,3})? *");
  private static final int NEAR = 3;
  private static final int LEAD_WORDS = 8;

  private final Cues cues;
  private final CallFinder calls;
  private final Sentences sentences;
  private final Authorities authorities;
  private final Readership readership;
  private final Voice voice;
  private final Findings findings;

  ProseDemands(Cues cues, Readership readership, Findings findings) {
    this.cues = cues;
    this.calls = new CallFinder(cues);
    this.sentences = new Sentences(cues);
    this.authorities = new Authorities(cues);
    this.readership = readership;
    this.voice = new Voice(cues);
    this.findings = findings;
  }

  /**
   * @param doubt why nothing from this paragraph may count as a demand; empty if it may
   */
  void take(Block block, Section section, String doubt) {
    boolean called = false;
    boolean asked = false;
    List<Span> parts = sentences.split(block.text());
    boolean told = doubt.isEmpty() || cues.has(Cue.REPORTS, Characters.fold(block.text()));
    Quotations quotations = Quotations.of(block.text());
    for (Span sentence : parts) {
      boolean quoted = told && quotations.holds(sentence.start() + 1);
      String text = sentence.of(block.text());
      List<Call> found = calls.in(text);
      if (QUESTION.matcher(text).find()) {
        asked = question(block, sentence, text, called || asked);
      } else if (!found.isEmpty()) {
        called |= take(block, sentence, found, quotations, quoted ? QUOTED : doubt);
      } else if (section != Section.BODY) {
        asked = false;
      } else if (doubt.isEmpty() && !called && namedCall(block, sentence, text)) {
        asked = false;
      } else if (!text.contains("://") && cues.has(Cue.MODALS, Characters.fold(text))) {
        obligation(block, sentence, called, quoted, doubt);
      }
    }
  }

  private boolean take(
      Block block, Span sentence, List<Call> found, Quotations quotations, String doubt) {
    boolean any = false;
    String text = sentence.of(block.text());
    for (Call call : found) {
      String clause = call.clause().of(text);
      boolean rhetoric = cues.has(Cue.RHETORIC, Characters.fold(clause));
      if (!rhetoric && !call.letter() && !clause.endsWith(":")) {
        String reason = doubt.isEmpty() ? call.doubt() : doubt;
        if (reason.isEmpty() && quotations.holds(sentence.start() + call.verb())) {
          reason = QUOTED;
        } else if (reason.isEmpty() && cues.has(Cue.DENIALS, Characters.fold(clause))) {
          reason = DENIED;
        }
        any |= !reason.equals(QUOTED) && !reason.equals(DENIED);
        boolean conditional = !call.doubt().isEmpty();
        String addressee = readership.resolve(call.addressee());
        put(
            block,
            conditional ? sentence : moved(call.clause(), sentence.start()),
            addressee,
            readership.isOther(call.addressee())
                || readership.isOther(addressee)
                || isRelay(text, call),
            reason);
      }
    }
    return any;
  }

  /** "… to raise the case with the authorities": asked of somebody who is not responsible. */
  private boolean isRelay(String text, Call call) {
    String action = Characters.fold(text.substring(Math.min(call.action(), text.length()))).strip();
    return cues.of(Cue.RELAYS)
        .opening(action)
        .filter(at -> call.addressee() != null)
        .filter(at -> authorities.isNamed(action))
        .isPresent();
  }

  /** "Bell Society and Quiet Water call on the ministry to …": perhaps those who sign. */
  private boolean namedCall(Block block, Span sentence, String text) {
    String folded = Characters.fold(text);
    Optional<Span> verb =
        cues.of(Cue.FOREIGN_CALLS).first(folded, 0).or(() -> cues.of(Cue.CALLS).first(folded, 0));
    String before = text.substring(0, verb.map(Span::start).orElse(0));
    String after = text.substring(verb.map(Span::end).orElse(text.length()));
    boolean led =
        verb.isPresent()
            && (cues.has(Cue.TO, Characters.fold(after)) || authorities.isNamed(after))
            && !cues.has(Cue.BLOCKERS, Characters.fold(before))
            && !cues.has(Cue.SUBJECTS, folded)
            && !authorities.isNamed(caller(before))
            && NAMED.matcher(before).matches();
    if (led) {
      put(
          block,
          sentence,
          null,
          false,
          "it does not say that those who sign are the ones who call");
    }
    return led;
  }

  private static String caller(String before) {
    return before.substring(before.lastIndexOf(',') + 1);
  }

  /** "Will the government release her?" asks for an answer, or for more. */
  private boolean question(Block block, Span sentence, String text, boolean called) {
    boolean opens = cues.has(Cue.QUESTIONS, Characters.fold(text));
    boolean put = called || (opens && authorities.isNamed(text));
    if (put) {
      put(
          block,
          sentence,
          null,
          false,
          "it is a question; whether it is put as a demand, a person has to say");
    }
    return put;
  }

  /** "He must be released": a demand where nothing makes it somebody else's words. */
  private void obligation(
      Block block, Span sentence, boolean called, boolean quoted, String doubt) {
    String text = sentence.of(block.text());
    String folded = Characters.fold(text);
    boolean caution = voice.isCaution(folded);
    boolean others = quoted || voice.isReported(text) || caution;
    boolean surely = quoted || voice.isReportedFirst(folded) || caution;
    if (surely && !called) {
      return;
    }
    String reason = doubt;
    if (reason.isEmpty()) {
      if (!called && !isPlain(text, folded)) {
        reason = "nothing before it says that those who sign demand it";
      } else if (cues.has(Cue.WAIVERS, folded)) {
        reason = "it may say what need not be done";
      } else if (cues.has(Cue.FORECASTS, folded)) {
        reason = "it may say what is expected to happen, or is said to have happened";
      } else if (others || isForeign(text, folded)) {
        reason = "it may be somebody else's words";
      }
    }
    List<Span> parts =
        reason.isEmpty() ? clauses(text, folded) : List.of(new Span(0, text.length()));
    for (Span clause : parts) {
      Optional<String> subject = subject(clause.of(text));
      put(
          block,
          moved(clause, sentence.start()),
          subject.orElse(null),
          subject.map(readership::isOther).orElse(false),
          reason);
    }
  }

  /** "The authorities must immediately release her": needs no call before it. */
  private boolean isPlain(String text, String folded) {
    Optional<Span> modal = cues.of(Cue.MODALS).first(folded, 0);
    if (modal.isEmpty()) {
      return false;
    }
    String after = folded.substring(modal.get().end());
    boolean urgent =
        cues.of(Cue.URGENT)
            .first(after, 0)
            .filter(at -> Words.count(after.substring(0, at.start()).strip()) <= NEAR)
            .isPresent();
    return (urgent && subject(text).isPresent()) || cues.has(Cue.RELIEFS, folded);
  }

  private boolean isForeign(String text, String folded) {
    return cues.of(Cue.MODALS).all(folded).stream()
        .anyMatch(
            modal ->
                voice.isForeign(
                        folded.substring(0, modal.start()),
                        !authorities.isActive(folded.substring(modal.start())))
                    && subject(text).isEmpty());
  }

  /** Who is obliged to act, also behind "At a minimum, …". */
  private Optional<String> subject(String text) {
    Optional<String> first = authorities.subject(text);
    int comma = text.indexOf(", ");
    return first.isPresent() || comma < 0 || Words.count(text.substring(0, comma)) > LEAD_WORDS
        ? first
        : authorities.subject(text.substring(comma + 2));
  }

  /** Cut at an "and" that has an obligation of its own, with its own subject, on both sides. */
  private List<Span> clauses(String text, String folded) {
    List<Span> modals = cues.of(Cue.MODALS).all(folded);
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    for (Span and : cues.of(Cue.AND).all(folded)) {
      Span before = first(modals, start);
      Span next = first(modals, and.end());
      boolean both = before != null && before.start() < and.start();
      if (both
          && next != null
          && next.start() > and.end() + 1
          && isApart(folded, and.end(), next.start())) {
        clauses.add(new Span(start, end(text, and.start())));
        start = and.end() + 1;
      }
    }
    clauses.add(new Span(start, text.length()));
    return clauses;
  }

  /** Where the words before an "and" end. */
  private static int end(String text, int and) {
    int end = and;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
      end--;
    }
    return end;
  }

  private static @Nullable Span first(List<Span> spans, int from) {
    return spans.stream().filter(span -> span.start() >= from).findFirst().orElse(null);
  }

  /** Whether the words before the next obligation are its subject and nothing else. */
  private boolean isApart(String folded, int from, int to) {
    String subject = folded.substring(from, to);
    return subject.indexOf(',') < 0 && !cues.has(Cue.BLOCKERS, subject);
  }

  private void put(Block block, Span span, @Nullable String addressee, boolean ask, String doubt) {
    Passage passage = block.joined().passage(span.start(), span.end());
    String text = span.of(block.text());
    if (doubt.isEmpty()) {
      findings.add(new Found(text, passage, addressee, false, ask, null));
    } else {
      findings.doubt(text, passage, doubt);
    }
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
