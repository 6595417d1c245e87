package org.openappeal.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be known of the encoding of a list that holds a single word beyond ASCII, or a few. */
class EncodingsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "José, windows-1252, windows-1252",
    "Größe, windows-1252, windows-1252",
    "Ærø, windows-1252, windows-1252",
    "Å, iso-8859-1, windows-1252",
    "“Anna”, windows-1252, windows-1252",
    "Жанна Примерная, windows-1251, windows-1251",
    "Жанна, utf-8, utf-8",
    "Жанна, utf-16le, utf-16le",
    "José, utf-16be, utf-16be",
    "Αθήνα και Θεσσαλονίκη, windows-1253, iso-8859-7",
    "これはテストです東京, shift_jis, shift_jis",
    "東京都千代田区のテスト, euc-jp, euc-jp",
    "北京市朝阳区测试地址, gb18030, gb18030"
  })
  void isFoundInShortLists(String word, String written, String found) throws IOException {
    String text = "id,name,email\na," + word + ",a@x.example\nb,Bo,b@x.example\n";
    Path file = Files.write(folder.resolve("list.csv"), text.getBytes(Charset.forName(written)));
    assertThat(TextFile.of(ListFile.of(file), null).charset()).isEqualTo(Charset.forName(found));
  }
}
