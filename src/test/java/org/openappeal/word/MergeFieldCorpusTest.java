package org.openappeal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openappeal.CorpusJson;
import org.openappeal.template.TemplateEngine;

/**
 * Templates that Word made, which are not part of the project: set {@code -Dmergefields=FOLDER}, or
 * keep them in {@code ../shared/corpus/mergefields}. {@code EXPECTED.json} says what is merged into
 * them, and the text that comes of it.
 */
class MergeFieldCorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("mergefields", "../shared/corpus/mergefields"));
  private static final Path EXPECTED = FOLDER.resolve("EXPECTED.json");

  /** One merge: a template, its calls, and one of the texts that may come of them. */
  record Merge(String template, List<String> calls, List<List<String>> texts, List<String> names) {
    @Override
    public String toString() {
      return template;
    }
  }

  static Stream<Merge> merges() throws IOException {
    if (!Files.exists(EXPECTED)) {
      System.out.println("corpus: " + EXPECTED + " is not here; nothing was tested with it");
      return Stream.of(new Merge("", List.of(), List.of(), List.of()));
    }
    List<Merge> merges = new ArrayList<>();
    for (Object test : (List<?>) CorpusJson.read(Files.readString(EXPECTED))) {
      Map<?, ?> one = (Map<?, ?>) test;
      List<?> templates = (List<?>) one.get("templates");
      for (int i = 0; i < templates.size(); i++) {
        List<String> calls = strings(one.get("calls"));
        List<List<String>> texts =
            ((List<?>) one.get("expected_paragraphs"))
                .stream().map(MergeFieldCorpusTest::strings).toList();
        boolean each = templates.size() > 1;
        merges.add(
            new Merge(
                String.valueOf(templates.get(i)),
                each ? List.of(calls.get(i)) : calls,
                each ? List.of(texts.get(i)) : texts,
                strings(one.get("expected_fields"))));
      }
    }
    return merges.stream();
  }

  @ParameterizedTest
  @MethodSource("merges")
  void mergesEachTemplateAsItsExpectedTextSays(Merge merge) throws IOException {
    Assumptions.assumeTrue(!merge.template.isEmpty(), EXPECTED + " is not here");
    WordTemplate template =
        WordTemplate.open(
            FOLDER.resolve(merge.template), new TemplateEngine(), WordOptions.DEFAULT.lenient());
    assertThat(template.fields()).isNotEmpty().allMatch(WordField::supported);
    assertThat(template.problems()).isEmpty();
    List<String> names = names(merge);
    List<String> found = template.fields().stream().map(WordField::name).distinct().toList();
    if (!names.isEmpty()) {
      assertThat(found).containsExactlyInAnyOrderElementsOf(names);
    }
    List<List<String>> made = new ArrayList<>();
    int warnings = 0;
    for (String call : merge.calls.isEmpty() ? List.of("merge()") : merge.calls) {
      List<String> text = new ArrayList<>();
      for (Map<String, Object> row : PythonCall.rows(call)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        warnings += template.render(row, out).warnings().size();
        ValidLetter.check(out.toByteArray());
        text.addAll(LetterText.paragraphs(out.toByteArray()));
      }
      assertThat(text).as("no field is left unmerged").noneMatch(line -> line.contains("«"));
      made.add(withoutBreaks(text));
    }
    int matched = 0;
    for (List<String> text : merge.texts) {
      assertThat(made).as("one of the letters").contains(withoutBreaks(text));
      matched++;
    }
    System.out.printf(
        "corpus: %-36s fields %d; letters %d; texts as expected %d of %d; not in the data %d%n",
        merge.template, found.size(), made.size(), matched, merge.texts.size(), warnings);
  }

  /** Letters are compared one by one: what parts them in one file is no part of them. */
  private static List<String> withoutBreaks(List<String> text) {
    boolean joined = text.stream().filter(line -> line.startsWith("Merge : ")).count() > 1;
    return text.stream().filter(line -> !line.equals("\n") && !(joined && line.isEmpty())).toList();
  }

  private static List<String> names(Merge merge) {
    List<String> names = new ArrayList<>();
    for (String list : merge.names) {
      Matcher name = Pattern.compile("'([^']+)'").matcher(list);
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  private static List<String> strings(@Nullable Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
