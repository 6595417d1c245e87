package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any Word template with any list, without a campaign. */
class MailMergeTest {
  private static final Path SAMPLE = Path.of("src/test/resources/org/openappeal/cli/mailmerge");

  @TempDir private Path folder;

  @BeforeEach
  void copySample() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private Samples.Run run(String... arguments) {
    String[] placed =
        Arrays.stream(arguments)
            .map(
                word -> word.matches("[\\w-]+\\.\\w+|out") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    Samples.Run run = Samples.plain("", placed);
    String here = folder + "/";
    return new Samples.Run(run.code(), run.out().replace(here, ""), run.err().replace(here, ""));
  }

  private Samples.Run run(int code, String... arguments) {
    Samples.Run run = run(arguments);
    assertThat(run.code()).as(run.err() + run.out()).isEqualTo(code);
    return run;
  }

  private void transcript(String name, int code, String... arguments) throws IOException {
    Samples.Run run = run(code, arguments);
    Golden.assertTranscript(
        name, "$ appeal " + String.join(" ", arguments) + "\n" + run.err() + run.out());
  }

  private String text(String file) throws IOException {
    return WordFile.text(folder.resolve(file));
  }

  private List<String> files(String of) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(of))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void template(String file, String... paragraphs) throws IOException {
    WordFile.of(paragraphs).write(folder.resolve(file));
  }

  @Test
  void aTableBecomesALetterForEachRow() throws IOException {
    transcript(
        "mailmerge.txt", ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    assertThat(files("out"))
        .containsExactly(".mailmerge", "anna-berg.docx", "bo-dahl.docx", "chloe-evans.docx");
    assertThat(text("out/anna-berg.docx"))
        .isEqualTo(
            """
            Anna Berg
            Eksempelgata 1
            0150 Oslo
            8 January 2019
            Thank you for your gift
            Dear Anna,
            We received your gift of € 1,250.00. It pays for the legal help of people who are in \
            prison for what they said.
            We would be glad to see you at our open evening in Oslo.
            Yours sincerely,
            Kari Eksempel""");
    assertThat(text("out/bo-dahl.docx")).contains("Bo Dahl & Co\n").doesNotContain("Oslo");
    assertThat(WordFile.part(folder.resolve("out/chloe-evans.docx"), "word/footer1.xml"))
        .contains("Office, letter 3<");
  }

  @Test
  void objectsOfJsonBringListsAndNumbersAsTheyAre() throws IOException {
    transcript(
        "mailmerge-json.txt",
        ExitCode.DONE,
        "mailmerge",
        "receipt.docx",
        "receipt.json",
        "-o",
        "out",
        "--json");
    assertThat(text("out/2018-001.docx"))
        .contains(
            "Eksempelgata 1\n0150 Oslo\n", "in 2018, 2 in all", "3 March\nLegal help\n1250.00")
        .contains("10 December\nHuman Rights Day\n40.50", "You may deduct it");
    assertThat(text("out/2018-002.docx"))
        .contains("Dear Bo Dahl & Co", "in 2018, 0 in all")
        .doesNotContain("deduct", "March");
  }

  @Test
  void fieldsAreListedWithTheirPlace() throws IOException {
    transcript("fields.txt", ExitCode.DONE, "fields", "thanks.docx");
    transcript("fields-json.txt", ExitCode.DONE, "fields", "receipt.docx", "--json");
  }

  @Test
  void fieldsOfATemplateThatMakesNoLetterAreListedToo() throws IOException {
    template(
        "bad.docx", "Dear " + WordFile.field("MERGEFIELD a"), "#if($b", WordFile.field("ASK x"));
    transcript("fields-problems.txt", ExitCode.BROKEN, "fields", "bad.docx");
    Samples.Run json = run(ExitCode.BROKEN, "fields", "bad.docx", "--json");
    try (JsonParser parser = new JsonFactory().createParser(json.out())) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json.out()).contains("\"kind\":\"ASK\"", "\"problems\":[{\"severity\":\"error\"");
    assertThat(json.err()).isEmpty();
  }

