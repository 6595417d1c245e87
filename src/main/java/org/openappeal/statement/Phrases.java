package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a cue file, matched on whole words of a {@linkplain Characters#fold folded} text. Only
 * the phrases that begin with a word's first letter are tried on it. Immutable.
 */
final class Phrases {
  /** Nothing matches. */
  static final Phrases NONE = new Phrases(null, Map.of());

  private final @Nullable Pattern atStart;
  private final Map<Character, Pattern> byLetter;

  private Phrases(@Nullable Pattern atStart, Map<Character, Pattern> byLetter) {
    this.atStart = atStart;
    this.byLetter = Map.copyOf(byLetter);
  }

  static Phrases of(List<String> written) {
    List<String> start = new ArrayList<>();
    Map<Character, List<String>> inside = new HashMap<>();
    for (String text : written) {
      Phrase phrase = Phrase.of(text);
      if (phrase.atStart()) {
        start.add(phrase.regex());
      } else {
        for (char letter : new TreeSet<>(phrase.letters())) {
          inside.computeIfAbsent(letter, key -> new ArrayList<>()).add(phrase.regex());
        }
      }
    }
    Map<Character, Pattern> patterns = new HashMap<>();
    inside.forEach((letter, parts) -> patterns.put(letter, either(parts)));
    return new Phrases(start.isEmpty() ? null : either(start), patterns);
  }

  private static Pattern either(List<String> parts) {
    return Pattern.compile(String.join("|", parts));
  }

  boolean isEmpty() {
    return atStart == null && byLetter.isEmpty();
  }

  boolean in(String folded) {
    return first(folded, 0).isPresent();
  }

  /** The first place at or behind {@code from}. */
  Optional<Span> first(String folded, int from) {
    if (from == 0 && atStart != null) {
      Matcher matcher = atStart.matcher(folded);
      int word = skip(folded, 0);
      if (matcher.region(word, folded.length()).lookingAt()) {
        return Optional.of(new Span(word, matcher.end()));
      }
    }
    if (byLetter.isEmpty()) {
      return Optional.empty();
    }
    Map<Pattern, Matcher> matchers = new HashMap<>();
    Pattern open = byLetter.get(Phrase.ANY);
    Matcher any = open == null ? null : matcher(open, folded);
    for (int i = wordFrom(folded, from); i < folded.length(); i = nextWord(folded, i)) {
      Pattern pattern = byLetter.get(folded.charAt(i));
      if (pattern != null) {
        Matcher matcher = matchers.computeIfAbsent(pattern, p -> matcher(p, folded));
        if (matcher.region(i, folded.length()).lookingAt()) {
          return Optional.of(new Span(i, matcher.end()));
        }
      }
      if (any != null && any.region(i, folded.length()).lookingAt()) {
        return Optional.of(new Span(i, any.end()));
      }
    }
    return Optional.empty();
  }

  /** What the text begins with, at its very first character. */
  Optional<Span> opening(String folded) {
    if (folded.isEmpty() || !isWord(folded.charAt(0))) {
      return Optional.empty();
    }
    return Stream.of(
            Optional.ofNullable(atStart),
            Optional.ofNullable(byLetter.get(folded.charAt(0))),
            Optional.ofNullable(byLetter.get(Phrase.ANY)))
        .flatMap(Optional::stream)
        .map(pattern -> pattern.matcher(folded))
        .filter(Matcher::lookingAt)
        .map(matcher -> new Span(0, matcher.end()))
        .findFirst();
  }

  boolean opens(String folded) {
    return opening(folded).isPresent();
  }

  /** The last place. */
  Optional<Span> last(String folded) {
    List<Span> all = all(folded);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Whether the text ends with one of them, at its very last character. */
  boolean ends(String folded) {
    return last(folded).filter(span -> span.end() == folded.length()).isPresent();
  }

  private static Matcher matcher(Pattern pattern, String folded) {
    return pattern.matcher(folded).useTransparentBounds(true);
  }

  List<Span> all(String folded) {
    List<Span> found = new ArrayList<>();
    Optional<Span> next = first(folded, 0);
    while (next.isPresent()) {
      found.add(next.get());
      next = first(folded, Math.max(next.get().end(), 1));
    }
    return found;
  }

  private static int wordFrom(String text, int from) {
    boolean inside = from > 0 && isWord(text.charAt(from - 1));
    int start = from;
    while (inside && start < text.length() && isWord(text.charAt(start))) {
      start++;
    }
    return skip(text, start);
  }

  private static int nextWord(String text, int from) {
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return skip(text, end);
  }

  private static int skip(String text, int from) {
    int start = from;
    while (start < text.length() && !isWord(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
