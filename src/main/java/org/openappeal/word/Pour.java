package org.openappeal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes prose, or a value that brings paragraphs of its own ({@link
 * org.openappeal.template.Markup}), in the place of the paragraph that names it; any other value is
 * put into that paragraph.
 */
record Pour(Piece begin, Piece end, ProseForm form) {

  /** Gives the paragraphs that hold one of {@code names} alone to their values. */
  static void prepare(Element root, Set<String> names, ProseStyles styles, Findings findings) {
    for (Element paragraph : root.all("w:p")) {
      Code code = only(paragraph);
      String name = code == null ? "" : code.source.replaceAll("[${}!«»]", "");
      if (code != null && names.contains(name)) {
        Element run = code.container().container();
        String properties = written(paragraph.child("w:pPr"));
        String text = "<w:r>" + written(run.child("w:rPr")) + "<w:t xml:space=\"preserve\">";
        styles.tell(code.place);
        findings.poured(name);
        Pour pour =
            new Pour(
                new Block("<w:p>" + properties + text),
                new Block("</w:t></w:r></w:p>"),
                new ProseForm(paragraph, run, styles));
        paragraph.insertBefore(Code.step(new Begin(pour)));
        paragraph.insertAfter(Code.step(new Begin(null)));
        paragraph.replaceWith(
            Code.of(Code.Role.SINGLE, code.place, code.source, "", code.emissions));
      }
    }
  }

  private static String written(@Nullable Element properties) {
    return properties == null ? "" : XmlText.of(properties);
  }

  private static @Nullable Code only(Element paragraph) {
    Code[] found = new Code[2];
    paragraph.walk(
        node -> {
          if (node instanceof Code code) {
            found[found[0] == null ? 0 : 1] = code;
          }
        });
    Code code = found[0];
    boolean alone = code != null && found[1] == null && code.isValue();
    return alone && code.container().is("w:t") && paragraph.text().isBlank() ? code : null;
  }

  void pour(String value, Press press) {
    boolean paragraphs = value.startsWith("<w:p") || value.startsWith("<w:tbl");
    if (paragraphs) {
      press.poured().put(value, press);
    } else {
      press.layout.cannotEnd();
      press.put(begin);
      press.layout.value(value, true);
      press.put(end);
    }
    press.layout.child(true);
  }

  void pour(Prose prose, Press press) {
    ProseWriter writer = new ProseWriter(form, press.ids, press.rightToLeft);
    for (Prose.Paragraph paragraph : prose.paragraphs()) {
      press.poured().put(writer.paragraph(paragraph), press);
      press.layout.child(true);
    }
  }

  private record Begin(@Nullable Pour pour) implements Step {
    @Override
    public void run(Press press) {
      press.pourNext(pour);
    }
  }
}
