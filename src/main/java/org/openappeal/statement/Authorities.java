package org.openappeal.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises whom a text names as the one who shall act. */
final class Authorities {
  private static final int WORDS_BEFORE = 7;
  private static final int LONGEST = 12;
  private static final Pattern OF =
      Pattern.compile(
          "(?: (?:of|for|on|in|de|del|du|des|der|für|and|i|av|von|da|do)"
              + "(?: (?:the|la|el|los|les))? (?:[ldLD]['’])?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)+");
  private static final Pattern BROKEN = Pattern.compile("[,;:.!?()]");

  private final Cues cues;

  Authorities(Cues cues) {
    this.cues = cues;
  }

  /** Whether the language has words for them at all. */
  boolean areKnown() {
    return !cues.of(Cue.AUTHORITIES).isEmpty();
  }

  boolean isNamed(String text) {
    String folded = Characters.fold(text);
    return cues.has(Cue.AUTHORITIES, folded) || cues.has(Cue.OTHERS, folded);
  }

  boolean isOther(@Nullable String addressee) {
    if (addressee == null) {
      return false;
    }
    String folded = Characters.fold(addressee);
    return cues.has(Cue.OTHERS, folded) && !cues.has(Cue.NOT_OTHERS, folded);
  }

  /** The name of one that stands at {@code from}: "the Ministry of Ferries". */
  Optional<Span> at(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int begin = start;
    String folded = Characters.fold(text);
    Optional<Span> noun =
        Stream.of(Cue.AUTHORITIES, Cue.OTHERS)
            .flatMap(cue -> cues.of(cue).first(folded, begin).stream())
            .min((a, b) -> Integer.compare(a.start(), b.start()));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    String before = text.substring(begin, noun.get().start());
    if (!isNamePart(before)) {
      return Optional.empty();
    }
    int end = noun.get().end();
    if (end < text.length() && "@._-".indexOf(text.charAt(end)) >= 0 && !isEnd(text, end + 1)) {
      return Optional.empty();
    }
    Matcher of = OF.matcher(text).region(noun.get().end(), text.length());
    return Optional.of(new Span(begin, of.lookingAt() ? of.end() : noun.get().end()));
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /**
   * "the central and state", "Norvanian": nothing that would make the noun part of something else.
   */
  private boolean isNamePart(String before) {
    String name = before.strip();
    if (Words.count(name) > WORDS_BEFORE || BROKEN.matcher(name).find()) {
      return false;
    }
    if (name.isEmpty()) {
      return true;
    }
    String folded = Characters.fold(name);
    Optional<Span> definite = cues.of(Cue.DEFINITES).opening(folded);
    String rest = folded.substring(definite.map(Span::end).orElse(0));
    return (definite.isPresent() || Character.isUpperCase(name.codePointAt(0)))
        && !cues.has(Cue.ARTICLES, rest)
        && !cues.has(Cue.BLOCKERS, rest)
        && !cues.has(Cue.CALLS, rest)
        && !cues.has(Cue.MODALS, rest);
  }

  /** "The prosecution service must drop …", "The Guangzhou authorities: release …" */
  Optional<String> subject(String text) {
    Optional<Span> name = at(text, 0);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String printed = name.get().of(text);
    String after = Characters.fold(text.substring(name.get().end()));
    boolean named = Words.count(printed) <= LONGEST;
    boolean colon = after.startsWith(":");
    return named && (colon || isActive(after)) ? Optional.of(printed) : Optional.empty();
  }

  /** Whether {@code folded} begins with an obligation to do, not to be done to. */
  boolean isActive(String folded) {
    Optional<Span> modal = cues.of(Cue.MODALS).first(folded, 0);
    if (modal.isEmpty() || !folded.substring(0, modal.get().start()).isBlank()) {
      return false;
    }
    String rest = folded.substring(modal.get().end());
    int passive = cues.of(Cue.PASSIVES).first(rest, 0).map(Span::start).orElse(Integer.MAX_VALUE);
    return passive == Integer.MAX_VALUE || Words.count(rest.substring(0, passive).strip()) > 2;
  }
}
