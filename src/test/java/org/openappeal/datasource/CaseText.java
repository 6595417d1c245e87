package org.openappeal.datasource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A readable case: why it is there, directives, lists, and what is expected of them.
 *
 * <pre>
 * # why
 * encoding: utf-16le      how texts are written
 * line-ends: cr           or crlf
 * escapes: yes            for {@code \\u0000} in them, and {@code \\x5(ab)} for ababababab
 * --- list.csv            a text
 * --- list.xlsx           sheets as {@link SheetText} knows them; behind the name, encrypted or bomb
 * --- folder/             a folder
 * --- expected            always the last one
 * </pre>
 *
 * @param head what stands above the first list
 * @param sections by name, in their order
 */
public record CaseText(
    Path path, String head, Map<String, String> directives, Map<String, String> sections) {
  private static final String EXPECTED = "expected";
  private static final Pattern REPEATED = Pattern.compile("\\\\x([0-9]+)\\(([^)]*)\\)");

  /** All cases of a folder, by name. */
  public static Stream<CaseText> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<CaseText> cases = new ArrayList<>();
      for (Path path : files.sorted().toList()) {
        cases.add(read(path));
      }
      return cases.stream();
    }
  }

  private static CaseText read(Path path) throws IOException {
    String text = Files.readString(path);
    int first = text.indexOf("--- ");
    Map<String, String> directives = new TreeMap<>();
    String head = text.substring(0, first);
    head.lines()
        .filter(line -> !line.startsWith("#") && line.contains(": "))
        .map(line -> line.split(": ", 2))
        .forEach(part -> directives.put(part[0], part[1]));
    Map<String, String> sections = new LinkedHashMap<>();
    for (int start = first; start < text.length(); ) {
      int line = text.indexOf('\n', start) + 1;
      String name = text.substring(start + 4, line - 1);
      int next = name.equals(EXPECTED) ? -1 : text.indexOf("\n--- ", line - 1);
      int end = next < 0 ? text.length() : next + 1;
      sections.put(name, text.substring(line, end));
      start = end;
    }
    return new CaseText(path, head, directives, sections);
  }

  /** The lines expected. */
  public List<String> expected() {
    return sections.get(EXPECTED).lines().toList();
  }

  /** Replaces the lines expected, where a person has asked for it. */
  public void rewrite(List<String> found) throws IOException {
    StringBuilder text = new StringBuilder(head);
    sections.forEach(
        (name, section) -> {
          text.append("--- ").append(name).append('\n');
          text.append(name.equals(EXPECTED) ? String.join("\n", found) + "\n" : section);
        });
    Files.writeString(path, text);
  }

  /** The names of the lists. */
  public List<String> lists() {
    return sections.keySet().stream()
        .filter(name -> name.contains(".") || name.endsWith("/"))
        .map(name -> name.split(" ", 2)[0])
        .toList();
  }

  /** Writes all lists into {@code folder}. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> section : sections.entrySet()) {
      String[] name = section.getKey().split(" ", 2);
      if (lists().contains(name[0])) {
        write(folder.resolve(name[0]), name, section.getValue());
      }
    }
  }

  private void write(Path file, String[] name, String text) throws IOException {
    if (name[0].endsWith("/")) {
      Files.createDirectory(file);
    } else if (name[0].endsWith(".xlsx") && !directives.containsKey("encoding")) {
      SheetText.write(text, file);
      switch (name.length == 1 ? "" : name[1]) {
        case "encrypted" -> HostileBooks.encrypt(file);
        case "bomb" -> HostileBooks.inflate(file);
        default -> {}
      }
    } else {
      String written = ended(directives.containsKey("escapes") ? unescape(text) : text);
      String encoding = directives.getOrDefault("encoding", "utf-8");
      Files.write(file, written.getBytes(Charset.forName(encoding)));
    }
  }

  private String ended(String text) {
    return switch (directives.getOrDefault("line-ends", "lf")) {
      case "cr" -> text.replace('\n', '\r');
      case "crlf" -> text.replace("\n", "\r\n");
      default -> text;
    };
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    String repeated = REPEATED.matcher(text).replaceAll(CaseText::repeat);
    int done = 0;
    for (int at = repeated.indexOf("\\u"); at >= 0; at = repeated.indexOf("\\u", done)) {
      plain.append(repeated, done, at);
      plain.append((char) Integer.parseInt(repeated, at + 2, at + 6, 16));
      done = at + 6;
    }
    return plain.append(repeated, done, repeated.length()).toString();
  }

  private static String repeat(MatchResult match) {
    return match.group(2).repeat(Integer.parseInt(match.group(1)));
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
