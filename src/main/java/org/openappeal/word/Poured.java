package org.openappeal.word;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of paragraphs that a value brings into a letter of a print run: they say their
 * language, their lists begin again, and the last of them may end the letter. Immutable.
 *
 * @param lists of the template, by their numbers; empty where letters have files of their own
 * @param language that runs must say, as their property; empty where they need not
 */
record Poured(Map<String, Lists.Restarted> lists, String language) {
  /** Nothing: the letter has a file of its own. */
  static final Poured AS_IT_IS = new Poured(Map.of(), "");

  private static final Pattern LIST = Pattern.compile("<w:numId w:val=\"(\\d+)\"/>");
  private static final Pattern RUN = Pattern.compile("(<w:r(?: [^>]*)?>)(<w:rPr>(.*?)</w:rPr>)?");
  private static final Pattern BEHIND =
      Pattern.compile("<w:(?:eastAsianLayout|specVanish|oMath)\\b.*");
  private static final String END = "</w:p>";

  /** Puts the paragraphs. */
  void put(String value, Press press) {
    if (!press.isBound()) {
      press.put(new Piece.Chars(value));
      return;
    }
    String text = language.isEmpty() ? value : spoken(value);
    if (text.contains("<w:numId ")) {
      text = LIST.matcher(text).replaceAll(list -> numbered(list.group(1), press));
    }
    int last = Math.max(text.lastIndexOf("<w:p>"), text.lastIndexOf("<w:p "));
    boolean ends = last >= 0 && text.indexOf(END, last) == text.length() - END.length();
    if (ends) {
      ending(text, last, press);
    } else {
      press.layout.cannotEnd();
      press.put(new Piece.Chars(text));
    }
  }

  private static void ending(String text, int last, Press press) {
    int open = text.indexOf('>', last) + 1;
    int properties = text.startsWith("<w:pPr>", open) ? text.indexOf("</w:pPr>", open) : -1;
    int end = text.length() - END.length();
    if (text.startsWith("<w:pPr/>", open) || text.charAt(open - 2) == '/') {
      press.layout.cannotEnd();
      press.put(new Piece.Chars(text));
      return;
    }
    int at = properties < 0 ? open : properties;
    press.put(new Piece.Chars(text.substring(0, at) + (properties < 0 ? "<w:pPr>" : "")));
    press.layout.mayEnd();
    press.put(new Piece.Chars((properties < 0 ? "</w:pPr>" : "") + text.substring(at, end)));
    press.layout.mayEndHere();
    press.put(new Piece.Chars(END));
  }

  private String numbered(String id, Press press) {
    Lists.Restarted list = lists.get(id);
    return "<w:numId w:val=\"" + (list == null ? id : press.ids.number(list)) + "\"/>";
  }

  private String spoken(String text) {
    return RUN.matcher(text)
        .replaceAll(
            run -> {
              String own = run.group(3) == null ? "" : run.group(3);
              if (own.contains("<w:lang ")) {
                return Matcher.quoteReplacement(run.group());
              }
              Matcher behind = BEHIND.matcher(own);
              int at = behind.find() ? behind.start() : own.length();
              String all = own.substring(0, at) + language + own.substring(at);
              return Matcher.quoteReplacement(run.group(1) + "<w:rPr>" + all + "</w:rPr>");
            });
  }
}
