package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike letters are: of all runs of five words that two letters have, the share that both have
 * (Jaccard). Each letter is compared with each other one of its language, so that the work grows
 * with the square of their number: whoever has many adds a sample. Not thread-safe.
 */
public final class Likeness {
  private static final int RUN = 5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, List<Letter>> letters = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent")
  private record Letter(String id, int[] runs) {}

  /**
   * What was found.
   *
   * @param letters how many letters were compared
   * @param largest how alike the two most alike are, from 0 to 1
   * @param median of all pairs
   * @param one of the most alike
   * @param other of the most alike
   */
  public record Figures(int letters, double largest, double median, String one, String other) {}

  /** Adds the letter of {@code appeal}; who is addressed, and how, is left out. */
  public void add(String id, Appeal appeal) {
    String text =
        Piece.of(appeal).stream()
            .filter(piece -> piece.part() != Piece.Part.SALUTATION)
            .map(Piece::text)
            .collect(Collectors.joining("\n"));
    add(id, appeal.text().language(), text);
  }

  /** Adds a letter; one without a single run of words has nothing to compare and is left out. */
  void add(String id, String language, String text) {
    int[] runs = runs(text);
    if (runs.length > 0) {
      letters.computeIfAbsent(language, key -> new ArrayList<>()).add(new Letter(id, runs));
    }
  }

  private static int[] runs(String text) {
    String[] words =
        Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    int[] hashes = new int[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < hashes.length; i++) {
      int hash = 1;
      for (int j = i; j < i + RUN; j++) {
        // Far apart, so that runs of the same words in another order differ.
        hash = (hash * 31 + words[j].hashCode()) * 0x9e3779b1;
      }
      hashes[i] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** What was found; empty where no two letters are of one language. */
  public Optional<Figures> figures() {
    int pairs = letters.values().stream().mapToInt(Likeness::pairs).sum();
    if (pairs == 0) {
      return Optional.empty();
    }
    float[] all = new float[pairs];
    int next = 0;
    int compared = 0;
    float largest = -1;
    Letter one = null;
    Letter other = null;
    for (List<Letter> same : letters.values()) {
      compared += same.size() > 1 ? same.size() : 0;
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          float alike = alike(same.get(i).runs(), same.get(j).runs());
          all[next++] = alike;
          if (alike > largest) {
            largest = alike;
            one = same.get(i);
            other = same.get(j);
          }
        }
      }
    }
    if (one == null || other == null) {
      return Optional.empty();
    }
    Arrays.sort(all);
    double median = (all[(pairs - 1) / 2] + (double) all[pairs / 2]) / 2;
    return Optional.of(new Figures(compared, largest, median, one.id(), other.id()));
  }

  private static int pairs(List<Letter> same) {
    return same.size() * (same.size() - 1) / 2;
  }

  private static float alike(int[] one, int[] other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        both++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return both / (float) (one.length + other.length - both);
  }
}
