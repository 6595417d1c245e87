package org.openappeal.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** HTML, read by jsoup: one line for each heading, paragraph, item, row or line of its own. */
final class HtmlLines implements LineReader {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "nav",
          "aside",
          "form",
          "noscript",
          "template",
          "svg",
          "button",
          "select",
          "iframe",
          "object");
  private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset=");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
  private static final int HEAD = 4096;
  private static final String PLACED = "ul, ol, table, p + p, h1, h2, h3, h4, h5, h6";
  private static final Set<String> FRAMES = Set.of("header", "footer");

  @Override
  public List<Line> lines(SourceFile file) {
    tags(file);
    Element page = parse(file);
    Element main = page.selectFirst("article, main, [role=main]");
    Element body = main != null && main.text().length() > 200 ? main : page;
    Walker walker = new Walker(file);
    walker.children(body);
    walker.flush();
    return walker.lines.lines();
  }

  private static void tags(SourceFile file) {
    int tags = 0;
    for (byte b : file.bytes()) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > TextLimits.TAGS) {
      throw file.refused(
          "the page has " + tags + " tags, which is no statement",
          "Save the statement's own text, and name that.");
    }
  }

  private static Element parse(SourceFile file) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(file.bytes()), charset(file), "").body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page says of itself is believed, unless it is plainly UTF-8. */
  private static @Nullable String charset(SourceFile file) {
    Charset charset = Decoding.charset(file);
    int head = Math.min(HEAD, file.bytes().length);
    String start = new String(file.bytes(), 0, head, StandardCharsets.ISO_8859_1);
    boolean unicode = charset.name().startsWith("UTF-");
    return !unicode && CHARSET.matcher(start).find() ? null : charset.name();
  }

  private static final class Walker {
    private final LineCollector lines;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private String marker = "";
    private int heading;
    private boolean notes;

    Walker(SourceFile file) {
      lines = new LineCollector(file);
    }

    void children(Element parent) {
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode words) {
          text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
          visit(element);
        }
      }
    }

    private void visit(Element element) {
      String name = element.normalName();
      boolean frame = FRAMES.contains(name) && element.closest("article, main") == null;
      if (LEFT_OUT.contains(name) || frame || isHidden(element)) {
        return;
      }
      switch (name) {
        case "br" -> lineBreak();
        case "pre", "textarea" -> preformatted(element);
        case "ul", "ol" -> list(element);
        case "li" -> item(element, "-");
        case "tr" -> row(element);
        case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
        case "sup" -> superscript(element);
        case "section", "div" -> section(element);
        default -> {
          if (element.isBlock() || name.equals("td") || name.equals("th")) {
            flush();
            children(element);
            flush();
          } else {
            children(element);
          }
        }
      }
    }

    private static boolean isHidden(Element element) {
      return element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || HIDDEN.matcher(element.attr("style")).matches();
    }

    private void section(Element element) {
      flush();
      boolean outer = notes;
      notes |= element.attr("role").equals("doc-endnotes") || element.hasClass("footnotes");
      children(element);
      flush();
      notes = outer;
    }

    /** Footnote marks are no part of a name or sentence. */
    private void superscript(Element element) {
      if (!element.text().matches("[\\[(]?(\\d{1,3}|[*†‡a-z])[\\])]?")) {
        children(element);
      }
    }

    private void heading(Element element, int level) {
      flush();
      heading = level;
      children(element);
      flush();
      heading = 0;
    }

    private void list(Element element) {
      flush();
      depth++;
      boolean ordered = element.normalName().equals("ol");
      int number = element.hasAttr("start") ? parse(element.attr("start")) : 1;
      for (Element child : element.children()) {
        if (child.normalName().equals("li")) {
          number = child.hasAttr("value") ? parse(child.attr("value")) : number;
          item(child, ordered ? number(element.attr("type"), number) + "." : "-");
          number++;
        } else {
          visit(child);
        }
      }
      flush();
      depth--;
    }

    private static String number(String type, int number) {
      return switch (type) {
        case "a" -> ItemNumber.of("lowerLetter", number);
        case "A" -> ItemNumber.of("upperLetter", number);
        case "i" -> ItemNumber.of("lowerRoman", number);
        case "I" -> ItemNumber.of("upperRoman", number);
        default -> Integer.toString(number);
      };
    }

    private static int parse(String number) {
      return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private void item(Element element, String itsMarker) {
      flush();
      marker = itsMarker;
      children(element);
      flush();
      marker = "";
    }

    /** A row of one cell, or one that holds lists, only places text on the page. */
    private void row(Element element) {
      flush();
      List<Element> cells = element.select("> td, > th");
      boolean places =
          cells.stream().filter(Element::hasText).count() < 2
              || cells.stream().anyMatch(cell -> !cell.select(PLACED).isEmpty());
      if (places) {
        cells.forEach(this::visit);
      } else {
        lines.row(cells.stream().map(Element::text).map(Characters::tidy).toList());
      }
    }

    private void preformatted(Element element) {
      flush();
      TextLines.split(element.wholeText()).forEach(lines::plain);
      lines.blank();
    }

    /** Lines of one paragraph stay together, each known to end on purpose. */
    private void lineBreak() {
      String line = Characters.tidy(text.toString());
      text.setLength(0);
      if (!line.isEmpty()) {
        add(line);
      } else {
        lines.blank();
      }
    }

    void flush() {
      String line = Characters.tidy(text.toString());
      text.setLength(0);
      if (!line.isEmpty()) {
        add(line);
      }
      lines.blank();
    }

    private void add(String line) {
      if (notes) {
        lines.styled(Style.NOTE, 0, "", line);
      } else if (heading > 0) {
        lines.styled(Style.HEADING, heading, "", line);
      } else if (depth == 0) {
        lines.plain(Line.text(0, 0, 0, line));
      } else if (marker.isEmpty()) {
        lines.styled(Style.BODY, depth, "", line);
      } else {
        lines.styled(Style.ITEM, depth, marker, line);
        marker = "";
      }
    }
  }
}
