package org.openappeal.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many sign, as the statement itself says. */
final class CountFinder {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,4})(?![\\d.,]*\\d|%)");
  private static final int WINDOW = 60;

  private final Cues cues;
  private final Sentences sentences;

  CountFinder(Cues cues) {
    this.cues = cues;
    this.sentences = new Sentences(cues);
  }

  /**
   * What was found.
   *
   * @param stated both null where nothing was found
   * @param line of it; 0 where nothing was found
   * @param groups what it calls the groups; "groups" where it does not say
   */
  record Place(Stated stated, int line, String groups) {}

  Place find(Document document) {
    for (Block block : document.blocks()) {
      if (block.isItem()) {
        continue;
      }
      for (Span sentence : sentences.split(block.text())) {
        String text = Characters.fold(sentence.of(block.text()));
        if (cues.has(Cue.SUBJECTS, text) || cues.has(Cue.SIGNATURES, text)) {
          Optional<Integer> organisations = before(Cue.ORGANISATIONS, text);
          Optional<Integer> groups = before(Cue.GROUPS, text);
          if (organisations.isPresent()) {
            int line = block.joined().passage(sentence.start(), sentence.end()).first();
            return new Place(
                new Stated(organisations.get(), groups.orElse(null)), line, noun(text));
          }
        }
      }
    }
    return new Place(new Stated(null, null), 0, "groups");
  }

  private String noun(String text) {
    return cues.of(Cue.GROUPS).first(text, 0).map(span -> span.of(text)).orElse("groups");
  }

  /** The number nearest before the first word of its kind that has one. */
  private Optional<Integer> before(Cue cue, String text) {
    for (Span noun : cues.of(cue).all(text)) {
      String left = text.substring(Math.max(0, noun.start() - WINDOW), noun.start());
      Matcher number = NUMBER.matcher(left);
      Integer nearest = null;
      int end = 0;
      while (number.find()) {
        nearest = Integer.valueOf(number.group(1));
        end = number.end();
      }
      if (nearest != null && Words.count(left.substring(end).strip()) <= 3) {
        return Optional.of(nearest);
      }
    }
    return Optional.empty();
  }
}
