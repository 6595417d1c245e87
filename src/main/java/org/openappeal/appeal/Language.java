package org.openappeal.appeal;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How one language writes dates, numbers, ordinals, lists and the names of countries: the data of
 * CLDR, from the JDK, and from ICU what the JDK has no door to. Not thread-safe.
 */
final class Language {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "ckb", "dv", "iw", "ji", "syr");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

  /** CLDR knows which of its ordinals end alike in Azerbaijani, and not how they end. */
  private static final Map<String, Map<String, String>> ENDINGS =
      Map.of("az", Map.of("one", "-ci", "few", "-cü", "many", "-cı", "other", "-cu"));

  private final String tag;
  private final Locale locale;
  private final ULocale icu;
  private final DateTimeFormatter dates;
  private final NumberFormat numbers;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Integer, String> ordinals = new HashMap<>();

  /**
   * @param tag BCP 47 tag
   */
  Language(String tag) {
    this.tag = tag;
    // CLDR writes "en" dates the American way; the letters follow the rest of the world.
    this.locale = tag.equals("en") ? Locale.UK : Locale.forLanguageTag(tag);
    this.icu = ULocale.forLocale(locale);
    this.dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(locale)
            .withDecimalStyle(DecimalStyle.of(locale));
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  String tag() {
    return tag;
  }

  Locale locale() {
    return locale;
  }

  boolean isRightToLeft() {
    String script = locale.getScript();
    return script.isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(script);
  }

  String date(LocalDate date) {
    return dates.format(date);
  }

  String number(int number) {
    return numbers.format(number);
  }

  /** The number as a place in a row: 1st, 2nd; where the language needs a gender, the number. */
  String ordinal(int number) {
    return ordinals.computeIfAbsent(number, this::newOrdinal);
  }

  private String newOrdinal(int number) {
    Map<String, String> endings = ENDINGS.get(locale.getLanguage());
    if (endings != null) {
      PluralRules rules = PluralRules.forLocale(icu, PluralRules.PluralType.ORDINAL);
      return number(number) + endings.getOrDefault(rules.select(number), "");
    }
    String text = new RuleBasedNumberFormat(icu, RuleBasedNumberFormat.ORDINAL).format(number);
    return withDigits(text, DecimalStyle.of(locale).getZeroDigit());
  }

  /** ICU and the JDK may hold different years of CLDR: one letter has one kind of digits. */
  private static String withDigits(String text, char zero) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isDigit(out.charAt(i))) {
        out.setCharAt(i, (char) (zero + Character.digit(out.charAt(i), 10)));
      }
    }
    return out.toString();
  }

  /** The texts in one: A, B and C. */
  String list(List<String> texts) {
    return texts.size() < 2
        ? String.join("", texts)
        : ListFormatter.getInstance(icu, ListFormatter.Type.AND, ListFormatter.Width.WIDE)
            .format(texts);
  }

  /** The name of a country; empty where the code is. */
  String country(String code) {
    return code.isEmpty()
        ? ""
        : countries.computeIfAbsent(code, key -> new Locale("", key).getDisplayCountry(locale));
  }
}
