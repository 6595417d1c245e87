package org.openappeal.campaign;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near one text comes to another, word by word. */
final class Similarity {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Similarity() {}

  /**
   * The part of a text that comes nearest to another.
   *
   * @param similarity 1 where every word of the other stands in it in order, 0 where none does
   * @param text whole sentences
   */
  record Near(double similarity, String text) {}

  /** The run of sentences in {@code text} that comes nearest to {@code wanted}. */
  static Near nearest(String wanted, String text) {
    String plain = plain(text);
    if (plain.contains(plain(wanted))) {
      return new Near(1, plain(wanted));
    }
    List<String> words = words(wanted);
    List<String> sentences = sentences(plain);
    Near best = new Near(0, plain);
    for (int from = 0; from < sentences.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < sentences.size(); to++) {
        run.append(sentences.get(to));
        double similarity = similarity(words, words(run.toString()));
        if (similarity > best.similarity()) {
          best = new Near(similarity, run.toString().strip());
        }
      }
    }
    return best;
  }

  private static double similarity(List<String> first, List<String> second) {
    int removed = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
      removed += delta.getSource().size();
    }
    int common = first.size() - removed;
    // Never 1: that is for texts that are the same to the letter.
    return Math.min(0.99, 2.0 * common / (first.size() + second.size()));
  }

  /** Both texts in one: {@code [-old-]} and {@code {+new+}}. */
  static String marked(String before, String now) {
    DiffRowGenerator rows =
        DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(start -> start ? "[-" : "-]")
            .newTag(start -> start ? "{+" : "+}")
            .build();
    List<DiffRow> all = rows.generateDiffRows(List.of(plain(before)), List.of(plain(now)));
    return String.join(" ", all.stream().map(DiffRow::getOldLine).toList());
  }

  private static List<String> words(String text) {
    return List.of(plain(text).toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /** With single blanks. */
  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(start, end));
      start = end;
    }
    return sentences;
  }
}
