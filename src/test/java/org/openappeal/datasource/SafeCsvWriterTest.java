package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
    assertThat(SafeCsvWriter.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Anna", "a=b", "a@x.example", "1-2", "'tis", "«=»"})
  void everythingElseStaysAsItIs(String cell) {
    assertThat(SafeCsvWriter.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void everyCellStandsInQuotationMarks() throws IOException {
    StringWriter text = new StringWriter();
    try (SafeCsvWriter csv = new SafeCsvWriter(text)) {
      csv.row(List.of("id", "say \"hi\"", "a\nb"));
      csv.row(List.of("=1", "x;=2", ""));
    }
    assertThat(text).hasToString("\"id\",\"say \"\"hi\"\"\",\"a\nb\"\r\n\"'=1\",\"x;=2\",\"\"\r\n");
  }
}
