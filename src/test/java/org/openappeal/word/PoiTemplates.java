package org.openappeal.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Templates as programs make them with POI, by name: each has one construct wherever it can be. */
final class PoiTemplates {
  private interface Maker {
    void make(XWPFDocument document) throws IOException, InvalidFormatException, XmlException;
  }

  private static final Map<String, Maker> MAKERS =
      Map.ofEntries(
          Map.entry("split-runs", PoiTemplates::splitRuns),
          Map.entry("simple-fields", d -> fields(d, true)),
          Map.entry("complex-fields", d -> fields(d, false)),
          Map.entry("nested-fields", PoiTemplates::nested),
          Map.entry("notes", PoiTemplates::notes),
          Map.entry("text-box", PoiTemplates::textBox),
          Map.entry("control", PoiTemplates::control),
          Map.entry("lists", PoiTemplates::lists),
          Map.entry("rows", PoiTemplates::rows),
          Map.entry("xdocreport", PoiTemplates::xdocreport),
          Map.entry("picture", PoiTemplates::picture),
          Map.entry("link", PoiTemplates::link),
          Map.entry("changes", PoiTemplates::changes),
          Map.entry("right-to-left", PoiTemplates::rightToLeft),
          Map.entry("sections", PoiTemplates::sections));

  private PoiTemplates() {}

