package org.openappeal.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A letter of about 38 KB: 22 paragraphs, and 5 demands with 4 steps each, in two loops of which
 * one lies in the other. Every paragraph has formatting of its own.
 */
final class SampleTemplate {
  private static final Pattern NAME = Pattern.compile("\\{([a-z.]+)}");
  private static final String EACH = "@each";
  private static final String END = "@end";
  private static final String HEADER = "*{sender.name}*, our reference {reference}, {date}";
  private static final String FOOTER =
      "To the {recipient.office}; an answer reaches {sender.email}";

  /**
   * A line is a paragraph: its style or the number of its list, and its text, of which what lies
   * between stars is bold.
   */
  private static final List<String> LINES =
      List.of(
          "Normal|*{recipient.name}*",
          "Normal|{recipient.office}",
          "Normal|{recipient.street}",
          "Normal|{recipient.town}",
          "Normal|Sample Town, {date}, our reference {reference}",
          "Heading1|Fair trial and freedom of expression: an appeal to the {recipient.office}",
          "Normal|{salutation},",
          "Normal|We write to you as *{recipient.office}* because it lies in your power to put right"
              + " what has been done to people who have done no more than to say what they think.",
          "Normal|Since January the undersigned organisations have followed the case with *growing"
              + " concern*. None of what has been asked of the authorities so far has been answered.",
          "Normal|We therefore ask you, {recipient.name}, to see to it that what follows is done, and"
              + " to let us know of it under our reference *{reference}*.",
          EACH + " demand in demands",
          "1|*{demand.title}*, which is for {demand.addressee} to decide; it is long overdue.",
          "Normal|Our organisations have asked {demand.addressee} for this more than once. To do it"
              + " takes no change of the law, and it would *at once* be seen as a sign of good will.",
          EACH + " step in demand.steps",
          "2|{step.text}, to be done by *{step.until}* at the latest",
          END,
          END,
          "Normal|All this is what the constitution promises, and what the conventions ask that the"
              + " state has signed; *nothing in it is new*, and none of it can wait any longer.",
          "Normal|An answer reaches us at {sender.email}, and we are glad to come and see you.",
          "Normal|The trial was observed by lawyers of *four countries*, who were let into the room"
              + " on the first day and kept out on the second; what they saw is in their report.",
          "Normal|The families of those detained have had no visit since the day of the arrest."
              + " They ask for nothing but the *date* on which they may see their own again.",
          "Normal|Copies of this letter go to the embassies of the states that observed the trial.",
          "Normal|Yours faithfully,",
          "Normal|*{sender.name}*",
          "Normal|for the organisations that have signed the statement of {date}");

  private static final String RUN =
      "<w:r><w:rPr><w:rFonts w:ascii=\"Calibri\" w:eastAsia=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>"
          + "%s<w:color w:val=\"1F2A44\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>"
          + "<w:t xml:space=\"preserve\">%s</w:t></w:r>";
  private static final String LIST =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%s\"/></w:numPr>";
  private static final String PARAGRAPH =
      "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s<w:spacing w:before=\"60\" w:after=\"120\""
          + " w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/></w:pPr>%s</w:p>";

  private final Notation notation;
  private final List<String> scope = new ArrayList<>();

  private SampleTemplate(Notation notation) {
    this.notation = notation;
  }

  static Path write(Path file, Notation notation) throws IOException {
    SampleTemplate made = new SampleTemplate(notation);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : OfficeParts.all().entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      put(zip, "word/document.xml", made.document());
      put(zip, "word/header1.xml", part("hdr", made.line("Header", HEADER)));
      put(zip, "word/footer1.xml", part("ftr", made.line("Footer", FOOTER)));
    }
    return file;
  }

  private static String part(String name, String content) {
    return "%s<w:%s xmlns:w=\"%s\" xmlns:r=\"%s\">%s</w:%2$s>"
        .formatted(OfficeParts.DECLARATION, name, OfficeParts.WORD, OfficeParts.RELATIONS, content);
  }

  private String document() {
    StringBuilder body = new StringBuilder("<w:body>");
    lines(0, LINES.size(), body);
    body.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>");
    body.append("<w:footerReference w:type=\"default\" r:id=\"footer1\"/>");
    body.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\"");
    body.append(" w:bottom=\"1134\" w:left=\"1418\" w:header=\"567\" w:footer=\"567\"");
    body.append(" w:gutter=\"0\"/></w:sectPr></w:body>");
    return part("document", body.toString());
  }

  private void lines(int from, int to, StringBuilder body) {
    for (int i = from; i < to; i++) {
      String[] words = LINES.get(i).split(" ", -1);
      if (!words[0].equals(EACH)) {
        String[] line = LINES.get(i).split("\\|", 2);
        body.append(line(line[0], line[1]));
        continue;
      }
      int end = end(i);
      String outer = scope.isEmpty() ? "" : scope.get(scope.size() - 1);
      scope.add(words[1]);
      if (notation.loops()) {
        body.append(paragraph(notation.begin(words[1], words[3], outer)));
        lines(i + 1, end, body);
        body.append(paragraph(notation.end(words[1], words[3], outer)));
      } else {
        int rounds = outer.isEmpty() ? SampleLetters.DEMANDS : SampleLetters.STEPS;
        for (int round = 0; round < rounds; round++) {
          StringBuilder once = new StringBuilder();
          lines(i + 1, end, once);
          String item = "${" + words[1] + ".";
          body.append(once.toString().replace(item, "${" + words[3] + "." + round + "."));
        }
      }
      scope.remove(scope.size() - 1);
      i = end;
    }
  }

  private static int end(int start) {
    int depth = 0;
    for (int i = start; ; i++) {
      depth += LINES.get(i).startsWith(EACH) ? 1 : LINES.get(i).equals(END) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  private String line(String style, String text) {
    StringBuilder runs = new StringBuilder();
    String[] stretches = text.split("\\*", -1);
    for (int i = 0; i < stretches.length; i++) {
      if (!stretches[i].isEmpty()) {
        runs.append(RUN.formatted(i % 2 == 0 ? "" : "<w:b/><w:bCs/>", named(stretches[i])));
      }
    }
    boolean list = style.length() == 1;
    return PARAGRAPH.formatted(list ? "Normal" : style, list ? LIST.formatted(style) : "", runs);
  }

  private static String paragraph(String code) {
    return PARAGRAPH.formatted("Normal", "", RUN.formatted("", code));
  }

  private String named(String text) {
    String item = scope.isEmpty() ? "" : scope.get(scope.size() - 1);
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(notation.value(found.group(1), item)));
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    put(zip, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
