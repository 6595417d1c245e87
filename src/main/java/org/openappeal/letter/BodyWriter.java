package org.openappeal.letter;

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
import org.commonmark.node.Image;
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
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** Writes a CommonMark document as paragraphs of Word in the letterhead's own styles. */
final class BodyWriter extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();
  private final boolean rightToLeft;
  private final RunWriter runs;
  private String style = "BodyText";
  private int lists;
  private int depth = -1;
  private int number;
  private boolean firstInItem;
  private boolean bold;
  private boolean italic;

  private BodyWriter(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.runs = new RunWriter(rightToLeft);
  }

  static String write(Node document, boolean rightToLeft) {
    BodyWriter writer = new BodyWriter(rightToLeft);
    document.accept(writer);
    return writer.out.toString();
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraph(style, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    paragraph("Heading" + Math.min(heading.getLevel(), 2), heading);
  }

  private void paragraph(String name, Node content) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(name).append("\"/>");
    if (content.getNext() == null && content.getParent() instanceof Document) {
      // A closing and signature alone on a page would look like a page from another letter.
      out.append("<w:keepNext/>");
    }
    if (depth >= 0) {
      // A second paragraph of an item stands under its text and has no number of its own.
      int id = firstInItem ? number : 0;
      if (id >= 0) {
        out.append("<w:numPr><w:ilvl w:val=\"")
            .append(depth)
            .append("\"/><w:numId w:val=\"")
            .append(id)
            .append("\"/></w:numPr>");
      }
      firstInItem = false;
    }
    out.append(rightToLeft ? "<w:bidi/></w:pPr>" : "</w:pPr>");
    visitChildren(content);
    runs.flush(out);
    out.append("</w:p>");
  }

  @Override
  public void visit(OrderedList list) {
    if (lists == Numbering.LISTS) {
      throw Problem.error(
              Location.NONE,
              "a letter cannot hold more than " + Numbering.LISTS + " numbered lists",
              "Shorten the text.")
          .asException();
    }
    list(list, "ListNumber", Numbering.id(lists++));
  }

  @Override
  public void visit(BulletList list) {
    list(list, "ListBullet", -1);
  }

  private void list(Node list, String name, int id) {
    String outerStyle = style;
    int outerNumber = number;
    style = name;
    number = id;
    depth++;
    visitChildren(list);
    depth--;
    number = outerNumber;
    style = outerStyle;
  }

  @Override
  public void visit(ListItem item) {
    firstInItem = true;
    visitChildren(item);
  }

  @Override
  public void visit(BlockQuote quote) {
    String outer = style;
    style = "Quote";
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
    literal(html.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    literal(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    literal(block.getLiteral());
  }

  private void literal(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text.strip()));
    paragraph(style, paragraph);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    run(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    runs.lineBreak();
  }

  @Override
  public void visit(ThematicBreak lineBreak) {
    paragraph(style, new Paragraph());
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

  @Override
  public void visit(Image image) {
    visitChildren(image);
  }

  private void run(String text) {
    runs.text(text, bold, italic);
  }
}
