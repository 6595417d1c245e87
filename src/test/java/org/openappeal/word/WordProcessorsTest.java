package org.openappeal.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openappeal.template.TemplateEngine;

/** Templates as word processors write them. */
class WordProcessorsTest {
  private static final Path TEMPLATES = Path.of("src/test/resources/org/openappeal/word/templates");

  /** A letter with a text box, lists, a table, a note, header and footer, saved by LibreOffice. */
  @Test
  void fillsALetterDesignedInLibreOffice() throws IOException {
    WordTemplate template =
        WordTemplate.open(
            TEMPLATES.resolve("libreoffice.docx"), new TemplateEngine(), WordOptions.DEFAULT);
    assertThat(template.problems()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendered made = template.render(List.of(data()).iterator(), Details.NONE.in(Locale.UK), out);
    byte[] letter = out.toByteArray();
    assertThat(made.warnings()).isEmpty();
    // LibreOffice puts the properties of list levels in an order of its own.
    ValidLetter.checkWithoutSchemaOf("word/numbering.xml", letter);
    if (System.getProperty("letters") != null) {
      Files.write(Path.of(System.getProperty("letters"), "libreoffice.docx"), letter);
    }
    assertThat(LetterText.paragraphs(letter))
        .containsExactly(
            "H.E. Ms Ä\nHigh Street 1\nOslo",
            "Box for H.E. Ms Ä",
            "URGENT",
            "Box for H.E. Ms Ä",
            "URGENT",
            "About The Case",
            "Dear Ambassador,",
            "Release (№ 1)",
            "at once",
            "without conditions",
            "Review (№ 2)",
            "all sentences",
            "Office",
            "Deadline",
            "Prosecutor",
            "2 March",
            "Minister",
            "9 March",
            "سعادة السفير",
            "Merged: Anna.",
            "The Organisation");
    assertThat(LetterText.paragraphs(letter, "word/header1.xml"))
        .containsExactly("For H.E. Ms Ä, Oslo");
    assertThat(LetterText.paragraphs(letter, "word/footer1.xml"))
        .containsExactly("Page 1 of 1, reference R1");
    assertThat(LetterText.paragraphs(letter, "word/footnotes.xml")).contains("\tSee the report.");
    assertThat(TestPackage.text(letter, "docProps/core.xml"))
        .contains("<dc:title>Appeal to H.E. Ms Ä</dc:title>", "<dc:language>en-GB</dc:language>");
    TestPackage.unzip(letter)
        .forEach(
            (name, content) -> assertThat(new String(content, UTF_8)).doesNotContain("Secret"));
    assertThat(TestPackage.text(letter, "word/document.xml")).contains("<w:rtl/>", "<w:bidi/>");
  }

  private static Map<String, Object> data() {
    Map<String, Object> data = new HashMap<>();
    data.put(
        "target",
        Map.of(
            "name", "H.E. Ms Ä",
            "street", "High Street 1",
            "district", "",
            "city", "Oslo",
            "salutation", "Ambassador"));
    data.put("urgent", true);
    data.put("case", "The Case");
    data.put("source", "the report");
    data.put(
        "demands",
        List.of(
            Map.of("title", "Release", "asks", List.of("at once", "without conditions")),
            Map.of("title", "Review", "asks", List.of("all sentences"))));
    data.put(
        "offices",
        List.of(
            Map.of("name", "Prosecutor", "until", "2 March"),
            Map.of("name", "Minister", "until", "9 March")));
    data.put("arabic", "سعادة السفير");
    data.put("first_name", "Anna");
    data.put("sender", "The Organisation");
    data.put("ref", "R1");
    return data;
  }
}
