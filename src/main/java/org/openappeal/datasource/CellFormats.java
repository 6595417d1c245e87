package org.openappeal.datasource;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of a sheet as a person sees them; dates as {@code 2019-06-30}. */
final class CellFormats {
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");
  private static final int MOST = 1 << 16;
  private static final int LONGEST = 255;
  private static final int EXCEL_DIGITS = 15;
  private static final int MOST_DIGITS = 30;

  private final boolean since1904;
  private final Map<Integer, String> codes = new HashMap<>();
  private int[] formats = new int[16];
  private int count;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private CellFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  static CellFormats read(@Nullable InputStream in, boolean since1904) throws IOException {
    CellFormats formats = new CellFormats(since1904);
    if (in != null) {
      try (Xml xml = new Xml(in)) {
        for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
          if (name.equals("numFmt") && formats.codes.size() < MOST) {
            formats.codes.put(xml.number("numFmtId", 0), code(xml.attribute("formatCode")));
          } else if (name.equals("cellXfs")) {
            formats.styles(xml);
          }
        }
      }
    }
    return formats;
  }

  private static String code(@Nullable String code) {
    return code == null || code.length() > LONGEST ? "General" : code;
  }

  private void styles(Xml xml) throws IOException {
    for (String name = xml.nextInside("cellXfs");
        name != null && count < MOST;
        name = xml.nextInside("cellXfs")) {
      if (name.equals("xf")) {
        if (count == formats.length) {
          formats = Arrays.copyOf(formats, count * 2);
        }
        formats[count++] = xml.number("numFmtId", 0);
      }
    }
  }

  /**
   * A number in the format of its cell.
   *
   * @param raw as in the file
   * @param style of the cell
   */
  String text(String raw, int style) {
    double value;
    try {
      value = Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return raw;
    }
    int id = style < count ? formats[style] : 0;
    String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    if (code == null || isPlain(code)) {
      return plain(raw, value);
    }
    try {
      return isDate(id, code) && DateUtil.isValidExcelDate(value)
          ? date(value, code)
          : formatter.formatRawCellContents(value, id, code, since1904).strip();
    } catch (RuntimeException e) {
      // A format that the library cannot follow hides nothing of the number itself.
      return plain(raw, value);
    }
  }

  /** Scientific notation is how a narrow column shows a telephone number; no one means it. */
  private static boolean isPlain(String code) {
    return code.equalsIgnoreCase("General") || code.equals("@") || code.contains("E+");
  }

  private static boolean isDate(int id, String code) {
    return DateUtil.isADateFormat(id, code) && !code.contains("[h") && !code.contains("[m");
  }

  private static boolean isTimeOfDay(String code) {
    String plain = BRACKETS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    return plain.indexOf('y') < 0 && plain.indexOf('d') < 0;
  }

  private static String plain(String raw, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return raw;
    }
    BigDecimal number =
        new BigDecimal(value).round(new MathContext(EXCEL_DIGITS)).stripTrailingZeros();
    boolean readable = Math.abs(number.precision() - number.scale()) < MOST_DIGITS;
    return number.signum() == 0 ? "0" : readable ? number.toPlainString() : raw;
  }

  private String date(double value, String code) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
    if (value < 1 && isTimeOfDay(code)) {
      return time(moment.toLocalTime());
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + "T" + time(moment.toLocalTime());
  }

  /** A date that stands in the file as one: {@code 2019-06-30T00:00:00}. */
  static String isoDate(String raw) {
    return MIDNIGHT.matcher(raw).replaceFirst("");
  }

  private static String time(LocalTime time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
