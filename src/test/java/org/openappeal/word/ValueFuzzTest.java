package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.template.TemplateEngine;

/** Whatever stands in the data, each part of the letter stays valid and shows what it should. */
class ValueFuzzTest {
  private static final int SEEDS = 500;
  private static final List<String> EVIL =
      List.of(
          "<w:p>",
          "</w:t>",
          "&amp;",
          "]]>",
          "$x",
          "#end",
          "#set($a=1)",
          "\u0001",
          "\u00011\n",
          "\n",
          "\t",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u202e",
          "«a»",
          "\ufffe",
          "\uffff",
          "\ud800",
          "\udc00",
          "\u0000",
          "--",
          "\"",
          "'",
          "{{",
          "\\",
          "\u00a0",
          "\u200f",
          "%s",
          "\ufeff");

  @TempDir Path folder;

  private static Path template(Path file) throws IOException {
    return TestPackage.of(
            "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:t>Dear $a, </w:t></w:r>"
                + field("MERGEFIELD b \\* Caps")
                + field("IF $a = \"x*\" \"yes $b\" \"no\"")
                + "<w:bookmarkEnd w:id=\"1\"/></w:p>"
                + "<w:p><w:r><w:t>$a</w:t><w:br/><w:t>$b</w:t></w:r></w:p>"
                + "<w:p>"
                + field("HYPERLINK \"mailto:$a\"")
                + "</w:p>"
                + "<w:p><w:hyperlink r:id=\"link\" w:tooltip=\"$b\"><w:r><w:t>x</w:t></w:r>"
                + "</w:hyperlink></w:p>"
                + text("#foreach($l in $list)")
                + "<w:p><w:r><w:t>$l</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"P\" descr=\"$l\"/>"
                + "<a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r>"
                + "</w:p>"
                + text("#end")
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid><w:tr><w:tc><w:p>"
                + field("MERGEFIELD TableStart:rows")
                + field("MERGEFIELD c")
                + field("MERGEFIELD TableEnd:rows")
                + "</w:p></w:tc></w:tr></w:tbl>"
                + "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "</w:sectPr>")
        .related("header", text("$a") + "<w:p>" + field("MERGEFIELD b") + "</w:p>")
        .related(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                + "<w:footnote w:id=\"2\">"
                + text("$l")
                + "</w:footnote>")
        .related("styles", "")
        .relation("link", "hyperlink", "https://x.example/$a", true)
        .writeTo(file);
  }

  private static String text(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String field(String code) {
    return "<w:fldSimple w:instr=\"" + code.replace("\"", "&quot;") + "\"/>";
  }

  @Test
  void keepsEveryPartValid() throws IOException {
    WordTemplate template =
        WordTemplate.open(
            template(folder.resolve("letter.docx")), new TemplateEngine(), WordOptions.DEFAULT);
    assertThat(template.problems()).isEmpty();
    System.out.printf("letters: seeds 0 to %d%n", SEEDS - 1);
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Map<String, Object> data = data(random);
      Details details = Details.NONE.titled(value(random)).in(language(random));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        template.render(List.of(data).iterator(), details, out);
        ValidLetter.check(out.toByteArray());
        // Letters from right to left have marks around values that are not.
        String text = String.join("\n", LetterText.paragraphs(out.toByteArray()));
        assertThat(text.replace("\u200e", ""))
            .contains("Dear " + visible(String.valueOf(data.get("a"))) + ", ");
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /** Every other run is woven, the rest are deflated; their letters speak several languages. */
  @Test
  void keepsEveryPartOfAPrintRunValid() throws IOException {
    Path file = template(folder.resolve("letter.docx"));
    List<WordTemplate> templates =
        List.of(
            WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT),
            WordTemplate.open(file, new TemplateEngine(), WordOptions.DEFAULT.compressedAt(1)));
    System.out.printf("print runs: seeds 0 to %d%n", SEEDS - 1);
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Path to = folder.resolve("run.docx");
      List<String> shown = new ArrayList<>();
      try (PrintRun run = templates.get(seed % 2).printRun(to)) {
        for (int letters = 1 + random.nextInt(4); letters > 0; letters--) {
          Map<String, Object> data = data(random);
          Details details = Details.NONE.titled(value(random)).in(language(random));
          run.add(List.of(data).iterator(), details);
          shown.add("Dear " + visible(String.valueOf(data.get("a"))) + ", ");
        }
        run.finish();
        byte[] made = Files.readAllBytes(to);
        ValidLetter.check(made);
        String text = String.join("\n", LetterText.paragraphs(made));
        assertThat(text.replace("\u200e", "")).contains(shown);
        assertThat(TestPackage.text(made, "word/document.xml").split("<w:sectPr>"))
            .hasSize(1 + shown.size());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /** What of a value a letter shows. */
  private static String visible(String value) {
    StringBuilder shown = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || c >= 0x20)
        .filter(
            c ->
                c != 0x200e
                    && c != 0x7f
                    && (c < 0xd800 || c > 0xdfff)
                    && c != 0xfffe
                    && c != 0xffff)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static Locale language(Random random) {
    return Locale.forLanguageTag(List.of("en", "ar", "az", "ja", "x-none").get(random.nextInt(5)));
  }

  private static Map<String, Object> data(Random random) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("a", value(random));
    data.put("b", value(random));
    List<Object> list = new ArrayList<>();
    List<Object> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(value(random));
      rows.add(Map.of("c", value(random)));
    }
    data.put("list", list);
    data.put("rows", rows);
    return data;
  }

  /** Letters of every plane, ends of planes, and what is evil. */
  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> value.append(EVIL.get(random.nextInt(EVIL.size())));
        case 1 -> value.append((char) (' ' + random.nextInt(0x60)));
        case 2 -> value.append((char) random.nextInt(0x10000));
        default -> value.appendCodePoint((random.nextInt(17) << 16) + random.nextInt(0x10000));
      }
    }
    return value.toString();
  }

  @Test
  void givesTheSameBytesForTheSameDataInAnyThread() throws Exception {
    WordTemplate template =
        WordTemplate.open(
            template(folder.resolve("letter.docx")), new TemplateEngine(), WordOptions.DEFAULT);
    List<byte[]> once = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      once.add(letter(template, i));
    }
    List<Integer> different =
        java.util.stream.IntStream.range(0, 1000)
            .parallel()
            .filter(i -> !java.util.Arrays.equals(once.get(i % 200), letter(template, i % 200)))
            .boxed()
            .toList();
    assertThat(different).isEmpty();
  }

  private static byte[] letter(WordTemplate template, int seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      template.render(data(new Random(seed)), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
