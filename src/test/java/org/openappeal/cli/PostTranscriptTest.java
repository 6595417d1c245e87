package org.openappeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.pdf.LibreOffice;
import org.openappeal.process.JavaProcess;

/** Envelopes and labels: what is printed, and what is said where nothing can be. */
class PostTranscriptTest {
  @TempDir private Path temporary;
  private final StringBuilder transcript = new StringBuilder();
  private Samples sample;

  @BeforeEach
  void makeSample() {
    sample = new Samples(temporary.resolve("sample"));
  }

  private void run(String... arguments) {
    Samples.Run run = sample.run(arguments);
    String typed = "$ appeal " + String.join(" ", arguments) + "\n";
    transcript.append(typed.replace(temporary + "/", ""));
    // The lines of usage that follow are those of --help.
    String said = run.err().replaceFirst("(?s)Usage: .*", "");
    transcript.append((said + run.out()).replace(temporary + "/", "").replace("sample/", ""));
    transcript.append(run.code() == 0 ? "" : "(exit " + run.code() + ")\n").append('\n');
  }

  private void golden(String name) throws IOException {
    Golden.assertTranscript(name, transcript.toString());
  }

  @Test
  void whatIsPrinted() throws IOException {
    run("envelopes");
    run("envelopes", "--size", "C5", "--audience", "officials-of-azerbaijan");
    run("envelopes", "--size", "#10", "--only", "az-president");
    run("labels");
    run("labels", "--sheet", "5160", "--start", "29");
    run("labels", "--grid", "3x8,70x36mm,margin=0x4.5mm,gap=0x0mm");
    run("labels", "--only", "az-president", "-o", temporary.resolve("one.docx").toString());
    sample.edit("campaign.yaml", "country: \"NO\"", "country: US");
    run("envelopes");
    run("labels");
    golden("post.txt");
    assertThat(sample.folder().resolve("out"))
        .isDirectoryContaining(file -> file.endsWith("envelopes.docx"))
        .isDirectoryContaining(file -> file.endsWith("labels.docx"))
        .isDirectoryNotContaining(file -> file.toString().endsWith(".pdf"));
    assertThat(temporary.resolve("one.docx")).isNotEmptyFile();
  }

  @Test
  void whatIsNotPrinted() throws IOException {
    run("envelopes", "--size", "C4");
    run("labels", "--sheet", "L9999");
    run("labels", "--sheet", "L7160", "--grid", "3x8,70x36mm");
    run("labels", "--grid", "3x8,70x40mm");
    run("labels", "--grid", "three by eight");
    run("labels", "--start", "22");
    run("labels", "--start", "0");
    run("labels", "-o", "labels.pdf");
    run("labels", "--only", "nobody");
    run("labels", "-o", temporary.resolve("nowhere/labels.docx").toString());
    String list = "recipients/officials.csv";
    sample.edit(list, "\"1 Nümunə prospekti", "\"1 Nümunə prospekti" + "\nBina".repeat(9));
    run("labels", "--only", "az-president");
    sample.edit(
        "templates/appeals/officials-of-azerbaijan.en.md", "${sender.email}", "${sender.emial}");
    run("envelopes");
    golden("post-problems.txt");
  }

  /** In a machine of its own, whose surroundings can be changed. */
  @Test
  void whereLibreOfficeIsMissingNothingIsMade() throws IOException, InterruptedException {
    Path none = Files.createDirectory(temporary.resolve("none"));
    ProcessBuilder child =
        JavaProcess.of(Main.class.getName(), "labels", "--pdf").directory(sample.folder().toFile());
    child.environment().put("OPENAPPEAL_LIBREOFFICE", none.toString());
    Path out = temporary.resolve("out.txt");
    int code = child.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    assertThat(out)
        .hasContent(
            none
                + ": error: there is no LibreOffice in this folder, which OPENAPPEAL_LIBREOFFICE"
                + " names\n  → Name the folder that holds `program/soffice`, or unset"
                + " OPENAPPEAL_LIBREOFFICE.");
    assertThat(code).isEqualTo(ExitCode.BROKEN);
    assertThat(sample.folder().resolve("out")).doesNotExist();
  }

  @Test
  void aPdfIsMadeBesideTheDocument() {
    assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
    Samples.Run run = sample.run("envelopes", "--only", "az-president", "--pdf");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    Path out = sample.folder().resolve("out");
    assertThat(run.out())
        .contains("They are in " + out + "/envelopes.docx and " + out + "/envelopes.pdf.");
    assertThat(out.resolve("envelopes.docx")).isNotEmptyFile();
    assertThat(out.resolve("envelopes.pdf")).isNotEmptyFile();
  }

  @Test
  void whereNobodyHasAnAddress() throws IOException {
    Path lists = sample.folder().resolve("recipients");
    for (String name : new String[] {"embassies", "officials", "partners"}) {
      Path list = lists.resolve(name + ".csv");
      Files.writeString(list, Files.readString(list).replaceFirst("\\baddress\\b", "no_address"));
    }
    Samples.Run run = sample.run("envelopes");
    assertThat(run.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(run.err())
        .isEqualTo(
            """
            error: no letter goes by post: nobody who is to be written to has a postal address
              → Add addresses to the lists; `appeal check` counts who gets a letter.
            """);
    assertThat(sample.folder().resolve("out/envelopes.docx")).doesNotExist();
  }
}
