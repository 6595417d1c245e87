package org.openappeal.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The sample's letterhead on other paper and in other letters. */
final class Letterheads {
  private static final Path SAMPLE = Path.of("src/test/resources/care-cases/campaign/templates");

  private static final Map<String, List<String>> CHANGES =
      Map.of(
          "as it is", List.of(),
          "11 pt", List.of("w:sz w:val=\"21\"", "w:sz w:val=\"22\""),
          "12 pt", List.of("w:sz w:val=\"21\"", "w:sz w:val=\"24\""),
          "Arial 10 pt",
              List.of("Times New Roman", "Arial", "w:sz w:val=\"21\"", "w:sz w:val=\"20\""),
          "US letter", List.of("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""),
          "wide margins",
              List.of("w:right=\"1418\"", "w:right=\"2268\"", "w:left=\"1418\"", "w:left=\"2268\""),
          "wide lines", List.of("w:line=\"245\"", "w:line=\"360\""),
          "spaced below", List.of("w:spacing w:before=\"110\"", "w:spacing w:after=\"200\""));

  private Letterheads() {}

  static List<String> names() {
    return CHANGES.keySet().stream().sorted().toList();
  }

  static Path write(String name, Path file) throws IOException {
    List<String> changes = CHANGES.get(name);
    try (ZipFile from = new ZipFile(SAMPLE.resolve("letterhead.docx").toFile());
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : java.util.Collections.list(from.entries())) {
        byte[] part = from.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".xml")) {
          String text = new String(part, StandardCharsets.UTF_8);
          for (int i = 0; i < changes.size(); i += 2) {
            text = text.replace(changes.get(i), changes.get(i + 1));
          }
          part = text.getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part);
      }
    }
    return file;
  }
}
