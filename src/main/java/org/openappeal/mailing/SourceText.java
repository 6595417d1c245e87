package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openappeal.problem.Location;

/** A file that appeals are made from, to find their words in again. Immutable. */
final class SourceText {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int SHORTEST = 3;

  private final Path file;
  private final String text;
  private final List<String> lines;

  private SourceText(Path file, String text) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /** The text of {@code file}; without words where it cannot be read, which is told elsewhere. */
  static SourceText read(Path file) {
    try {
      return new SourceText(file, Files.readString(file));
    } catch (IOException e) {
      return new SourceText(file, "");
    }
  }

  String text() {
    return text;
  }

  /** The file itself. */
  Location place() {
    return Location.of(file);
  }

  /** Where {@code words} stand, in or behind line {@code from}; they may be broken into lines. */
  Optional<Location> find(String words, int from) {
    String stripped = words.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    String regex =
        BLANKS
            .splitAsStream(stripped)
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\p{Z}]+"));
    Matcher found = Pattern.compile(regex).matcher(text);
    return found.find(start(from)) ? Optional.of(at(found.start())) : Optional.empty();
  }

  private int start(int line) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return start;
  }

  private Location at(int place) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < place; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return Location.of(file, line, place - start + 1);
  }

  /** The line that shares most words with {@code sentence}; the file where none shares any. */
  Location nearest(String sentence) {
    int line = best(sentence).line();
    return line == 0 ? place() : Location.of(file, line);
  }

  /** How many words the nearest line shares with {@code sentence}. */
  int shared(String sentence) {
    return best(sentence).shared();
  }

  private record Best(int line, int shared) {}

  private Best best(String sentence) {
    Set<String> wanted = words(sentence);
    Best best = new Best(0, 0);
    for (int i = 0; i < lines.size(); i++) {
      Set<String> shared = words(lines.get(i));
      shared.retainAll(wanted);
      if (shared.size() > best.shared()) {
        best = new Best(i + 1, shared.size());
      }
    }
    return best;
  }

  private static Set<String> words(String line) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(line, -1)) {
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
    return words;
  }
}
