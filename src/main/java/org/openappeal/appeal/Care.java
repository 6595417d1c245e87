package org.openappeal.appeal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads appeals in one language the way a careful reader does. What it has read of a text it does
 * not read again, since thousands of appeals share one. Not thread-safe.
 */
public final class Care {
  private static final int EXCLAMATIONS = 1;
  private static final Pattern MARKS = Pattern.compile("!\\s*!");

  private final List<Rule> rules;
  private final ForbiddenRule forbidden;
  private final Remembered<Piece, List<Flaw>> read = new Remembered<>(this::look);

  private Care(List<Rule> rules, ForbiddenRule forbidden) {
    this.rules = List.copyOf(rules);
    this.forbidden = forbidden;
  }

  /**
   * A reader of one language; one that has no words of its own here is read with those rules that
   * need none.
   *
   * @param language BCP 47
   */
  public static Care of(String language, Terms terms) {
    CareWords words = CareWords.of(language);
    Set<String> known = new HashSet<>(terms.known());
    known.addAll(acronyms());
    ForbiddenRule forbidden = new ForbiddenRule(terms.doNotMention());
    return new Care(
        List.of(
            new SubjectRule(),
            new SalutationRule(words),
            new PlaceholderRule(words.blanks(), known),
            new PunctuationRule(),
            new DoubledRule(words.doubles()),
            new ShoutingRule(known),
            new NameRule(terms.persons(), terms.known(), words),
            forbidden),
        forbidden);
  }

  private static List<String> acronyms() {
    try (InputStream file = Care.class.getResourceAsStream("care/acronyms.txt")) {
      return file == null
          ? List.of()
          : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A flaw and the piece it is in.
   *
   * @param piece that holds the words
   * @param flaw what is wrong
   */
  public record Marked(Piece piece, Flaw flaw) {}

  /**
   * What is wrong in an appeal, in its order.
   *
   * @param names proper names of its addressee, whose spelling is their own
   */
  public List<Marked> flaws(List<Piece> pieces, List<String> names) {
    List<Marked> marked = new ArrayList<>();
    int exclamations = 0;
    Piece last = null;
    for (Piece piece : pieces) {
      for (Flaw flaw : read.of(piece)) {
        if (!flaw.mayBeName() || names.stream().noneMatch(n -> n.contains(flaw.excerpt()))) {
          marked.add(new Marked(piece, flaw));
        }
      }
      if (piece.part() != Piece.Part.SALUTATION && piece.text().indexOf('!') >= 0) {
        exclamations += ShoutingRule.exclamations(piece.text());
        last = piece;
      }
    }
    boolean told = marked.stream().anyMatch(m -> MARKS.matcher(m.flaw().excerpt()).find());
    if (last != null && exclamations > EXCLAMATIONS && !told) {
      marked.add(new Marked(last, ShoutingRule.exclaimed(ShoutingRule.last(last.text()))));
    }
    return marked;
  }

  private List<Flaw> look(Piece piece) {
    String prose = Prose.masked(piece.text());
    List<Flaw> flaws = new ArrayList<>();
    rules.forEach(rule -> rule.look(piece, prose, flaws::add));
    return flaws.stream().distinct().filter(flaw -> !isPartOfAnother(flaw, flaws)).toList();
  }

  /** Capitals and punctuation are no flaw of their own in words that are to go anyway. */
  private static boolean isPartOfAnother(Flaw flaw, List<Flaw> flaws) {
    return (flaw.kind() == Flaw.Kind.SHOUTING || flaw.kind() == Flaw.Kind.PUNCTUATION)
        && flaws.stream()
            .anyMatch(
                other -> other.kind() != flaw.kind() && other.excerpt().contains(flaw.excerpt()));
  }

  /** The words of {@code text}, which is part of every letter or email, that must not be there. */
  public List<Flaw> forbidden(String text) {
    List<Flaw> flaws = new ArrayList<>();
    forbidden.look(new Piece(Piece.Part.PARAGRAPH, text), text, flaws::add);
    return flaws.stream().distinct().toList();
  }
}
