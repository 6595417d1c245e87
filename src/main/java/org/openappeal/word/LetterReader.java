package org.openappeal.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads letters that were made of one template. Immutable. */
final class LetterReader {
  private static final List<String> LOOK = List.of("header", "footer", "styles", "numbering");

  private final String document;

  /** The names of the parts that decide how a letter looks, by what they are. */
  private final Map<String, List<String>> names = new HashMap<>();

  LetterReader(Related related) {
    this.document = related.document().name();
    for (String type : LOOK) {
      names.put(type, related.of(type).map(SourcePart::name).distinct().toList());
    }
  }

  Printed read(byte[] letter, PartProblems problems) {
    Map<String, WordElement> parts = new HashMap<>();
    XmlReader reader = new XmlReader(problems);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(document) || names.values().stream().anyMatch(all -> all.contains(name))) {
          parts.put(name, reader.read(name, zip.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Printed(
        Objects.requireNonNull(parts.get(document)),
        all("header", parts),
        all("footer", parts),
        all("styles", parts).stream().findFirst().orElse(null),
        all("numbering", parts).stream().findFirst().orElse(null));
  }

  private List<WordElement> all(String type, Map<String, WordElement> parts) {
    return names.getOrDefault(type, List.of()).stream().map(parts::get).toList();
  }
}
