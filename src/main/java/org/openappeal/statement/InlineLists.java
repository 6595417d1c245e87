package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes apart lists that were printed inside one paragraph, or glued to the item before. */
final class InlineLists {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}(])\\(?(?:(\\d{1,2})|([ivx]{1,4})|([a-h]))\\)\\s*(?=\\p{L})"
              + "|(?<=[\\p{Ll}.;:,)”\"’] |[\\p{Ll}.;:,)”\"’])(\\d{1,2})[.)]\\s*(?=\\p{L})"
              + "|(?<=[:;,.] )([ivx]{1,4})\\.\\s+(?=\\p{L})"
              + "|([•▪●✓■➢])\\s*(?=\\p{L})");

  /** What a list in a paragraph cannot do without. */
  private static final List<String> FIRST =
      List.of("1)", "1.", "a)", "i)", "i.", "•", "▪", "●", "✓", "■", "➢");

  private static final Pattern CONNECTOR = Pattern.compile("[,;]\\s*(?:\\p{L}{1,3}\\s*)?$");

  /** Whoever lists more in one paragraph wrote no list; it keeps time linear. */
  private static final int MOST = 99;

  private final Cues cues;
  private final Sentences sentences;

  InlineLists(Cues cues) {
    this.cues = cues;
    this.sentences = new Sentences(cues);
  }

  /**
   * A marker inside a text.
   *
   * @param form what markers of one list have in common
   * @param value its place, from 1; 0 for bullets
   * @param at the marker itself and the blanks behind it
   */
  private record Mark(String form, int value, Span at) {}

  List<Block> split(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (block.isProse()) {
        all.addAll(paragraph(block));
      } else if (block.isItem() && block.marker().matches("\\d{1,3}[.)]")) {
        all.addAll(item(block, next));
      } else {
        all.add(block);
      }
    }
    return List.copyOf(all);
  }

  private List<Block> paragraph(Block block) {
    String text = block.text();
    if (FIRST.stream().noneMatch(text::contains)) {
      return List.of(block);
    }
    List<Mark> marks = chain(marks(text));
    if (marks.size() < 2
        || marks.size() > MOST
        || !leads(text.substring(0, marks.get(0).at().start()))) {
      return List.of(block);
    }
    Mark last = marks.get(marks.size() - 1);
    int end = text.length();
    boolean oneSentence =
        sentences.split(text).stream()
            .noneMatch(s -> s.end() > marks.get(0).at().end() && s.end() <= last.at().start());
    if (oneSentence) {
      end = sentenceEnd(text, last.at().end());
    }
    List<Block> parts = new ArrayList<>();
    parts.add(part(block, Style.BODY, 0, "", 0, marks.get(0).at().start()));
    for (int i = 0; i < marks.size(); i++) {
      int to = i + 1 < marks.size() ? marks.get(i + 1).at().start() : end;
      String marker = marks.get(i).at().of(text).strip();
      parts.add(part(block, Style.ITEM, 1, marker, marks.get(i).at().end(), to));
    }
    if (end < text.length()) {
      parts.add(part(block, Style.BODY, 0, "", end, text.length()));
    }
    return parts;
  }

  /** "2. Publish it3. Consult them": unless the next item stands on a line of its own. */
  private List<Block> item(Block block, @Nullable Block next) {
    String text = block.text();
    int own = Integer.parseInt(block.marker().replaceAll("\\D", ""));
    String delimiter = block.marker().substring(block.marker().length() - 1);
    List<Block> parts = new ArrayList<>();
    int start = 0;
    String marker = block.marker();
    for (Mark mark : marks(text)) {
      boolean successor =
          mark.form().equals("1" + delimiter)
              && mark.value() == own + 1
              && isBreak(text, mark.at().start())
              && (next == null || !next.marker().equals(mark.value() + delimiter));
      if (successor) {
        parts.add(part(block, Style.ITEM, block.level(), marker, start, mark.at().start()));
        start = mark.at().end();
        own = mark.value();
        marker = own + delimiter;
      }
    }
    parts.add(part(block, Style.ITEM, block.level(), marker, start, text.length()));
    return parts.size() == 1 ? List.of(block) : parts;
  }

  /** Whether the words before may end here: they are glued to the marker, or end a clause. */
  private static boolean isBreak(String text, int at) {
    return at > 0
        && (text.charAt(at - 1) != ' ' || (at > 1 && ".;".indexOf(text.charAt(at - 2)) >= 0));
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      Span at = new Span(matcher.start(), matcher.end());
      if (matcher.group(1) != null) {
        marks.add(new Mark("(1)", Integer.parseInt(matcher.group(1)), at));
      } else if (matcher.group(2) != null) {
        marks.add(new Mark("(i)", Marker.roman(matcher.group(2)), at));
      } else if (matcher.group(3) != null) {
        marks.add(new Mark("(a)", matcher.group(3).charAt(0) - 'a' + 1, at));
      } else if (matcher.group(4) != null) {
        String delimiter = matcher.group().strip().substring(matcher.group(4).length());
        marks.add(new Mark("1" + delimiter, Integer.parseInt(matcher.group(4)), at));
      } else if (matcher.group(5) != null) {
        marks.add(new Mark("i.", Marker.roman(matcher.group(5)), at));
      } else {
        marks.add(new Mark(matcher.group(6), 0, at));
      }
    }
    return marks;
  }

  /** The first run of markers that count on from 1, or are the same bullet. */
  private static List<Mark> chain(List<Mark> marks) {
    List<Mark> chain = new ArrayList<>();
    for (Mark mark : marks) {
      boolean first = chain.isEmpty() && mark.value() <= 1;
      Mark before = chain.isEmpty() ? null : chain.get(chain.size() - 1);
      boolean goesOn =
          before != null
              && before.form().equals(mark.form())
              && (mark.value() == before.value() + 1 || mark.value() + before.value() == 0);
      if (first || goesOn) {
        chain.add(mark);
      }
    }
    return chain;
  }

  private boolean leads(String before) {
    String stem = before.strip();
    if (stem.endsWith(":")) {
      return true;
    }
    String folded = Characters.fold(stem);
    return endsWith(Cue.TO, folded) || endsWith(Cue.MODALS, folded);
  }

  private boolean endsWith(Cue cue, String folded) {
    return cues.of(cue).ends(folded);
  }

  private int sentenceEnd(String text, int from) {
    Optional<Span> sentence =
        sentences.split(text.substring(from)).stream().filter(s -> s.end() > 0).findFirst();
    return sentence.map(span -> from + span.end()).orElse(text.length());
  }

  private static Block part(Block of, Style style, int level, String marker, int from, int to) {
    String text = of.text().substring(from, to);
    int end = style == Style.ITEM ? CONNECTOR.matcher(text).replaceFirst("").length() : to - from;
    return new Block(style, level, marker, of.joined().slice(from, from + end));
  }
}
