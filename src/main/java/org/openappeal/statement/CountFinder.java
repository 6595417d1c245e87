package org.openappeal.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many sign, as the statement itself says. */
final class CountFinder {
  private static final int NEAR = 3;

  /** From here on a number before organisations is hardly one of somebody else's. */
  private static final int MANY = 10;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Cues cues;
  private final Sentences sentences;
  private final Numbers numbers;
  private final Pattern month;

  CountFinder(Cues cues) {
    this.cues = cues;
    this.sentences = new Sentences(cues);
    this.numbers = new Numbers(cues.numbers());
    this.month = Pattern.compile(Dates.month(cues));
  }

  /**
   * What was found.
   *
   * @param stated both null where nothing was found
   * @param line of it; 0 where nothing was found
   * @param groups what it calls the groups; "groups" where it does not say
   * @param least whether there may be more of them: "more than 40"
   */
  record Place(Stated stated, int line, String groups, boolean least) {}

  Place find(Document document) {
    for (Block block : document.blocks()) {
      if (block.isItem() || !cues.has(Cue.ORGANISATIONS, Characters.fold(block.text()))) {
        continue;
      }
      for (Span sentence : sentences.split(block.text())) {
        String text = Characters.fold(sentence.of(block.text()));
        Optional<Numbers.Found> organisations = before(Cue.ORGANISATIONS, text);
        if (organisations.isPresent() && isOfSigners(text, organisations.get().span())) {
          Integer groups = before(Cue.GROUPS, text).map(Numbers.Found::value).orElse(null);
          int line = block.joined().passage(sentence.start(), sentence.end()).first();
          return new Place(
              new Stated(organisations.get().value(), groups),
              line,
              noun(text),
              isLeast(text, organisations.get().span()));
        }
      }
    }
    return new Place(new Stated(null, null), 0, "groups", false);
  }

  /** How many organisations one sentence of a letter says have signed or called. */
  Optional<LetterReader.Count> said(String sentence) {
    String text = Characters.fold(sentence);
    if (!cues.has(Cue.ORGANISATIONS, text)) {
      return Optional.empty();
    }
    return before(Cue.ORGANISATIONS, text)
        .filter(number -> !isDate(number, text))
        .filter(
            number ->
                number.value() >= MANY
                    || before(Cue.GROUPS, text).isPresent()
                    || isOfSigners(text, number.span()))
        .map(
            number ->
                new LetterReader.Count(sentence, number.value(), isLeast(text, number.span())));
  }

  /** "On 26 December organisations …", "in 2018 organisations …" */
  private boolean isDate(Numbers.Found number, String text) {
    String after = text.substring(number.span().end()).strip();
    return (number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR)
        || month.matcher(after).lookingAt();
  }

  /** "We 41 organisations", "the undersigned 27", "40 organisations sign this". */
  private boolean isOfSigners(String text, Span number) {
    boolean opens = Words.count(text.substring(0, number.start()).strip()) <= NEAR;
    return (opens && cues.has(Cue.ISSUED, text))
        || Stream.of(Cue.SUBJECTS, Cue.SIGNATURES, Cue.UNDERSIGNED)
            .flatMap(cue -> cues.of(cue).all(text).stream())
            .anyMatch(subject -> isBeside(text, subject, number));
  }

  private boolean isBeside(String text, Span subject, Span number) {
    if (subject.start() <= number.start() && subject.end() >= number.end()) {
      return true;
    }
    if (subject.end() > number.start()) {
      return false;
    }
    String between = text.substring(subject.end(), number.start());
    return Words.count(between.strip()) <= NEAR && !cues.has(Cue.BLOCKERS, between);
  }

  private boolean isLeast(String text, Span number) {
    String left = text.substring(0, number.start()).stripTrailing();
    return cues.of(Cue.AT_LEAST).ends(left);
  }

  private String noun(String text) {
    return cues.of(Cue.GROUPS).first(text, 0).map(span -> span.of(text)).orElse("groups");
  }

  /** The number nearest before the first word of its kind that has one. */
  private Optional<Numbers.Found> before(Cue cue, String text) {
    List<Numbers.Found> found = numbers.in(text);
    for (Span noun : cues.of(cue).all(text)) {
      Optional<Numbers.Found> nearest =
          found.stream()
              .filter(number -> number.span().end() <= noun.start())
              .reduce((first, second) -> second)
              .filter(
                  number -> {
                    String between = text.substring(number.span().end(), noun.start()).strip();
                    return Words.count(between) <= NEAR && between.indexOf(',') < 0;
                  });
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }
}
