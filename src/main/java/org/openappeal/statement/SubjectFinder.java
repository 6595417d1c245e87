package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the person at risk: a name that the title names and the text keeps coming back to. */
final class SubjectFinder {
  private static final String WORD = "(?>\\p{Lu}[\\p{L}'’.-]{0,40}\\p{Ll}[\\p{L}-]{0,40})";
  private static final String LINK = "(?: (?:de|da|del|van|von|bin|ibn|al|el|oğlu|qızı|der|den))?";
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?:" + LINK + " " + WORD + "){1,3}");

  private static final int LEFT = 30;
  private static final int RIGHT = 60;
  private static final int LIKELY = 5;

  private final Cues cues;
  private final Declension names;

  SubjectFinder(Cues cues) {
    this.cues = cues;
    this.names = new Declension(cues);
  }

  List<String> find(Document document, @Nullable String title) {
    Map<String, List<String>> counts = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block.isProse() || block.isItem()) {
        count(block.text(), counts);
      }
    }
    List<String> folded =
        document.blocks().stream().map(block -> Characters.fold(block.text())).toList();
    Set<String> named = named(counts, title);
    List<String> subjects = new ArrayList<>();
    counts.values().stream()
        .filter(forms -> forms.size() >= 2)
        .filter(forms -> named.isEmpty() || forms.stream().anyMatch(named::contains))
        .sorted(Comparator.comparing(forms -> -forms.size()))
        .limit(LIKELY)
        .filter(forms -> isPerson(forms, folded, !named.isEmpty()))
        .forEach(forms -> keep(names.plainest(forms), subjects));
    return List.copyOf(subjects);
  }

  private boolean isPerson(List<String> forms, List<String> texts, boolean titled) {
    return forms.stream().distinct().anyMatch(name -> isPerson(name, texts, titled));
  }

  /** The names that the title holds. */
  private static Set<String> named(Map<String, List<String>> counts, @Nullable String title) {
    return title == null
        ? Set.of()
        : counts.values().stream()
            .flatMap(List::stream)
            .filter(title::contains)
            .collect(Collectors.toSet());
  }

  private void count(String text, Map<String, List<String>> counts) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      String name = bare(matcher.group().replaceAll("['’]s$|['’]$|\\.$", ""));
      counts.computeIfAbsent(names.stem(name), stem -> new ArrayList<>()).add(name);
    }
  }

  /** Without what a person is, where that is written with a capital too: “Dichter Max Muster”. */
  private String bare(String name) {
    String rest = name;
    while (Words.count(rest) > 2 && isTitle(rest.substring(0, rest.indexOf(' ')))) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return rest;
  }

  private boolean isTitle(String word) {
    String folded = Characters.fold(word);
    return cues.has(Cue.PERSONS, folded) || cues.has(Cue.ARTICLES, folded);
  }

  private static void keep(String name, List<String> subjects) {
    if (subjects.stream().noneMatch(s -> s.contains(name) || name.contains(s))) {
      subjects.add(name);
    }
  }

  /**
   * @param texts of the blocks, folded
   * @param titled whether the title names it: then a word for a person is enough
   */
  private boolean isPerson(String name, List<String> texts, boolean titled) {
    String folded = Characters.fold(name);
    boolean office = cues.has(Cue.AUTHORITIES, folded) || cues.has(Cue.ORGANISATIONS, folded);
    if (cues.has(Cue.DEFINITES, folded) || (!titled && office)) {
      return false;
    }
    boolean person = false;
    for (String text : texts) {
      for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
        String left = text.substring(Math.max(0, at - LEFT), at);
        int end = at + folded.length();
        int far = titled ? RIGHT : RIGHT / 2;
        String right = text.substring(end, Math.min(text.length(), end + far));
        if (!titled && isOffice(left)) {
          return false;
        }
        person |= isPersonal(left, titled) || isPersonal(right, titled);
      }
    }
    return person;
  }

  /** "Minister of Justice Jon Vzor" */
  private boolean isOffice(String left) {
    return cues.has(Cue.AUTHORITIES, left.substring(Math.max(0, left.length() - LEFT / 2)))
        || cues.has(Cue.CONTACTS, left);
  }

  private boolean isPersonal(String words, boolean titled) {
    return (titled && cues.has(Cue.PERSONS, words)) || cues.has(Cue.FATES, words);
  }
}