  @Test
  void theTranscriptOfTheReadmeIsWhatIsPrinted() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String start = "$ ./appeal mailmerge thanks.docx thanks.csv\n";
    int from = readme.indexOf(start) + start.length();
    Path out = folder.resolve("printed.txt");
    int code = Child.run(folder, 64, out, out, "mailmerge", "thanks.docx", "thanks.csv");
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(out))
        .isEqualTo(readme.substring(from, readme.indexOf("```", from)));
    assertThat(files("thanks")).hasSize(4);
  }

  @Test
  void aSecondRunReplacesItsOwnFilesAndNoOthers() throws IOException {
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    byte[] before = Files.readAllBytes(folder.resolve("out/bo-dahl.docx"));
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    assertThat(folder.resolve("out/bo-dahl.docx")).hasBinaryContent(before);
    write("thanks.csv", Files.readString(folder.resolve("thanks.csv")).replace("7\n", "8\n"));
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    assertThat(text("out/chloe-evans.docx")).contains("€ 8.00");

    write("out/bo-dahl.docx", "edited by hand");
    Samples.Run refused =
        run(ExitCode.BROKEN, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    assertThat(refused.err())
        .contains("out: error: `bo-dahl.docx` is there already, and not as an earlier mail merge")
        .contains("--force");
    assertThat(folder.resolve("out/bo-dahl.docx")).hasContent("edited by hand");
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out", "--force");
    assertThat(folder.resolve("out/bo-dahl.docx")).hasBinaryContent(before);
  }

  @Test
  void whatAnEarlierRunLeftIsNamed() throws IOException {
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out");
    write("thanks.csv", Files.readString(folder.resolve("thanks.csv")).replace("bo-dahl", "bo"));
    assertThat(run(ExitCode.PROBLEMS, "mailmerge", "thanks.docx", "thanks.csv", "-o", "out").err())
        .contains("1 file of an earlier mail merge still there, and not made this time: bo-dahl");
  }

  @Test
  void neitherTemplateNorListIsEverReplaced() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("thanks.docx"));
    String here = folder.toString();
    for (List<String> where :
        List.of(
            List.of("-o", here, "--name", "thanks", "--force"),
            List.of("--single", folder.resolve("thanks.docx").toString(), "--force"))) {
      String[] words =
          Stream.concat(Stream.of("mailmerge", "thanks.docx", "thanks.csv"), where.stream())
              .toArray(String[]::new);
      assertThat(run(ExitCode.BROKEN, words).err()).contains("what the letters are made from");
    }
    assertThat(folder.resolve("thanks.docx")).hasBinaryContent(before);
  }

  @Test
  void oneDocumentHoldsAllLetters() throws IOException {
    Samples.Run run =
        run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "--single", "all.docx");
    assertThat(run.out()).contains("3 letters of 3 rows.\nThey are in all.docx.\n");
    assertThat(text("all.docx")).containsSubsequence("Anna Berg", "Bo Dahl & Co", "Chloé Evans");
    assertThat(
            WordFile.part(folder.resolve("all.docx"), "word/document.xml").split("<w:sectPr", -1))
        .hasSize(4);
    run(ExitCode.DONE, "mailmerge", "thanks.docx", "thanks.csv", "--single", "all.docx");
    write("all.docx", "mine");
    assertThat(
            run(ExitCode.BROKEN, "mailmerge", "thanks.docx", "thanks.csv", "--single", "all.docx")
                .err())
        .contains("`all.docx` is there already");
    assertThat(files("")).noneMatch(name -> name.startsWith(".mailmerge") && name.length() > 10);
  }

  @Test
  void namesAreVelocityAndNeverLeaveTheFolder() throws IOException {
    run(
        ExitCode.DONE,
        "mailmerge",
        "thanks.docx",
        "thanks.csv",
        "-o",
        "out",
        "--name",
        "$City-$row");
    assertThat(files("out"))
        .containsExactly(".mailmerge", "Bergen-002.docx", "Oslo-001.docx", "Sampletown-003.docx");
    Samples.Run up =
        run(
            ExitCode.PROBLEMS,
            "mailmerge",
            "thanks.docx",
            "thanks.csv",
            "-o",
            "out",
            "--name",
            "../$City");
    assertThat(up.err()).contains("thanks.csv:2: warning: no file can be called `../Oslo`");
    assertThat(folder.resolve("Oslo.docx")).doesNotExist();
    assertThat(folder.resolve("out/Oslo.docx")).exists();
  }

  @Test
  void twoRowsWithOneNameAreToldBeforeAnythingIsMade() throws IOException {
    write(
        "two.csv",
        "id,First name,Last name,Street,Postcode,City,Amount\nx,,,,,,\ny,,,,,,\nX,,,,,,\n");
    Samples.Run run = run(ExitCode.BROKEN, "mailmerge", "thanks.docx", "two.csv", "-o", "out");
    assertThat(run.err())
        .isEqualTo(
            """
            two.csv:4: error: this row's letter would be `X.docx`, as that of two.csv:2 is
              → Name them by what differs, such as --name '$row'.
            """);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aRowThatMakesNoLetterDoesNotKeepTheOthersFromIt() throws IOException {
    template("list.docx", "Dear $name, $demands.get(1)");
    write(
        "list.json",
        "[{\"name\":\"A\",\"demands\":[1,2]},\n{\"name\":\"B\",\"demands\":[1]},\n{\"name\":\"C\",\"demands\":[3,4]}]");
    Samples.Run run = run(ExitCode.PROBLEMS, "mailmerge", "list.docx", "list.json", "-o", "out");
    assertThat(run.err())
        .startsWith("list.json:2:1: error: list.docx: word/document.xml, paragraph 1, “Dear $name")
        .contains("the list has no such item");
    assertThat(run.out())
        .contains("2 letters of 3 rows; 1 could not be made.\n", "Next: mend the rows named above");
    assertThat(files("out")).containsExactly(".mailmerge", "001.docx", "003.docx");
    assertThat(text("out/003.docx")).isEqualTo("Dear C, 4");
    Samples.Run single =
        run(ExitCode.PROBLEMS, "mailmerge", "list.docx", "list.json", "--single", "one.docx");
    assertThat(single.out()).contains("2 letters of 3 rows; 1 could not be made.");
    assertThat(text("one.docx")).contains("Dear A, 2").contains("Dear C, 4").doesNotContain("B");
  }

  @Test
  void aFieldThatNoColumnAnswersStopsEverything() throws IOException {
    write("none.csv", "id,name\nx,A\n");
    Samples.Run run = run(ExitCode.BROKEN, "mailmerge", "thanks.docx", "none.csv", "-o", "out");
    assertThat(run.err())
        .contains(
            "thanks.docx: error: word/document.xml, paragraph 1", "`First name` is not in the")
        .contains("`Amount` is not in the data", "Name one of: id, name.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void rowsThatCannotBeReadAreNamedAndCounted() throws IOException {
    template("plain.docx", "Dear $name of $city");
    write("bad.csv", "name,city\nA,X\nB\u0007,Y\u0007\nC,Z\nD,W,V\n");
    Samples.Run run = run(ExitCode.PROBLEMS, "mailmerge", "plain.docx", "bad.csv", "-o", "out");
    assertThat(run.err())
        .contains("bad.csv:3:1: error: the cell `name` holds the control character");
    assertThat(run.err()).contains("bad.csv:5:3: error: this row has 3 cells");
    assertThat(run.out()).contains("2 letters of 4 rows; 2 could not be made.");
    assertThat(files("out")).containsExactly(".mailmerge", "001.docx", "002.docx");
  }

  @Test
  void nextTakesSeveralRowsAndSkipifLeavesRowsOut() throws IOException {
    template(
        "pairs.docx",
        WordFile.field("MERGEFIELD name")
            + WordFile.field("NEXT")
            + " and "
            + WordFile.field("MERGEFIELD name")
            + ", "
            + WordFile.field("MERGEREC"));
    write("names.csv", "name\nA\nB\nC\nD\nE\n");
    Samples.Run run = run(ExitCode.DONE, "mailmerge", "pairs.docx", "names.csv", "-o", "out");
    assertThat(run.out()).contains("3 letters of 5 rows.");
    assertThat(files("out")).containsExactly(".mailmerge", "001.docx", "003.docx", "005.docx");
    assertThat(text("out/003.docx")).isEqualTo("C and D, 4");
    template("skip.docx", WordFile.field("SKIPIF { MERGEFIELD name } = \"B\"") + "x");
    WordFile.body(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SKIPIF </w:instrText>"
                + "</w:r><w:fldSimple w:instr=\"MERGEFIELD name\"/><w:r><w:instrText> = \"B\"</w:instrText>"
                + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>To $name</w:t></w:r></w:p>")
        .write(folder.resolve("skip.docx"));
    write("same.csv", "id,name\nx,A\nx,B\ny,C\n");
    Samples.Run skip = run(ExitCode.DONE, "mailmerge", "skip.docx", "same.csv", "-o", "other.out");
    assertThat(skip.out()).contains("2 letters of 3 rows; 1 left out by the template.");
  }

  @Test
  void picturesComeFromBesideTheDataAndNowhereElse() throws IOException {
    Files.createDirectories(folder.resolve("data/photos"));
    ImageIO.write(
        new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("data/photos/anna.png").toFile());
    Files.copy(folder.resolve("data/photos/anna.png"), folder.resolve("secret.png"));
    template("photo.docx", "Dear $name $photo");
    write(
        "data/list.csv",
        """
        id,name,photo,photo_alt,photo_width
        a,A,photos/anna.png,Anna at work,20
        b,B,,,
        c,C,../secret.png,,
        d,D,none.png,,
        e,E,photos/anna.png,,wide
        """);
    Path list = folder.resolve("data/list.csv");
    // The template lies in the folder around, from where the picture may come too.
    Path template = Files.move(folder.resolve("photo.docx"), folder.resolve("data/photo.docx"));
    Samples.Run run =
        run(ExitCode.PROBLEMS, "mailmerge", template.toString(), list.toString(), "-o", "out");
    assertThat(run.err())
        .contains("list.csv:4: error: the picture `../secret.png` lies outside the folders of")
        .contains("list.csv:5: error: there is no picture `none.png` beside the data")
        .contains("list.csv:6: error: `photo_width` is no number of millimetres: “wide”");
    assertThat(files("out")).containsExactly(".mailmerge", "a.docx", "b.docx");
    assertThat(WordFile.part(folder.resolve("out/a.docx"), "word/document.xml"))
        .contains("descr=\"Anna at work\"", "cx=\"720000\" cy=\"360000\"");
    assertThat(text("out/b.docx")).isEqualTo("Dear B");
  }

  @Test
  void aPictureThatALinkLeadsOutsideForIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("x.png"), "x");
    Files.createSymbolicLink(folder.resolve("data/link.png"), folder.resolve("x.png"));
    WordFile.of("$photo").write(folder.resolve("data/t.docx"));
    write("data/l.csv", "photo\nlink.png\n");
    assertThat(
            run(
                    ExitCode.BROKEN,
                    "mailmerge",
                    folder.resolve("data/t.docx").toString(),
                    folder.resolve("data/l.csv").toString(),
                    "-o",
                    "out")
                .err())
        .contains("lies outside the folders");
  }

  @Test
  void aListWithoutHeadingsIsRefusedUnlessToldOtherwise() throws IOException {
    template("plain.docx", "Dear $M_1");
    write("bare.csv", "12,a@post.example\n13,b@post.example\n");
    assertThat(run(ExitCode.BROKEN, "mailmerge", "plain.docx", "bare.csv", "-o", "out").err())
        .contains("nothing names the columns", "--headings first-row");
    run(ExitCode.DONE, "mailmerge", "plain.docx", "bare.csv", "-o", "out", "--headings", "none");
    assertThat(text("out/002.docx")).isEqualTo("Dear 13");
  }

  @ParameterizedTest
  @CsvSource({
    "--compression 0, --compression goes from 1 to 9",
    "--compression 10, --compression goes from 1 to 9",
    "--single x.docx --name $id, leave out --name",
    "--single x.docx -o y, mutually exclusive",
    "--headings never, --headings cannot be `never`",
    "--delimiter a, cannot stand between cells",
  })
  void wrongUsageIsToldBeforeAnythingIsRead(String options, String message) {
    Samples.Run run =
        Samples.plain("", ("mailmerge missing.docx missing.csv " + options).split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message, "Usage: appeal mailmerge");
  }

  @Test
  void theSameInputGivesTheSameBytesAtEachLevelOfCompression() throws IOException {
    long last = Long.MAX_VALUE;
    for (String level : List.of("1", "9")) {
      run(
          ExitCode.DONE,
          "mailmerge",
          "thanks.docx",
          "thanks.csv",
          "-o",
          "out",
          "--compression",
          level);
      long size = Files.size(folder.resolve("out/anna-berg.docx"));
      assertThat(size).isLessThan(last);
      last = size;
    }
  }

  @Test
  void everyCommandIsListedThoughOnlyTheNamedOneIsBuilt() {
    assertThat(run(ExitCode.DONE, "--help").out()).contains("mailmerge", "fields", "demo", "help");
    assertThat(run(ExitCode.DONE, "help", "mailmerge").out()).contains("appeal mailmerge");
    assertThat(run(ExitCode.USAGE, "mailmrge").err()).contains("mailmerge");
  }
}
