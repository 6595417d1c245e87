package org.openappeal.template;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How names and dates are told from other words in a language. Immutable.
 *
 * @param capitals whether a capital within a sentence begins a name
 * @param inflected whether names have endings, so that only how they begin is compared
 * @param names names that are told wherever they stand
 * @param months the months' names, where no capital tells them
 */
public record NamesRule(
    boolean capitals, boolean inflected, Set<String> names, Set<String> months) {
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "gsw", "nds");
  private static final Set<String> INFLECTED =
      Set.of(
          "az", "be", "bg", "bs", "cs", "el", "et", "eu", "fi", "hr", "hu", "hy", "is", "ka", "kk",
          "ky", "la", "lt", "lv", "mk", "pl", "ro", "ru", "sk", "sl", "sq", "sr", "tk", "tr", "uk",
          "uz");

  /** Copies the sets. */
  public NamesRule {
    names = Set.copyOf(names);
    months = Set.copyOf(months);
  }

  /**
   * The rule of a language.
   *
   * @param language BCP 47 tag; German and Luxembourgish write every noun with a capital
   */
  public static NamesRule of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean capitals = !CAPITAL_NOUNS.contains(locale.getLanguage());
    Set<String> months =
        Arrays.stream(Month.values())
            .flatMap(month -> names(month, locale))
            .filter(name -> Character.isLetter(name.codePointAt(0)))
            .filter(name -> !capitals || !Character.isUpperCase(name.codePointAt(0)))
            .collect(Collectors.toSet());
    return new NamesRule(capitals, INFLECTED.contains(locale.getLanguage()), Set.of(), months);
  }

  private static Stream<String> names(Month month, Locale locale) {
    return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
        .map(style -> month.getDisplayName(style, locale));
  }

  /** This rule, and names that are told wherever they stand: of persons, of the country. */
  public NamesRule with(Set<String> more) {
    Set<String> all = Stream.concat(names.stream(), more.stream()).collect(Collectors.toSet());
    return new NamesRule(capitals, inflected, all, months);
  }
}