  static void write(String name, Path file) throws IOException {
    Maker maker = MAKERS.get(name);
    if (maker == null) {
      throw new IOException("no template " + name + " among " + MAKERS.keySet());
    }
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.getProperties().getCoreProperties().setCreator("Author Secret");
      maker.make(document);
      document.write(out);
    } catch (InvalidFormatException | XmlException e) {
      throw new IOException(e);
    }
  }

  private static XWPFRun text(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  private static void line(XWPFDocument document, String text) {
    text(document.createParagraph(), text);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
  }

  private static void code(XWPFParagraph paragraph, String code) {
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(code);
  }

  /** A field whose code is cut into pieces at every {@code |}. */
  private static void complex(XWPFParagraph paragraph, String code) {
    mark(paragraph, STFldCharType.BEGIN);
    for (String piece : code.split("\\|", -1)) {
      code(paragraph, piece);
    }
    mark(paragraph, STFldCharType.SEPARATE);
    text(paragraph, "«result»").setBold(true);
    mark(paragraph, STFldCharType.END);
  }

  private static void simple(XWPFParagraph paragraph, String code) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(code.replace("|", ""));
    field.addNewR().addNewT().setStringValue("«result»");
  }

  private static void splitRuns(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    text(paragraph, "Dear $");
    text(paragraph, "{na");
    text(paragraph, "me} of ");
    text(paragraph, "$ci").setBold(true);
    paragraph.getCTP().addNewProofErr();
    text(paragraph, "ty").setBold(true);
    text(paragraph, ", #if($urg").setItalic(true);
    text(paragraph, "ent)now#e");
    text(paragraph, "nd");
  }

  private static void fields(XWPFDocument document, boolean asSimple) {
    XWPFTable table = document.createTable(1, 2);
    XWPFHeaderFooter header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFHeaderFooter footer = document.createFooter(HeaderFooterType.FIRST);
    for (XWPFParagraph paragraph :
        List.of(
            document.createParagraph(),
            table.getRow(0).getCell(1).getParagraphs().get(0),
            header.createParagraph(),
            footer.createParagraph())) {
      for (String code :
          List.of(
              " MERGE|FIELD na|me \\* Upper ",
              " MERGEFIELD born \\@ |\"d MMMM yyyy\"",
              "MERGEFIELD sum \\# \"#,##0.00\" \\b \" owes \" \\f \"!\"",
              "ADDRESSBLOCK \\f \"<<_FIRST0_>><< _LAST0_>>, <<_CITY_>>\"",
              "DATE \\@ yyyy",
              "MERGEREC",
              "MERGESEQ",
              "PAGE")) {
        if (asSimple) {
          simple(paragraph, code);
        } else {
          complex(paragraph, code);
        }
      }
    }
  }

  private static void nested(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    mark(paragraph, STFldCharType.BEGIN);
    code(paragraph, " IF ");
    complex(paragraph, "MERGEFIELD urgent");
    code(paragraph, " = \"yes\" \"At once, ");
    complex(paragraph, "MERGEFIELD name");
    code(paragraph, "\" \"In time\" ");
    mark(paragraph, STFldCharType.SEPARATE);
    text(paragraph, "«result»");
    mark(paragraph, STFldCharType.END);
    XWPFParagraph skip = document.createParagraph();
    mark(skip, STFldCharType.BEGIN);
    code(skip, "SKIPIF ");
    complex(skip, "MERGEFIELD name");
    code(skip, " = \"nobody\"");
    mark(skip, STFldCharType.END);
    XWPFParagraph next = document.createParagraph();
    mark(next, STFldCharType.BEGIN);
    code(next, "NEXTIF ");
    complex(next, "MERGEFIELD urgent");
    code(next, " = \"yes\"");
    mark(next, STFldCharType.END);
    complex(next, "MERGEFIELD name");
  }

  private static void notes(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    text(paragraph, "Dear $name");
    XWPFParagraph foot = document.createFootnote().createParagraph();
    text(foot, "Foot $city ");
    complex(foot, "MERGEFIELD name");
    XWPFParagraph end = document.createEndnote().createParagraph();
    text(end, "End $city");
    paragraph.addFootnoteReference(document.getFootnotes().get(0));
    text(paragraph, " and");
    CTR reference = paragraph.createRun().getCTR();
    reference.addNewEndnoteReference().setId(document.getEndnotes().get(0).getId());
  }

  private static void textBox(XWPFDocument document) throws XmlException {
    String box =
        "<w:txbxContent><w:p><w:r><w:t>Box for $name</w:t></w:r></w:p>"
            + "<w:p><w:fldSimple w:instr=\"MERGEFIELD city\"/></w:p></w:txbxContent>";
    CTP paragraph =
        CTP.Factory.parse(
            "<w:p"
                + TestPackage.NAMESPACES
                + "><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
                + "<wp:extent cx=\"9000\" cy=\"9000\"/><wp:docPr id=\"1\" name=\"Box\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
                + "wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>"
                + box
                + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id=\"s1\"><v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            new org.apache.xmlbeans.XmlOptions().setLoadReplaceDocumentElement(null));
    document.createParagraph().getCTP().set(paragraph);
    line(document, "After the box");
  }

  private static void control(XWPFDocument document) {
    CTSdtBlock control = document.getDocument().getBody().addNewSdt();
    control.addNewSdtPr().addNewAlias().setVal("Name");
    control.getSdtPr().addNewId().setVal(BigInteger.valueOf(7));
    control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Control $name");
    line(document, "#foreach($a in $asks)");
    CTSdtBlock repeated = document.getDocument().getBody().addNewSdt();
    repeated.addNewSdtPr().addNewId().setVal(BigInteger.valueOf(8));
    repeated.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("$a");
    line(document, "#end");
  }

  private static void lists(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    for (int level = 0; level < 2; level++) {
      var one = definition.addNewLvl();
      one.setIlvl(BigInteger.valueOf(level));
      one.addNewStart().setVal(BigInteger.ONE);
      one.addNewNumFmt().setVal(level == 0 ? STNumberFormat.DECIMAL : STNumberFormat.LOWER_LETTER);
      one.addNewLvlText().setVal("%" + (level + 1) + ".");
    }
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
    BigInteger number = document.getNumbering().addNum(id);
    BigInteger inner = document.getNumbering().addNum(id);
    line(document, "#foreach($d in $demands)");
    item(document, "$d.title", number, 0);
    line(document, "#foreach($a in $d.asks)");
    item(document, "$a", inner, 1);
    line(document, "#end");
    line(document, "#end");
    item(document, "$name", number, 0);
  }

  private static void item(XWPFDocument document, String text, BigInteger number, int level) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(number);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    text(paragraph, text);
  }

  private static void rows(XWPFDocument document) {
    XWPFTable loop = document.createTable(3, 2);
    loop.getRow(0).getCell(0).setText("Office");
    loop.getRow(1).getCell(0).setText("#foreach($o in $offices)$o.name");
    loop.getRow(1).getCell(1).setText("$o.until");
    loop.getRow(2).getCell(0).setText("#end");
    XWPFTable region = document.createTable(1, 2);
    XWPFParagraph first = region.getRow(0).getCell(0).getParagraphs().get(0);
    complex(first, "MERGEFIELD TableStart:offices");
    complex(first, "MERGEFIELD name");
    XWPFParagraph last = region.getRow(0).getCell(1).getParagraphs().get(0);
    complex(last, "MERGEFIELD until");
    complex(last, "MERGEFIELD TableEnd:offices");
  }

  private static void xdocreport(XWPFDocument document) {
    XWPFTable table = document.createTable(1, 1);
    XWPFParagraph cell = table.getRow(0).getCell(0).getParagraphs().get(0);
    complex(cell, "MERGEFIELD \"@before-row#foreach($o in $offices)\"");
    complex(cell, "MERGEFIELD \"$o.name\"");
    complex(cell, "MERGEFIELD @after-row#end");
    XWPFParagraph paragraph = document.createParagraph();
    complex(paragraph, "MERGEFIELD  #foreach($a in $asks) ");
    complex(paragraph, "MERGEFIELD $a");
    text(paragraph, ";");
    complex(paragraph, "MERGEFIELD #end");
  }

  private static void picture(XWPFDocument document) throws IOException, InvalidFormatException {
    IBody header = document.createHeader(HeaderFooterType.DEFAULT);
    for (XWPFParagraph paragraph :
        List.of(((XWPFHeaderFooter) header).createParagraph(), document.createParagraph())) {
      XWPFRun run = paragraph.createRun();
      run.addPicture(
          new ByteArrayInputStream(PictureTest.image("png", 2, 2)),
          PictureType.PNG,
          "own.png",
          Units.toEMU(20),
          Units.toEMU(20));
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("$logo");
    }
    line(document, "Signed $sign");
  }

  private static void link(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createHyperlinkRun("https://x.example/$city?a=1&b=2").setText("See $city");
    text(paragraph, ", ");
    paragraph.createHyperlinkRun("https://x.example/").setText("or here");
  }

  private static void changes(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    text(paragraph, "Dear ");
    var inserted = paragraph.getCTP().addNewIns();
    inserted.setAuthor("Author Secret");
    inserted.setId(BigInteger.ONE);
    inserted.addNewR().addNewT().setStringValue("$name");
    var deleted = paragraph.getCTP().addNewDel();
    deleted.setAuthor("Author Secret");
    deleted.setId(BigInteger.TWO);
    deleted.addNewR().addNewDelText().setStringValue("$nobody");
  }

  private static void rightToLeft(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.START);
    text(paragraph, "$arabic");
    text(document.createParagraph(), "$name $arabic").setItalic(true);
    line(document, "$street");
    line(document, "$lines");
  }

  private static void sections(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    text(paragraph, "Dear $name");
    document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("$name");
    document.createFooter(HeaderFooterType.FIRST).createParagraph().createRun().setText("First");
    CTSectPr all = document.getDocument().getBody().getSectPr();
    paragraph.getCTP().addNewPPr().setSectPr(all);
    document.getDocument().getBody().unsetSectPr();
    document
        .getDocument()
        .getBody()
        .addNewSectPr()
        .addNewPgNumType()
        .setFmt(STNumberFormat.LOWER_ROMAN);
    XWPFParagraph annex = document.createParagraph();
    text(annex, "Annex of $city, page ");
    complex(annex, "PAGE");
    text(annex, " of ");
    complex(annex, "NUMPAGES");
  }
}
