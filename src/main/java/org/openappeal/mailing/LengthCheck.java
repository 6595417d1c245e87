package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Piece;
import org.openappeal.campaign.Limits;
import org.openappeal.campaign.Voice;
import org.openappeal.letter.Extent;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/**
 * Whether letters are too long, in words and in pages. Appeals of one text grow with what is put
 * into them: only one that is longer than those found to fit, and shorter than those found not to,
 * is measured. Not thread-safe.
 */
final class LengthCheck {
  private static final int LINE = 90;

  private final Limits limits;
  private final @Nullable Merging merging;
  private final Map<Made, Lengths> texts = new LinkedHashMap<>();

  /** A text, and the Word document it is put on. */
  private record Made(Path text, String paper) {}

  /** What is known of the appeals of one text on one paper. */
  private static final class Lengths {
    private final Tally.Spoiled wordy = new Tally.Spoiled();
    private final Tally.Spoiled paged = new Tally.Spoiled();
    private int limit;
    private int words;
    private int fits;
    private int over = Integer.MAX_VALUE;
    private int longest;
    private int percent;
  }

  /**
   * @param merging null if letters cannot be made, which is told of elsewhere
   */
  LengthCheck(Limits limits, @Nullable Merging merging) {
    this.limits = limits;
    this.merging = merging;
  }

  private String paper(Appeal appeal) {
    return merging == null
        ? ""
        : String.valueOf(merging.stationery().file(appeal.audience()).getFileName());
  }

  void see(Appeal appeal, List<Piece> pieces) {
    Lengths lengths =
        texts.computeIfAbsent(new Made(appeal.text().file(), paper(appeal)), any -> new Lengths());
    int limit = appeal.voice() == Voice.I ? limits.supporterWords() : limits.letterWords();
    int words = 0;
    int size = 0;
    for (Piece piece : pieces) {
      words += piece.part() == Piece.Part.SUBJECT ? 0 : piece.words();
      size += LINE + piece.text().length();
    }
    lengths.limit = limit;
    if (words > limit) {
      lengths.wordy.add(appeal);
      lengths.words = Math.max(lengths.words, words);
    }
    size += LINE * String.valueOf(appeal.fields().get("target")).split("\n", -1).length;
    if (merging != null && size > lengths.fits) {
      pages(appeal, lengths, size, merging);
    }
  }

  private static void pages(Appeal appeal, Lengths lengths, int size, Merging merging) {
    boolean over = size >= lengths.over;
    if (!over || size > lengths.longest) {
      Extent extent = merging.extent(appeal);
      over = extent.pages() > 1;
      lengths.longest = Math.max(lengths.longest, size);
      lengths.percent = Math.max(lengths.percent, extent.percentOver());
    }
    if (over) {
      lengths.over = Math.min(lengths.over, size);
      lengths.paged.add(appeal);
    } else {
      lengths.fits = size;
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    texts.forEach(
        (made, lengths) -> {
          if (lengths.wordy.count() > 0) {
            problems.add(words(made.text(), lengths));
          }
          if (lengths.paged.count() > 0) {
            problems.add(pages(made, lengths));
          }
        });
    return problems;
  }

  private static Problem words(Path file, Lengths lengths) {
    return Problem.warning(
        Location.of(file),
        "letters "
            + lengths.wordy
            + " have up to "
            + lengths.words
            + " words, from salutation to closing",
        "Shorten the text to " + lengths.limit + ", the limit in campaign.yaml.");
  }

  private static Problem pages(Made made, Lengths lengths) {
    return Problem.warning(
        Location.of(made.text()),
        "letters "
            + lengths.paged
            + " take more than one page, about "
            + lengths.percent
            + " % of another",
        "Shorten the text, or give it more room in templates/" + made.paper() + ".");
  }
}
