package org.openappeal.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes one statement in each format. */
final class Renditions {
  private static final int COLUMNS = 72;

  private Renditions() {}

  static Path write(Told told, String format, Path folder) throws IOException {
    return switch (format) {
      case "text" -> Files.writeString(folder.resolve("a.txt"), text(told, COLUMNS, "* "));
      case "text in one line each" ->
          Files.writeString(folder.resolve("a.txt"), text(told, 100_000, "•\t"));
      case "markdown" -> Files.writeString(folder.resolve("a.md"), markdown(told));
      case "html" -> Files.writeString(folder.resolve("a.html"), html(told));
      case "docx" -> docx(told, folder.resolve("a.docx"));
      case "pdf" -> new PdfPress(1).print(told, folder.resolve("a.pdf"));
      case "pdf of two columns" -> new PdfPress(2).print(told, folder.resolve("a.pdf"));
      case "pdf of three columns" -> new PdfPress(3).print(told, folder.resolve("a.pdf"));
      case "pdf drawn across its columns" ->
          new PdfPress(2).across().print(told, folder.resolve("a.pdf"));
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static String text(Told told, int columns, String bullet) {
    StringBuilder out = new StringBuilder();
    for (Told.Block block : told.blocks()) {
      if (block instanceof Told.Heading heading) {
        out.append(heading.text()).append("\n\n");
      } else if (block instanceof Told.Paragraph paragraph) {
        out.append(wrapped(paragraph.text(), columns, "")).append("\n\n");
      } else if (block instanceof Told.Items items) {
        int number = 1;
        for (String item : items.texts()) {
          out.append(items.numbered() ? number++ + ". " : bullet);
          out.append(wrapped(item, columns, "   ")).append('\n');
        }
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String wrapped(String text, int columns, String indent) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column + word.length() > columns) {
        out.append('\n').append(indent);
        column = 0;
      } else if (column > 0) {
        out.append(' ');
      }
      out.append(word);
      column += word.length() + 1;
    }
    return out.toString();
  }

  private static String markdown(Told told) {
    StringBuilder out = new StringBuilder();
    for (Told.Block block : told.blocks()) {
      if (block instanceof Told.Heading heading) {
        out.append("#".repeat(heading.level())).append(' ').append(heading.text()).append("\n\n");
      } else if (block instanceof Told.Paragraph paragraph) {
        out.append(wrapped(paragraph.text(), COLUMNS, "")).append("\n\n");
      } else if (block instanceof Told.Items items) {
        items
            .texts()
            .forEach(item -> out.append(items.numbered() ? "1. " : "- ").append(item).append('\n'));
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String html(Told told) {
    StringBuilder out = new StringBuilder("<!doctype html><title>x</title><nav>Menu</nav><main>\n");
    for (Told.Block block : told.blocks()) {
      if (block instanceof Told.Heading heading) {
        out.append("<h%d>%s</h%d>".formatted(heading.level(), heading.text(), heading.level()));
      } else if (block instanceof Told.Paragraph paragraph) {
        out.append("<p>").append(paragraph.text()).append("</p>\n");
      } else if (block instanceof Told.Items items) {
        out.append(items.numbered() ? "<ol>" : "<ul>");
        items.texts().forEach(item -> out.append("<li>").append(item));
        out.append(items.numbered() ? "</ol>" : "</ul>");
      }
    }
    return out + "</main><footer>Imprint</footer>";
  }

  private static Path docx(Told told, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      BigInteger bullets = list(document, 0, STNumberFormat.BULLET, "\uf0b7");
      BigInteger numbers = list(document, 1, STNumberFormat.DECIMAL, "%1.");
      for (Told.Block block : told.blocks()) {
        if (block instanceof Told.Heading heading) {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.setStyle("Heading" + heading.level());
          paragraph.createRun().setText(heading.text());
        } else if (block instanceof Told.Paragraph paragraph) {
          document.createParagraph().createRun().setText(paragraph.text());
        } else if (block instanceof Told.Items items) {
          for (String item : items.texts()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(items.numbered() ? numbers : bullets);
            paragraph.createRun().setText(item);
          }
        }
      }
      document.write(out);
    }
    return file;
  }

  private static BigInteger list(
      XWPFDocument document, int id, STNumberFormat.Enum format, String text) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  static List<String> formats() {
    return List.of(
        "text in one line each",
        "markdown",
        "html",
        "docx",
        "pdf",
        "pdf of two columns",
        "pdf of three columns",
        "pdf drawn across its columns");
  }
}
