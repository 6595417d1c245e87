package org.openappeal.statement;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the name of an organisation or a person from a sentence. */
final class Names {
  private static final int LONGEST = 16;
  private static final Pattern LINK = Pattern.compile("(?i).*(https?://|www\\.).*");
  private static final Pattern ENDED = Pattern.compile(".*[.;!?:]$");

  private final Cues cues;

  Names(Cues cues) {
    this.cues = cues;
  }

  boolean isName(String printed) {
    String text = Signer.END.matcher(printed).replaceFirst("");
    String folded = Characters.fold(text);
    return Words.count(text) <= LONGEST
        && (Words.startsUpper(text) || text.indexOf(' ') < 0)
        && (!ENDED.matcher(text).matches() || endsShort(text))
        && !LINK.matcher(text).matches()
        && !cues.has(Cue.MODALS, folded)
        && new CallFinder(cues).in(text).isEmpty();
  }

  private static boolean endsShort(String text) {
    return text.matches(".*\\p{Lu}[\\p{L}.]{0,5}\\.$") && Words.count(text) > 1;
  }

  /** Whether a block is one name, or has one on each of its lines. */
  boolean areNames(Block block) {
    return isName(block.text())
        || (block.lines().size() > 1
            && block.lines().stream().allMatch(line -> isName(line.text())));
  }

  boolean areNames(List<Item> items) {
    long names = items.stream().filter(item -> isName(item.text())).count();
    return names * 4 >= items.size() * 3L;
  }
}
