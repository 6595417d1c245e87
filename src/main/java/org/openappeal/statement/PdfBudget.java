package org.openappeal.statement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.openappeal.problem.ProblemException;

/**
 * How much a PDF may unfold to. A few kilobytes can inflate to gigabytes, and a form that draws
 * forms that draw forms never ends.
 */
final class PdfBudget {
  /** Pictures aside, which are never unpacked: fifty times what a report of many pages holds. */
  private static final long INFLATED = 64L * 1024 * 1024;

  private static final int OPERATORS = 10_000_000;
  private static final int FORMS = 200_000;
  private static final int GLYPHS_OF_A_PAGE = 300_000;
  private static final int BUFFER = 1 << 16;

  private final SourceFile file;
  private long inflated;
  private int operators;
  private int forms;
  private int glyphs;
  private int characters;

  PdfBudget(SourceFile file) {
    this.file = file;
  }

  /**
   * Refuses a document that inflates too far.
   *
   * @throws IOException if a page's content cannot be read
   */
  void check(PDDocument document) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase value = object.getObject();
      if (value instanceof COSStream stream && !isPicture(stream)) {
        inflate(stream, buffer);
      }
    }
    for (PDPage page : document.getPages()) {
      for (COSStream content : pictures(page)) {
        inflate(content, buffer);
      }
    }
  }

  /** What a page draws although it says that it is a picture. */
  private static List<COSStream> pictures(PDPage page) {
    List<COSStream> pictures = new ArrayList<>();
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      COSStream content = contents.next().getCOSObject();
      if (isPicture(content)) {
        pictures.add(content);
      }
    }
    return pictures;
  }

  private static boolean isPicture(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private void inflate(COSStream stream, byte[] buffer) {
    try (InputStream in = unpacked(stream)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        inflated += read;
        if (inflated > INFLATED) {
          throw tooMuch("its content inflates to more than 64 MB");
        }
      }
    } catch (IOException ignored) {
      // A broken stream that is not needed is no reason to refuse the rest.
    }
  }

  /** The library would hold all of it in memory. */
  private static InputStream unpacked(COSStream stream) throws IOException {
    return COSName.FLATE_DECODE.equals(stream.getFilters())
        ? new InflaterInputStream(stream.createRawInputStream())
        : stream.createInputStream();
  }

  void page() {
    glyphs = 0;
  }

  void operator(String name) {
    forms += name.equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
    if (++operators > OPERATORS || forms > FORMS) {
      throw tooMuch("drawing its pages takes millions of steps");
    }
  }

  void glyph() {
    if (++glyphs > GLYPHS_OF_A_PAGE || ++characters > TextLimits.CHARACTERS) {
      throw tooMuch("it prints more than a person could read");
    }
  }

  private ProblemException tooMuch(String why) {
    return file.refused(
        "the PDF is no statement: " + why,
        "Print the statement's pages into a PDF of their own, or name it as text.");
  }
}
