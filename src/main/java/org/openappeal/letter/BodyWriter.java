package org.openappeal.letter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.openappeal.word.Prose;
import org.openappeal.word.Prose.Style;

/** Turns a CommonMark document into paragraphs of a letter. */
final class BodyWriter extends AbstractVisitor {
  private final List<Prose.Paragraph> paragraphs = new ArrayList<>();
  private List<Prose.Run> runs = new ArrayList<>();
  private Style style = Style.BODY;
  private int lists;
  private int level = -1;
  private int list;
  private boolean firstInItem;
  private boolean bold;
  private boolean italic;

  private BodyWriter() {}

  static Prose write(Node document) {
    BodyWriter writer = new BodyWriter();
    document.accept(writer);
    return new Prose(writer.paragraphs);
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraph(style, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    paragraph(heading.getLevel() == 1 ? Style.HEADING_1 : Style.HEADING_2, heading);
  }

  private void paragraph(Style as, Node content) {
    visitChildren(content);
    // A closing and signature alone on a page would look like a page from another letter.
    boolean last = content.getNext() == null && content.getParent() instanceof Document;
    // A second paragraph of an item stands under its text and has no number of its own.
    int number = level >= 0 && firstInItem ? list : 0;
    firstInItem = false;
    paragraphs.add(new Prose.Paragraph(as, Math.max(level, 0), number, last, runs));
    runs = new ArrayList<>();
  }

  @Override
  public void visit(OrderedList ordered) {
    list(ordered, Style.NUMBER);
  }

  @Override
  public void visit(BulletList bullets) {
    list(bullets, Style.BULLET);
  }

  private void list(Node node, Style as) {
    Style outerStyle = style;
    int outerList = list;
    style = as;
    list = ++lists;
    level++;
    visitChildren(node);
    level--;
    list = outerList;
    style = outerStyle;
  }

  @Override
  public void visit(ListItem item) {
    firstInItem = true;
    visitChildren(item);
  }

  @Override
  public void visit(BlockQuote quote) {
    Style outer = style;
    style = Style.QUOTE;
    visitChildren(quote);
    style = outer;
  }

  @Override
  public void visit(Text text) {
    run(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    run(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    run(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    literal(html, html.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    literal(block, block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    literal(block, block.getLiteral());
  }

  private void literal(Node block, String text) {
    run(text.strip());
    paragraph(style, block);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    run(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    run("\n");
  }

  @Override
  public void visit(ThematicBreak rule) {
    run("* * *");
    paragraph(style, rule);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    boolean outer = bold;
    bold = true;
    visitChildren(strong);
    bold = outer;
  }

  @Override
  public void visit(Emphasis emphasis) {
    boolean outer = italic;
    italic = true;
    visitChildren(emphasis);
    italic = outer;
  }

  /** Paper cannot be clicked: the address is printed after the words. */
  @Override
  public void visit(Link link) {
    visitChildren(link);
    boolean same =
        link.getFirstChild() instanceof Text text
            && text.getLiteral().equals(link.getDestination());
    if (!same) {
      run(" (" + link.getDestination() + ")");
    }
  }

  private void run(String text) {
    runs.add(new Prose.Run(text, bold, italic));
  }
}
