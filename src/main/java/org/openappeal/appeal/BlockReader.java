package org.openappeal.appeal;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads the blocks of a CommonMark document that hold words, without their marks. HTML and code are
 * words like any other. Not thread-safe.
 */
public abstract class BlockReader extends AbstractVisitor {
  /** The words of the block so far; a hard line break is a newline. */
  protected final StringBuilder inline = new StringBuilder();

  /** A reader of one document. */
  protected BlockReader() {}

  /**
   * Takes a block in.
   *
   * @param block a paragraph, a heading, or a block of code or HTML
   * @param words what a reader sees of it
   */
  protected abstract void block(Node block, String words);

  private void read(Node block) {
    inline.setLength(0);
    visitChildren(block);
    block(block, inline.toString());
  }

  @Override
  public void visit(Paragraph paragraph) {
    read(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    read(heading);
  }

  @Override
  public void visit(HtmlBlock html) {
    block(html, html.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    block(code, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    block(code, code.getLiteral());
  }

  @Override
  public void visit(Text text) {
    inline.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    inline.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    inline.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    inline.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    inline.append('\n');
  }
}
