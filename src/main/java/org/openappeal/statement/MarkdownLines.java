package org.openappeal.statement;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Markdown, read by CommonMark; lines keep the numbers they have in the file. */
final class MarkdownLines implements LineReader {
  private static final int DEEPEST = 100;

  @Override
  public List<Line> lines(SourceFile file) {
    Collector collector = new Collector();
    String text = Decoding.decode(file);
    FrontMatter head = FrontMatter.of(text);
    head.title().ifPresent(title -> collector.lines.add(title));
    String body = head.blanked(text);
    Parser.builder()
        .maxOpenBlockParsers(DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(MarkdownText.tame(body))
        .accept(collector);
    return collector.lines;
  }

  private static final class Collector extends AbstractVisitor {
    private final List<Line> lines = new ArrayList<>();
    private int depth;
    private String marker = "";

    @Override
    public void visit(Heading heading) {
      add(heading, MarkdownText.lines(heading), Style.HEADING, heading.getLevel());
    }

    @Override
    public void visit(Paragraph paragraph) {
      Style style = depth == 0 ? Style.TEXT : Style.BODY;
      add(paragraph, MarkdownText.lines(paragraph), style, depth);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code, code.getLiteral().lines().toList(), Style.TEXT, depth);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      List<String> text = new ArrayList<>(List.of(""));
      code.getLiteral().lines().forEach(text::add);
      add(code, text, Style.TEXT, depth);
    }

    /** Of what is written in HTML the words are kept, on the line where it begins. */
    @Override
    public void visit(HtmlBlock html) {
      add(html, List.of(Jsoup.parse(html.getLiteral()).text()), Style.TEXT, depth);
    }

    @Override
    public void visit(BulletList list) {
      items(list);
    }

    @Override
    public void visit(OrderedList list) {
      items(list);
    }

    private void items(Node list) {
      depth++;
      int place = 0;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem listed) {
          marker = MarkdownText.marker(listed, place++);
        }
        visitChildren(item);
        marker = "";
      }
      depth--;
    }

    private void add(Block block, List<String> text, Style style, int level) {
      List<SourceSpan> spans = block.getSourceSpans();
      for (int i = 0; i < Math.min(spans.size(), text.size()); i++) {
        fillTo(spans.get(i).getLineIndex() + 1);
        String tidy = MarkdownText.withoutNoteMarks(Characters.tidy(text.get(i)));
        int number = spans.get(i).getLineIndex() + 1;
        if (MarkdownText.isNote(text.get(0))) {
          lines.add(Line.styled(number, Style.NOTE, 0, "", tidy));
        } else if (tidy.startsWith("|")) {
          row(number, MarkdownText.cells(tidy));
        } else if (marker.isEmpty()) {
          lines.add(Line.styled(number, style, level, "", tidy));
        } else {
          lines.add(Line.styled(number, Style.ITEM, depth, marker, tidy));
          marker = "";
        }
      }
    }

    private void row(int number, List<String> cells) {
      Line row = Line.row(number, cells);
      if (!row.isRule()) {
        lines.add(row);
      }
    }

    private void fillTo(int number) {
      int next = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
      for (int blank = next; blank < number; blank++) {
        lines.add(Line.blank(blank));
      }
    }
  }
}
