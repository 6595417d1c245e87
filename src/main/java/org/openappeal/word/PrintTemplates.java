package org.openappeal.word;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openappeal.template.TemplateEngine;

/** A template compiled for print runs, once for each language that runs must say. Thread-safe. */
final class PrintTemplates {
  private final Path file;
  private final TemplateEngine engine;
  private final WordOptions options;
  private final PackageReader.Source source;
  private final Map<String, PrintTemplate> made = new ConcurrentHashMap<>();

  PrintTemplates(
      Path file, TemplateEngine engine, WordOptions options, PackageReader.Source source) {
    this.file = file;
    this.engine = engine;
    this.options = options;
    this.source = source;
  }

  int compression() {
    return options.compression();
  }

  /**
   * The template.
   *
   * @param language that its runs say; null where the styles of the print run say it
   */
  PrintTemplate in(@Nullable Locale language) {
    String tag = language == null ? "" : language.toLanguageTag();
    return made.computeIfAbsent(
        tag, any -> new PrintCompiler(file, engine, options, source, language).compile());
  }
}
