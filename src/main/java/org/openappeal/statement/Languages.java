package org.openappeal.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Recognises the language of a text by its most frequent words. */
final class Languages {
  /** Where none is recognised, English phrases are tried, and the language is not named. */
  static final String UNKNOWN = "und";

  private static final int ENOUGH = 20_000;
  private static final double LEAST = 0.06;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private Languages() {}

  static String detect(List<Line> lines) {
    StringBuilder sample = new StringBuilder();
    for (Line line : lines) {
      if (sample.length() > ENOUGH) {
        break;
      }
      sample.append(line.text(), 0, Math.min(line.text().length(), ENOUGH)).append(' ');
    }
    Map<String, Integer> words = new HashMap<>();
    int total = 0;
    for (String word : WORD.split(Characters.fold(sample.toString()), 0)) {
      words.merge(word, 1, Integer::sum);
      total++;
    }
    return nearest(words, total);
  }

  private static String nearest(Map<String, Integer> words, int total) {
    String best = UNKNOWN;
    double highest = LEAST * total;
    for (String language : CueFiles.languages()) {
      double score = score(stopwords(language), words);
      if (score > highest) {
        highest = score;
        best = language;
      }
    }
    return isNeighbour(words, highest) ? UNKNOWN : best;
  }

  private static double score(List<String> stopwords, Map<String, Integer> words) {
    return stopwords.stream().mapToInt(word -> words.getOrDefault(word, 0)).sum();
  }

  /** Whether a language that only looks like one of the known fits the text better. */
  private static boolean isNeighbour(Map<String, Integer> words, double highest) {
    YamlMap neighbours = Yaml.read("neighbours", CueFiles.text("neighbours"), 0);
    return neighbours.keys().stream()
        .anyMatch(language -> score(texts(neighbours.get(language)), words) > highest);
  }

  /** Only the one line that holds them: the other phrases of a language are read when needed. */
  static List<String> stopwords(String language) {
    String line =
        CueFiles.text(language)
            .lines()
            .filter(l -> l.startsWith("stopwords:"))
            .findFirst()
            .orElse("");
    if (line.isEmpty()) {
      return List.of();
    }
    return texts(Yaml.read(language, line, 0).get("stopwords"));
  }

  private static List<String> texts(YamlValue list) {
    return list.items().stream().map(item -> Characters.fold(item.text())).distinct().toList();
  }
}
