package org.openappeal.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A numeric picture, {@code \#} (ECMA-376 part 1, §17.16.4.2): {@code 0} prints a digit or a zero,
 * {@code #} a digit or nothing (not a blank: text is not set in columns), {@code x} on the left
 * cuts off what has no place; {@code ;} parts the pictures for positive, negative and zero.
 * Separators are those of the letter's language.
 */
final class NumberPicture {
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3}){1,12}(?:\\.\\d{1,40})?");

  /** What stands left and right of the decimal point; quoted and other text is literal. */
  private final List<String> left = new ArrayList<>();

  private final List<String> right = new ArrayList<>();
  private final DecimalFormatSymbols symbols;
  private boolean signed;
  private boolean grouped;

  private NumberPicture(String picture, Locale language) {
    symbols = DecimalFormatSymbols.getInstance(language);
    List<String> side = left;
    for (int i = 0; i < picture.length(); i++) {
      char c = picture.charAt(i);
      int quote = c == '\'' ? picture.indexOf('\'', i + 1) : -1;
      if (quote > 0) {
        side.add("'" + picture.substring(i + 1, quote));
        i = quote;
      } else if (c == '.' && side == left) {
        side = right;
      } else if (c == ',' && side == left) {
        grouped = true;
      } else {
        signed |= c == '-' || c == '+';
        side.add("0#x+-".indexOf(c) >= 0 ? String.valueOf(c) : "'" + c);
      }
    }
  }

  /** The number a text is, if it is one beyond doubt. */
  static Optional<BigDecimal> number(String text) {
    String number = text.strip();
    if (PLAIN.matcher(number).matches()) {
      return Optional.of(new BigDecimal(number));
    }
    return GROUPED.matcher(number).matches()
        ? Optional.of(new BigDecimal(number.replace(",", "")))
        : Optional.empty();
  }

  static String format(BigDecimal value, String pictures, Locale language) {
    String[] each = pictures.split(";", -1);
    if (value.signum() == 0 && each.length > 2) {
      return new NumberPicture(each[2], language).print(value);
    }
    if (value.signum() < 0 && each.length > 1) {
      return new NumberPicture(each[1], language).print(value.abs());
    }
    return new NumberPicture(each[0], language).print(value);
  }

  private String print(BigDecimal value) {
    int places = (int) right.stream().filter(NumberPicture::isDigit).count();
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
    String[] digits = rounded.abs().toPlainString().split("\\.", -1);
    String whole = whole(digits[0].equals("0") ? "" : digits[0], rounded.signum());
    String part = part(places == 0 ? "" : digits[1], rounded.signum());
    boolean point = part.chars().anyMatch(Character::isDigit);
    String sign = rounded.signum() < 0 && !signed ? "-" : "";
    return sign + whole + (point ? symbols.getDecimalSeparator() : "") + part;
  }

  /** From the right, as the last digit has the last place. */
  private String whole(String digits, int signum) {
    StringBuilder out = new StringBuilder();
    int places = (int) left.stream().filter(NumberPicture::isDigit).count();
    int printed = 0;
    int next = digits.length() - 1;
    if (places == 0) {
      for (; next >= 0; next--) {
        printed = digit(out, printed, digits.charAt(next));
      }
    }
    for (int i = left.size() - 1; i >= 0; i--) {
      String item = left.get(i);
      if (!isDigit(item)) {
        out.insert(0, text(item, signum));
        continue;
      }
      boolean first = --places == 0;
      do {
        if (next >= 0) {
          printed = digit(out, printed, digits.charAt(next--));
        } else if (!item.equals("#")) {
          printed = digit(out, printed, '0');
        }
      } while (first && next >= 0 && !item.equals("x"));
    }
    return out.toString();
  }

  private int digit(StringBuilder out, int printed, char digit) {
    if (grouped && printed > 0 && printed % 3 == 0) {
      out.insert(0, symbols.getGroupingSeparator());
    }
    out.insert(0, digit);
    return printed + 1;
  }

  private String part(String digits, int signum) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (String item : right) {
      if (!isDigit(item)) {
        out.append(text(item, signum));
      } else {
        boolean nothingLeft = digits.substring(next).chars().allMatch(c -> c == '0');
        out.append(item.equals("#") && nothingLeft ? "" : digits.substring(next, next + 1));
        next++;
      }
    }
    return out.toString();
  }

  private static boolean isDigit(String item) {
    return item.equals("0") || item.equals("#") || item.equals("x");
  }

  private static String text(String item, int signum) {
    return switch (item) {
      case "-" -> signum < 0 ? "-" : "";
      case "+" -> signum < 0 ? "-" : signum > 0 ? "+" : "";
      default -> item.substring(1);
    };
  }
}
