package org.openappeal.statement;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes PDFs that cannot be read, or never to the end. */
final class HostilePdfs {
  private static final String NAME = "a.pdf";
  private static final int MEGABYTE = 1 << 20;
  private static final String ONE_PAGE =
      """
      %%PDF-1.5
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
      /Resources<</XObject<</F 10 0 R>>>>>> endobj
      4 0 obj <<%s/Length %d>> stream
      """;
  private static final String END = "\nendstream endobj\n";
  private static final String TRAILER = "trailer <</Root 1 0 R/Size 99>>\n%%EOF\n";

  private HostilePdfs() {}

  static HostileFiles.Maker encrypted() {
    return folder -> {
      Path file = folder.resolve(NAME);
      PdfMaker.pages(1, "We call on them to:")
          .save(file, new StandardProtectionPolicy("o", "u", new AccessPermission()));
      return file;
    };
  }

  static HostileFiles.Maker truncated() {
    return HostileFiles.file(
        NAME, out -> out.write(Arrays.copyOf(PdfMaker.pages(3, "We call on them").bytes(), 200)));
  }

  static HostileFiles.Maker pictures() {
    return HostileFiles.file(NAME, out -> out.write(PdfMaker.pictures(2).bytes()));
  }

  static HostileFiles.Maker pages(int count) {
    return HostileFiles.file(
        NAME, out -> out.write(PdfMaker.pages(count, "It rained again, and we walked").bytes()));
  }

  /** A page tree whose root is among its own children. */
  static HostileFiles.Maker looped() {
    return folder -> {
      Path file = folder.resolve(NAME);
      try (PDDocument document = new PDDocument()) {
        document.addPage(new PDPage());
        COSArray children = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
        children.add(document.getPages().getCOSObject());
        document.save(file.toFile());
      }
      return file;
    };
  }

  /** One page whose content inflates a thousandfold, to {@code megabytes}. */
  static HostileFiles.Maker inflating(int megabytes) {
    return folder -> {
      ByteArrayOutputStream small = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(small)) {
        HostileFiles.repeated(" ".repeat(MEGABYTE), megabytes).write(out);
      }
      return page("/Filter/FlateDecode", small.size(), out -> small.writeTo(out), "").make(folder);
    };
  }

  /** Forms that each draw the next one ten times, twenty deep. */
  static HostileFiles.Maker laughing() {
    StringBuilder forms = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      String draw = "/F Do ".repeat(10);
      forms.append(i).append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]");
      forms.append("/Resources<</XObject<</F ").append(i + 1).append(" 0 R>>>>/Length ");
      forms.append(draw.length()).append(">> stream\n").append(draw).append(END);
    }
    return page("", 5, HostileFiles.text("/F Do"), forms.toString());
  }

  private static HostileFiles.Maker page(
      String filter, int length, HostileFiles.Content content, String objects) {
    return HostileFiles.file(
        NAME,
        HostileFiles.text(ONE_PAGE.formatted(filter, length)),
        content,
        HostileFiles.text(END + objects + TRAILER));
  }
}
