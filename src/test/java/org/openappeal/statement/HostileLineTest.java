package org.openappeal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines over which an expression that tries again and again would never end. At this length, time
 * that grows with the square of it would be minutes.
 */
class HostileLineTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int LENGTH = 100_000;

  @TempDir Path folder;

  static Stream<Arguments> lines() {
    return Stream.of(
            of(
                "a.txt",
                "Text ",
                "a ",
                "a",
                "Aa ",
                "Aa",
                "A. ",
                "A.",
                "!A",
                ".",
                ". ",
                "-",
                "a-",
                ",",
                "1",
                "1. ",
                "1/2/",
                "(",
                "( ",
                "(a)",
                "(i) ",
                "\u201c",
                "\u201d.",
                "\u2026",
                "\u00ad",
                "\u2022",
                "\u2022 ",
                "We call on ",
                "We call on them to. ",
                "we must and they must and ",
                "to: ",
                "; and ",
                "3 May 2021 ",
                "Ana-Bo'C. ",
                "https://",
                "a-\n",
                "- stop\n",
                "1. stop\n",
                "Signed by:\n",
                "a:\n\n",
                "\n \n"),
            of(
                "a.md",
                "Text\n\n",
                "[",
                "[a](",
                "![",
                "*a **a ",
                "`a``b",
                "> ",
                "- ",
                "1. - ",
                "<",
                "<!--",
                "&",
                "| a ",
                "[^a]: ",
                "\\",
                "---\n",
                "a\n===\n"),
            of(
                "a.html",
                "<p>Text</p>",
                "<b>a",
                "<p>a",
                "<table><tr><td>a",
                "<ul><li>a",
                "a<br>",
                "<!-- a",
                "&amp",
                "<a "))
        .flatMap(lines -> lines);
  }

  private static Stream<Arguments> of(String name, String start, String... repeated) {
    return Stream.of(repeated).map(text -> arguments(name, start, text));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void endsSoon(String name, String start, String text) throws IOException {
    String line = start + text.repeat(LENGTH / text.length());
    Path file = Files.writeString(folder.resolve(name), line);
    Statement found =
        Assertions.assertTimeoutPreemptively(SOON, () -> new StatementReader().read(file));
    assertThat(found.lines().count()).isPositive();
  }
}
