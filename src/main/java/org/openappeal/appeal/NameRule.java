package org.openappeal.appeal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Names of the case that are spelled otherwise: other diacritics, other case, or one or two letters
 * off. Forms that a language gives a name are not, nor is a like name that the statement has.
 */
final class NameRule implements Rule {
  private static final int FEW = 1;
  private static final int MOST = 2;
  private static final int SHORTEST = 3;
  private static final int SHORT = 5;
  private static final int LONG = 8;
  private static final int LETTERS_PER_SLIP = 4;

  private final List<Person> persons;
  private final List<NamePart> parts;
  private final List<String> endings;
  private final Set<String> known;

  private record Person(String name, List<NamePart> parts, String compact) {}

  private record Word(String text, String folded, int start, int end, boolean right) {
    boolean isCapital() {
      return !Character.isLowerCase(text.codePointAt(0));
    }
  }

  NameRule(List<String> names, Set<String> known, CareWords words) {
    this.persons = names.stream().map(name -> person(name, words)).toList();
    this.parts = persons.stream().flatMap(person -> person.parts().stream()).distinct().toList();
    this.endings = words.endings();
    this.known = known;
  }

  private static Person person(String name, CareWords words) {
    List<NamePart> parts =
        Terms.words(name).stream().map(word -> NamePart.of(word, words)).toList();
    return new Person(name, parts, compact(parts.stream().map(NamePart::exact).toList()));
  }

  private static String compact(List<String> words) {
    return Prose.folded(String.join("", words)).replaceAll("[-']", "");
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    List<Word> words = words(prose);
    boolean[] told = new boolean[words.size()];
    for (Person person : persons) {
      if (person.parts().size() > 1) {
        whole(person, words, told, piece, flaws);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!told[i] && !words.get(i).right()) {
        alone(words.get(i), piece, flaws);
      }
    }
  }

  private List<Word> words(String prose) {
    List<Word> words = new ArrayList<>();
    Matcher found = Prose.WORD.matcher(prose);
    while (found.find()) {
      String word = Normalizer.normalize(found.group(), Normalizer.Form.NFC);
      boolean right = parts.stream().anyMatch(part -> part.is(word, endings));
      words.add(new Word(word, Prose.folded(word), found.start(), found.end(), right));
    }
    return words;
  }

  /** The name with all its words: first as many as it has, then one less or more. */
  private void whole(
      Person person, List<Word> words, boolean[] told, Piece piece, Consumer<Flaw> flaws) {
    int size = person.parts().size();
    for (int count : new int[] {size, size - 1, size + 1}) {
      for (int i = 0; i + count <= words.size(); i++) {
        List<Word> run = words.subList(i, i + count);
        boolean off = count == size ? isOff(person, run) : isCutOtherwise(person, run);
        if (off && !isTold(told, i, i + count) && !isRight(words, i, size, count)) {
          Arrays.fill(told, i, i + count, true);
          int end = run.get(count - 1).end();
          flaws.accept(flaw(piece.text().substring(run.get(0).start(), end), person.name()));
        }
      }
    }
  }

  private static boolean isTold(boolean[] told, int from, int to) {
    for (int i = from; i < to; i++) {
      if (told[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the run holds as many words of names, side by side and rightly spelled, as it should.
   */
  private static boolean isRight(List<Word> words, int from, int size, int count) {
    int right = 0;
    for (int i = from; i < from + count; i++) {
      right = words.get(i).right() ? right + 1 : 0;
      if (right == size) {
        return true;
      }
    }
    return false;
  }

  private boolean isOff(Person person, List<Word> run) {
    int letters = 0;
    int distance = 0;
    boolean capitals = true;
    for (int i = 0; i < run.size(); i++) {
      NamePart part = person.parts().get(i);
      letters += part.folded().length();
      capitals &= run.get(i).isCapital();
      distance +=
          part.is(run.get(i).text(), endings)
              ? 0
              : part.distance(run.get(i).folded(), endings, MOST);
      if (distance > MOST) {
        return false;
      }
    }
    boolean another = run.stream().allMatch(word -> known.contains(word.text()));
    return distance == 0 || (capitals && !another && distance <= letters / LETTERS_PER_SLIP);
  }

  /** “MehmanHuseynov”, “Al Khawaja” for “Al-Khawaja”. */
  private static boolean isCutOtherwise(Person person, List<Word> run) {
    return !run.isEmpty()
        && run.stream().allMatch(Word::isCapital)
        && person.compact().length() >= LONG
        && Distance.of(compact(run.stream().map(Word::text).toList()), person.compact(), FEW)
            <= FEW;
  }

  private void alone(Word word, Piece piece, Consumer<Flaw> flaws) {
    for (NamePart part : parts) {
      int length = part.folded().length();
      if (length >= SHORTEST && isOff(part, word, length)) {
        flaws.accept(flaw(piece.text().substring(word.start(), word.end()), part.exact()));
        return;
      }
    }
  }

  private boolean isOff(NamePart part, Word word, int length) {
    boolean another = known.contains(word.text());
    boolean capital = word.isCapital();
    if (part.isBesidesCase(word.text(), endings)) {
      return capital || (length >= SHORT && !another);
    }
    int most = length >= LONG ? MOST : length >= SHORT ? FEW : 0;
    int distance = part.distance(word.folded(), endings, most);
    return capital && (distance == 0 || (distance <= most && !another));
  }

  private static Flaw flaw(String excerpt, String name) {
    return new Flaw(
        Flaw.Kind.NAME,
        excerpt,
        "`" + excerpt + "` is not how `" + name + "` is spelled",
        "Write it as `persons:` in campaign.yaml does.");
  }
}
